/**
 * What boards and standings must be, straight from the rules in the schema: written anew for the season's test, slow, and without a line of the
 * product, so that a mistake in one of the two shows.
 */

export type FormatOfSeason = 'POINTS' | 'ICPC' | 'LEETCODE' | 'LOCKOUT';

/** What a user did about a problem. */
export interface Deed {
  user: string;
  slug: string;
  verdict: string;
  /** In whole seconds, as LeetCode tells it; in ms. */
  atMs: number;
  /** Whether it is the user's first accepted submission of the problem. */
  isNew: boolean;
  /** What it gives on the boards of the community in question. */
  points: number;
}

/** What a community gives, by the difficulty that slugs begin with, from a moment on. */
export interface Prices {
  sinceMs: number;
  worth: Readonly<Record<string, number>>;
  /** Whether solving a problem again scores on boards, once a UTC day. */
  repeatsScore: boolean;
}

/** A row without its rank: what the table shows, and by what it is sorted, smallest first. */
interface Unranked {
  user: string;
  points: number;
  solved: number;
  lastMs: number;
  key: number[];
}

export interface Row {
  user: string;
  rank: number;
  points: number;
  solved: number;
  lastMs: number;
}

export interface Game {
  format: FormatOfSeason;
  /** Null where any problem counts. */
  problems: readonly { slug: string; points: number }[] | null;
  startsMs: number;
}

const MINUTE_MS = 60_000;
const FREE = new Set(['ACCEPTED', 'COMPILE_ERROR', 'OTHER']);

/** Of a community that has chosen none. */
export const FIRST_PRICES: Prices = { sinceMs: 0, worth: { easy: 1, medium: 3, hard: 7 }, repeatsScore: false };

/** What an accepted submission gives where another one of the problem has given something that day, or none has. */
export function pointsOf(
  { slug, isNew, atMs }: Omit<Deed, 'points'>,
  prices: readonly Prices[],
  hasScoredThatDay: boolean,
): number {
  const { worth, repeatsScore } = prices.filter(({ sinceMs }) => sinceMs <= atMs).at(-1)!;
  return isNew || (repeatsScore && !hasScoredThatDay) ? worth[slug.split('-')[0]!]! : 0;
}

/** Whether such a deed can move the standings. */
export function isCounted(
  { format, problems }: Game,
  { slug, verdict, isNew, points }: Omit<Deed, 'user' | 'atMs'>,
): boolean {
  if (problems !== null && !problems.some((problem) => problem.slug === slug)) return false;
  if (verdict === 'ACCEPTED') return format !== 'POINTS' || (isNew && points > 0);
  return (format === 'ICPC' || format === 'LEETCODE') && !FREE.has(verdict);
}

/** What gave points: more of these first, then who got the last of them earlier. */
export function leaderboard(deeds: readonly Deed[]): Row[] {
  const solves = deeds.filter((deed) => deed.points > 0);
  return ranked(
    perUser(solves).map(([user, own]) => {
      const points = sum(own.map((deed) => deed.points));
      const lastMs = Math.max(...own.map(({ atMs }) => atMs));
      return { user, points, solved: own.length, lastMs, key: [-points, lastMs] };
    }),
  );
}

export function standings(game: Game, all: readonly Deed[]): Row[] {
  const deeds = all.filter((deed) => isCounted(game, deed));
  if (game.format === 'POINTS') return leaderboard(deeds);
  if (game.format === 'LOCKOUT') return lockout(game, deeds).rows;
  const rejectedMs = (game.format === 'ICPC' ? 20 : 5) * MINUTE_MS;
  return ranked(
    perUser(deeds).map(([user, own]) => {
      const solved = game.problems!.flatMap(({ slug, points }) => {
        const solvedMs = firstAccepted(own, slug);
        if (solvedMs === null) return [];
        const rejected = own.filter(
          (deed) => deed.slug === slug && deed.verdict !== 'ACCEPTED' && deed.atMs < solvedMs,
        );
        return [{ points, solvedMs, rejected: rejected.length }];
      });
      const lastMs = Math.max(game.startsMs, ...solved.map(({ solvedMs }) => solvedMs));
      const row = { user, solved: solved.length, lastMs };
      const rejected = sum(solved.map((one) => one.rejected));
      if (game.format === 'LEETCODE') {
        const points = sum(solved.map((one) => one.points));
        return { ...row, points, key: [-points, lastMs + rejected * rejectedMs] };
      }
      const minutes = sum(
        solved.map(({ solvedMs }) => Math.max(0, Math.floor((solvedMs - game.startsMs) / MINUTE_MS))),
      );
      const penalty = minutes + (rejected * rejectedMs) / MINUTE_MS;
      return { ...row, points: solved.length, key: [-solved.length, penalty, lastMs] };
    }),
  );
}

/** The standings of a lockout, and whether it is decided. */
export function lockout({ problems, startsMs }: Game, deeds: readonly Deed[]): { rows: Row[]; isDecided: boolean } {
  const users = perUser(deeds).map(([user]) => user);
  const firsts = problems!
    .map(({ slug, points }) => ({ slug, points, ms: firstAccepted(deeds, slug) }))
    .filter((one): one is { slug: string; points: number; ms: number } => one.ms !== null)
    .map((one) => ({
      ...one,
      by: users.filter((user) =>
        deeds.some((deed) => deed.user === user && deed.slug === one.slug && deed.atMs === one.ms),
      ),
    }));
  const shareOf = (user: string, until: number) => {
    const own = firsts.filter(({ by, ms }) => ms <= until && by.includes(user));
    return { own, thousandths: Math.round(sum(own.map(({ points, by }) => (points * 1_000) / by.length))) };
  };
  const isDecidedAt = (ms: number) => {
    const taken = firsts.filter((one) => one.ms <= ms);
    const left = sum(problems!.map(({ points }) => points)) - sum(taken.map(({ points }) => points));
    const [best = 0, second = 0] = users.map((user) => shareOf(user, ms).thousandths).toSorted((a, b) => b - a);
    return left === 0 || best > second + left * 1_000;
  };
  const moments = firsts.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const decidedMs = moments.find(isDecidedAt);
  const rows = users.map((user) => {
    const { own, thousandths } = shareOf(user, decidedMs ?? Infinity);
    const lastMs = Math.max(startsMs, ...own.map(({ ms }) => ms));
    return { user, points: Math.floor(thousandths / 1_000), solved: own.length, lastMs, key: [-thousandths, lastMs] };
  });
  return { rows: ranked(rows), isDecided: decidedMs !== undefined };
}

function firstAccepted(deeds: readonly Deed[], slug: string): number | null {
  const times = deeds.filter((deed) => deed.slug === slug && deed.verdict === 'ACCEPTED').map(({ atMs }) => atMs);
  return times.length === 0 ? null : Math.min(...times);
}

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

const perUser = (deeds: readonly Deed[]) => [...Map.groupBy(deeds, ({ user }) => user)];

const isBetter = (one: readonly number[], other: readonly number[]): boolean => {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at !== -1 && one[at]! < other[at]!;
};

/** Everybody's rank is one more than how many are better. */
const ranked = (rows: readonly Unranked[]): Row[] =>
  rows.map(({ key, ...row }) => ({ ...row, rank: 1 + rows.filter((other) => isBetter(other.key, key)).length }));
