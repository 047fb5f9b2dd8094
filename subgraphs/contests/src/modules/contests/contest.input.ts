import { typedText } from '@leetcord/kit/text/visible-text';
import { z } from 'zod';
import { FORMAT_NAMES } from '../formats/registry.ts';
import { CONTEST_ENTRIES } from './contests.repository.ts';
import { problemsInput } from './problem-choice.input.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const MAX_TITLE_LENGTH = 100;
const MAX_REASON_LENGTH = 200;
const MAX_KEY_LENGTH = 100;
/** Allows for the way from a moderator's clock to ours. */
const MAX_START_PAST_MS = 5 * MINUTE_MS;
const MAX_START_AHEAD_MS = 365 * DAY_MS;
const MIN_LENGTH_MS = MINUTE_MS;
const MAX_LENGTH_MS = 31 * DAY_MS;

const title = typedText({
  empty: 'Give the contest a title that can be seen.',
  long: `Shorten the title to ${MAX_TITLE_LENGTH} characters.`,
  max: MAX_TITLE_LENGTH,
});
const format = z.enum(FORMAT_NAMES, `Choose the format ${FORMAT_NAMES.join(' or ')}.`);
const entry = z.enum(CONTEST_ENTRIES);
const freezeMinutes = z
  .int()
  .min(0, 'Choose freezeMinutes from 0, for no freeze.')
  .max(MAX_LENGTH_MS / MINUTE_MS, 'Choose fewer freezeMinutes than the contest has.');
const idempotencyKey = z
  .string()
  .min(1, 'Give an idempotencyKey.')
  .max(MAX_KEY_LENGTH, `Shorten the idempotencyKey to ${MAX_KEY_LENGTH} characters.`);

/** When something starts and ends: each as a moment, or as people type it. */
const times = {
  startsAt: z.date().nullish(),
  startsAtText: z.string().nullish(),
  endsAt: z.date().nullish(),
  endsAtText: z.string().nullish(),
};
export type TypedTimes = Partial<z.infer<z.ZodObject<typeof times>>>;

export const createContestInput = z.object({
  title,
  format: format.nullish(),
  problems: problemsInput.nullish(),
  entry: entry.nullish(),
  freezeMinutes: freezeMinutes.nullish(),
  ...times,
  idempotencyKey,
});

export const templateContestInput = z.object({
  startsAt: times.startsAt,
  startsAtText: times.startsAtText,
  idempotencyKey,
});

export const updateContestInput = z.object({
  version: z.int(),
  title: title.nullish(),
  format: format.nullish(),
  problems: problemsInput.nullish(),
  entry: entry.nullish(),
  freezeMinutes: freezeMinutes.nullish(),
  ...times,
  idempotencyKey,
});

export const rerollContestInput = z.object({ version: z.int(), idempotencyKey });

export const cloneContestInput = z.object({
  title: title.nullish(),
  ...times,
  idempotencyKey,
});

const MIN_REMINDER_MINUTES = 5;
const MAX_REMINDER_MINUTES = 24 * 60;
const REMINDER = 'Remind 5 to 1440 minutes before the start, or leave the minutes out for no reminder.';

/** Null for no reminder. */
export const reminderInput = z.object({
  minutes: z
    .int(REMINDER)
    .min(MIN_REMINDER_MINUTES, REMINDER)
    .max(MAX_REMINDER_MINUTES, REMINDER)
    .nullish()
    .transform((minutes) => minutes ?? null),
});

export const cancelContestInput = z.object({
  reason: typedText({
    empty: 'Say why the contest is cancelled.',
    long: `Shorten the reason to ${MAX_REASON_LENGTH} characters.`,
    max: MAX_REASON_LENGTH,
  }),
});

/** When a contest is planned to begin and to end. */
export interface Window {
  startsAt: Date;
  endsAt: Date;
}

/** Checks when a contest takes place, at the moment at which it is planned. */
export const contestWindow = (now: Date) =>
  z.object({ startsAt: z.date(), endsAt: z.date() }).superRefine(({ startsAt, endsAt }: Window, context) => {
    const refuse = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    const aheadMs = startsAt.getTime() - now.getTime();
    if (endsAt <= now) refuse('endsAt', 'The contest would be over already: choose an end that lies ahead.');
    else if (aheadMs < -MAX_START_PAST_MS) refuse('startsAt', 'Let the contest start now or later.');
    else if (aheadMs > MAX_START_AHEAD_MS) refuse('startsAt', 'Let the contest start within a year.');
    else {
      const message = wrongLength({ startsAt, endsAt });
      if (message !== null) refuse('endsAt', message);
    }
  });

/** What is wrong with the length of a contest, or null. */
export function wrongLength({ startsAt, endsAt }: Window): string | null {
  const lengthMs = endsAt.getTime() - startsAt.getTime();
  if (lengthMs < MIN_LENGTH_MS) return 'Let the contest end at least a minute after its start.';
  return lengthMs > MAX_LENGTH_MS ? 'Let the contest end at most 31 days after its start.' : null;
}
