import * as z from "zod";

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What the chain and the signature cover; the body is covered through its commitment. */
export const head = z.strictObject({
  orgId: z.string(),
  planId: z.string(),
  seq: z.int().positive(),
  id: z.string(),
  type: z.string(),
  actorId: z.string(),
  standing: z.string(),
  at: z.string(),
  zone: z.string(),
  commitment: digest,
});

export type Head = z.output<typeof head>;

/** One row of a history as it is kept and exported; digests are lower-case hex, `head` is the canonical text that was hashed, salt and body are null once erased. */
export const entry = head.extend({
  salt: z.string().nullable(),
  body: z.record(z.string(), z.unknown()).nullable(),
  head: z.string(),
  prev: digest,
  hash: digest,
  signature: z.string(),
  keyId: z.string(),
});

export type Entry = z.output<typeof entry>;
