import { typedText } from '@leetcord/kit/text/visible-text';
import { z } from 'zod';
import { formatNamed, OFFERED_FORMATS } from '../formats/registry.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const MAX_TITLE_LENGTH = 100;
const MAX_KEY_LENGTH = 100;
/** Allows for the way from a moderator's clock to ours. */
const MAX_START_PAST_MS = 5 * MINUTE_MS;
const MAX_START_AHEAD_MS = 365 * DAY_MS;
const MIN_LENGTH_MS = MINUTE_MS;
const MAX_LENGTH_MS = 31 * DAY_MS;

/** What a contest is planned with, at a moment. `startsAt` is now when left out. */
export const createContestInput = (now: Date) =>
  z
    .object({
      title: typedText({
        empty: 'Give the contest a title that can be seen.',
        long: `Shorten the title to ${MAX_TITLE_LENGTH} characters.`,
        max: MAX_TITLE_LENGTH,
      }),
      format: z.enum(OFFERED_FORMATS, `Choose the format ${OFFERED_FORMATS.join(' or ')}.`),
      config: z.record(z.string(), z.unknown()).default({}),
      startsAt: z.date().nullish(),
      endsAt: z.date(),
      idempotencyKey: z
        .string()
        .min(1, 'Give an idempotencyKey.')
        .max(MAX_KEY_LENGTH, `Shorten the idempotencyKey to ${MAX_KEY_LENGTH} characters.`),
    })
    .transform((input, context) => {
      const { success, data: config, error } = formatNamed(input.format).config.safeParse(input.config);
      if (!success) {
        for (const { path, message } of error.issues) {
          context.addIssue({ code: 'custom', path: ['config', ...path], message });
        }
      }
      return { ...input, config, startsAt: input.startsAt ?? now };
    })
    .superRefine(({ startsAt, endsAt }, context) => {
      const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
      const aheadMs = startsAt.getTime() - now.getTime();
      const lengthMs = endsAt.getTime() - startsAt.getTime();
      if (endsAt <= now) refuse('endsAt', 'The contest would be over already: choose an end that lies ahead.');
      else if (aheadMs < -MAX_START_PAST_MS) refuse('startsAt', 'Let the contest start now or later.');
      else if (aheadMs > MAX_START_AHEAD_MS) refuse('startsAt', 'Let the contest start within a year.');
      else if (lengthMs < MIN_LENGTH_MS) refuse('endsAt', 'Let the contest end at least a minute after its start.');
      else if (lengthMs > MAX_LENGTH_MS) refuse('endsAt', 'Let the contest end at most 31 days after its start.');
    });
