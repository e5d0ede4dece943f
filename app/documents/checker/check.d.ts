type Found = { seq: number; key: string; column?: string; to?: number };

export function canonical(value: unknown): string;
export function isCopy(copy: unknown): boolean;
export function check(copy: unknown): Promise<Found[]>;
