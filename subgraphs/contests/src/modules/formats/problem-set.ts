import { isProblemSlug } from '@leetcord/kit/text/problem-slug';
import { z } from 'zod';
import type { Verdict } from '../scoring/verdict.ts';

export const MAX_PROBLEMS = 100;
const MAX_POINTS = 10_000;
/** Of the rejected attempts at a problem the earliest so many are kept: who has more is last anyway. */
const MAX_REJECTED = 100;

const slug = z.string().refine(isProblemSlug, 'Name problems as in leetcode.com/problems/<slug>/, such as two-sum.');
const TWICE = 'Name each problem once.';

export const problemSlugs = z
  .array(slug)
  .min(1)
  .max(MAX_PROBLEMS)
  .refine((slugs) => new Set(slugs).size === slugs.length, TWICE);

/** A problem, and what it is worth. */
export interface PricedProblem {
  slug: string;
  points: number;
}

export const pricedProblems = z
  .array(z.strictObject({ slug, points: z.int().min(1).max(MAX_POINTS) }))
  .min(1)
  .max(MAX_PROBLEMS)
  .refine((problems) => new Set(problems.map((problem) => problem.slug)).size === problems.length, TWICE);

/** Problems that an entrant had solved before do not count for them, as in a past round that some have taken part in. */
export const newOnly = z.literal(true).optional();

/** Whether a fact counts as far as it depends on that. */
export const isNewEnough = ({ isRepeat }: { isRepeat?: boolean }, config: { newOnly?: true }): boolean =>
  !(config.newOnly === true && isRepeat === true);

/** Whether a contest with these settings counts what an entrant had solved before. */
export const countsSolvedBefore = (config: unknown): boolean => (config as { newOnly?: true }).newOnly !== true;

/** A problem of a contest; without points where the format gives it none of its own. */
export interface SetProblem {
  slug: string;
  points: number | null;
}

/** The problems of a contest with these settings, in their order; null where any problem counts. */
export function problemsOf(config: unknown): SetProblem[] | null {
  const { problems = null } = config as { problems?: (string | PricedProblem)[] };
  return problems?.map((problem) => (typeof problem === 'string' ? { slug: problem, points: null } : problem)) ?? null;
}

/** Whether a problem is in a contest with these settings: always where any counts. */
export const hasProblem = (config: unknown, problemSlug: string): boolean =>
  problemsOf(config)?.some(({ slug }) => slug === problemSlug) ?? true;

/** What an entrant did about one problem. */
export interface Attempts {
  problemSlug: string;
  /** The first accepted submission; null while there is none. */
  acceptedAt: Date | null;
  /** Those before it, in order. */
  rejectedAt: Date[];
  /** What it gave on open boards, in the format `POINTS`. */
  points?: number;
}

/** An entrant's attempts with another one, by problem; the same whatever the order in which they come. */
export function withAttempt(
  before: readonly Attempts[] | undefined,
  { problemSlug, verdict, submittedAt }: { problemSlug: string; verdict: Verdict; submittedAt: Date },
): Attempts[] {
  const others = before?.filter((one) => one.problemSlug !== problemSlug) ?? [];
  const { acceptedAt = null, rejectedAt = [] } = before?.find((one) => one.problemSlug === problemSlug) ?? {};
  const isAccepted = verdict === 'ACCEPTED';
  const isFirst = isAccepted && (acceptedAt === null || submittedAt < acceptedAt);
  const first = isFirst ? submittedAt : acceptedAt;
  const rejected = (isAccepted ? rejectedAt : [...rejectedAt, submittedAt])
    .filter((at) => first === null || at < first)
    .toSorted((one, other) => one.getTime() - other.getTime())
    .slice(0, MAX_REJECTED);
  return [...others, { problemSlug, acceptedAt: first, rejectedAt: rejected }].toSorted((one, other) =>
    one.problemSlug < other.problemSlug ? -1 : 1,
  );
}

/** What of these was made before a moment: what a format makes of the facts before it. */
export const attemptsBefore = (attempts: readonly Attempts[], moment: Date): Attempts[] =>
  attempts
    .map(({ acceptedAt, rejectedAt, ...rest }) => ({
      ...rest,
      acceptedAt: acceptedAt !== null && acceptedAt < moment ? acceptedAt : null,
      rejectedAt: rejectedAt.filter((at) => at < moment),
    }))
    .filter(({ acceptedAt, rejectedAt }) => acceptedAt !== null || rejectedAt.length > 0);

/** The attempts at a problem that was solved. */
export interface Solved extends Attempts {
  acceptedAt: Date;
}

export const solvedOf = (attempts: readonly Attempts[]): Solved[] =>
  attempts.filter((one): one is Solved => one.acceptedAt !== null);

export const rejectedBefore = (solved: readonly Solved[]): number =>
  solved.reduce((sum, { rejectedAt }) => sum + rejectedAt.length, 0);

/** When the last of them was accepted; the start where there is none. */
export const lastAcceptedAt = (solved: readonly Solved[], startsAt: Date): Date =>
  solved.reduce((last, { acceptedAt }) => (acceptedAt > last ? acceptedAt : last), startsAt);
