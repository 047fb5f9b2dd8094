import { z } from 'zod';
import { problemCriteria } from '../contests/problem-choice.input.ts';
import type { DuelTerms } from './duels.repository.ts';

const [MIN_MINUTES, MAX_MINUTES] = [5, 180];
const MINUTES = `Let a duel last ${MIN_MINUTES} to ${MAX_MINUTES} minutes.`;
const BEST_OF = 'Choose bestOf 1, or 3 for best of three.';
const MAX_NAME_LENGTH = 300;
const NAME = 'Name a problem by its number, title, slug or address.';
const MAX_KEY_LENGTH = 100;

const terms = z
  .object({ bestOf: z.literal([1, 3], BEST_OF) })
  .and(problemCriteria)
  .transform(({ bestOf, difficulties, minRating, maxRating }): DuelTerms => ({
    ...{ bestOf, difficulties: [...difficulties], minRating, maxRating },
  }));

export const queueInput = terms;

export const challengeInput = z
  .object({
    minutes: z.int(MINUTES).min(MIN_MINUTES, MINUTES).max(MAX_MINUTES, MINUTES),
    problem: z.string().trim().min(1, NAME).max(MAX_NAME_LENGTH, NAME).nullish(),
    idempotencyKey: z
      .string()
      .min(1, 'Give an idempotencyKey.')
      .max(MAX_KEY_LENGTH, `Shorten the idempotencyKey to ${MAX_KEY_LENGTH} characters.`),
  })
  .and(terms.transform((asked) => ({ terms: asked })))
  .superRefine(({ problem, terms: { bestOf, difficulties, minRating, maxRating } }, context) => {
    if (!problem) return;
    const isPicked = difficulties.length > 0 || minRating !== null || maxRating !== null;
    if (bestOf === 1 && !isPicked) return;
    const message = 'Name a problem for a duel of one round, or have problems picked: not both.';
    context.addIssue({ code: 'custom', path: ['problem'], message });
  });

export const challengesInput = z.object({ areTaken: z.boolean() });
