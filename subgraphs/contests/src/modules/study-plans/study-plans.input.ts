import { InvalidInput } from '@leetcord/kit/graphql/invalid-input';
import { typedText } from '@leetcord/kit/text/visible-text';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { WEEKDAYS } from '../calendar/weekdays.ts';
import { dateOf, typedDay } from '../calendar/typed-day.ts';
import { problemCriteria } from '../contests/problem-choice.input.ts';
import type { StudyPlanItem } from './study-plan.ts';

const MAX_TITLE_LENGTH = 100;
const MAX_KEY_LENGTH = 100;
/** As many as problems looks up at once. */
const MAX_ADDED = 100;
/** As many as problems picks at once. */
const MAX_PICKED = 50;
const MAX_NAME_LENGTH = 300;
const MAX_PER_DAY = 10;
const MAX_DAY_LENGTH = 60;
/** So far ahead a plan may begin, and have its last day, in days. */
const MAX_START_AHEAD = 366;
const MAX_LENGTH = 2 * 366;

const NAME = 'Name a problem by its number, title, slug or address.';
const COUNT = `Name 1 to ${MAX_ADDED} problems at once.`;
const problems = z.array(z.string().trim().min(1, NAME).max(MAX_NAME_LENGTH, NAME)).min(1, COUNT).max(MAX_ADDED, COUNT);

const PICKED = `Have 1 to ${MAX_PICKED} problems picked at once.`;
const picker = z.object({
  count: z.int(PICKED).min(1, PICKED).max(MAX_PICKED, PICKED),
  criteria: problemCriteria.nullish(),
});

const PER_DAY = `Choose 1 to ${MAX_PER_DAY} problems a day.`;
const ONE_WAY = 'Name the problems, or have them picked: one of the two.';
/** Which problems, and how they are spread over days. The first day is read later: it depends on the community's clocks. */
const added = {
  problems: problems.nullish(),
  picker: picker.nullish(),
  perDay: z
    .int(PER_DAY)
    .min(1, PER_DAY)
    .max(MAX_PER_DAY, PER_DAY)
    .nullish()
    .transform((count) => count ?? 1),
  weekdays: z
    .array(z.enum(WEEKDAYS))
    .nullish()
    .transform((names) => [...new Set(names)].map((name) => WEEKDAYS.indexOf(name) + 1)),
};
type Added = z.infer<z.ZodObject<typeof added>>;
const isOneWay = ({ problems: named, picker: picked }: Pick<Added, 'problems' | 'picker'>) => !named !== !picked;

const title = typedText({
  empty: 'Give the plan a title that can be seen.',
  long: `Shorten the title to ${MAX_TITLE_LENGTH} characters.`,
  max: MAX_TITLE_LENGTH,
});

const idempotencyKey = z
  .string()
  .min(1, 'Give an idempotencyKey.')
  .max(MAX_KEY_LENGTH, `Shorten the idempotencyKey to ${MAX_KEY_LENGTH} characters.`);

export const createStudyPlanInput = z
  .object({
    title,
    startsOn: z.string().nullish(),
    countsEarlier: z.boolean().nullish(),
    ...added,
    idempotencyKey,
  })
  .refine(isOneWay, { path: ['problems'], message: ONE_WAY });

export const updateStudyPlanInput = z.object({ title: title.nullish(), countsEarlier: z.boolean().nullish() });

export const addItemsInput = z
  .object({ date: z.string().nullish(), ...added, idempotencyKey: idempotencyKey.nullish() })
  .refine(isOneWay, { path: ['problems'], message: ONE_WAY });

export const itemInput = z.object({ problem: z.string().trim().min(1, NAME).max(MAX_NAME_LENGTH, NAME) });
export const moveItemInput = itemInput.extend({ date: z.string() });

const UNREAD = 'Write the day as today, tomorrow, monday or 2026-12-01.';

/** The day that somebody means who types it in a community where it is `today`. Throws InvalidInput. */
export function typedDate(field: string, text: string, today: string): string {
  const line = text.slice(0, MAX_DAY_LENGTH).normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const typed = typedDay(line);
  const date = typed && dateOf(typed, Temporal.PlainDate.from(today));
  if (date === null) throw new InvalidInput(field, UNREAD);
  return date.toString();
}

/** Throws InvalidInput for a first day that is past, or far ahead. */
export function checkStart(startsOn: string, today: string): void {
  if (startsOn < today) throw new InvalidInput('startsOn', 'Let the plan begin today or later.');
  if (startsOn > daysAfter(today, MAX_START_AHEAD))
    throw new InvalidInput('startsOn', 'Let the plan begin within a year.');
}

/** Throws InvalidInput for a day that an item of a plan cannot have any more, or not yet. */
export function checkDate(date: string, startsOn: string, today: string): void {
  if (date < startsOn)
    throw new InvalidInput('date', `The plan begins on ${startsOn}: choose that day or a later one.`);
  if (date < today) throw new InvalidInput('date', 'That day is over: choose today or a later day.');
}

/** Throws InvalidInput for a plan that would be too long. */
export function checkLength(items: readonly StudyPlanItem[], startsOn: string, field: string): void {
  if (items.some(({ date }) => date > daysAfter(startsOn, MAX_LENGTH))) {
    throw new InvalidInput(field, 'A plan has its last day within two years: put more problems on a day.');
  }
}

const daysAfter = (date: string, days: number) => Temporal.PlainDate.from(date).add({ days }).toString();
