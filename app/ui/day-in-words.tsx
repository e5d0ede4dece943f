import { wholeDay } from "./dates";

export function DayInWords({ day }: { day: string }) {
  const isWhole = /^\d{4}-\d{2}-\d{2}$/.test(day);
  return (
    <output className="field-note" suppressHydrationWarning>
      {isWhole && wholeDay(day)}
    </output>
  );
}
