import { publicError } from '@leetcord/kit/graphql/errors';
import { z } from 'zod';
import type { Practised } from './recommend.ts';
import { parseFilter, type ProblemFilter } from './problem-filter.ts';

const MAX_SEED = 200;
const MAX_SLOTS = 20;
const MAX_PICKED = 50;
/** LeetCode has 4,000 problems. */
const MAX_EXCLUDED = 5_000;

const count = z.number().int().min(1);
const input = z.object({
  seed: z.string().min(1).max(MAX_SEED),
  slots: z
    .array(z.looseObject({ count }))
    .min(1)
    .max(MAX_SLOTS)
    .refine((slots) => slots.reduce((sum, slot) => sum + slot.count, 0) <= MAX_PICKED),
  excluding: z.array(z.string()).max(MAX_EXCLUDED),
});
const SENTENCES: Record<string, string> = {
  seed: `seed must have 1 to ${MAX_SEED} characters.`,
  slots: `1 to ${MAX_SLOTS} slots can be given, with a count of 1 to ${MAX_PICKED} problems together.`,
  excluding: `At most ${MAX_EXCLUDED} problems can be left out.`,
};

const adviceInput = z.object({
  seed: input.shape.seed,
  solved: z.array(z.string()).max(MAX_EXCLUDED),
  rating: z
    .number()
    .nullish()
    .transform((given) => given ?? null),
});

/** Reads for whom problems are recommended. Throws BAD_USER_INPUT. */
export function parseAdvice(given: z.input<typeof adviceInput>): Practised {
  const result = adviceInput.safeParse(given);
  if (result.success) return result.data;
  const field = String(result.error.issues[0]?.path[0]);
  const sentence = field === 'seed' ? SENTENCES['seed']! : `At most ${MAX_EXCLUDED} solved problems can be given.`;
  throw publicError('BAD_USER_INPUT', sentence);
}

/** What is to be picked. */
export interface PickRequest {
  seed: string;
  slots: { count: number; filter: ProblemFilter }[];
  excluding: readonly string[];
}

interface GivenPick {
  seed: string;
  slots: readonly { count: number; filter?: Parameters<typeof parseFilter>[0] }[];
  excluding: readonly string[];
}

/** Reads what a pick is asked for. Throws BAD_USER_INPUT with a sentence that names what is wrong. */
export function parsePick({ seed, slots, excluding }: GivenPick): PickRequest {
  const result = input.safeParse({ seed, slots, excluding });
  if (!result.success) throw publicError('BAD_USER_INPUT', SENTENCES[String(result.error.issues[0]?.path[0])] ?? '');
  return {
    seed,
    slots: slots.map((slot) => ({ count: slot.count, filter: parseFilter(slot.filter) })),
    excluding,
  };
}
