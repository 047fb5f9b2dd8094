import { leetcodeNameKey } from '@leetcord/kit/text/leetcode-username';
import { z } from 'zod';
import { NEVER_MS, type Ages } from '../../cache/ages.ts';
import type { CachedKind } from '../../cache/cached-kind.ts';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { LeetCodeClient } from '../../leetcode/leetcode-client.ts';
import type { Answer } from '../../leetcode/operation.ts';
import { contestHistoryOperation, type ContestHistory } from '../../leetcode/operations/contest-history.ts';
import { roundNamed } from '@leetcord/kit/text/leetcode-round';
import { PEOPLE_KEPT_S } from '../profiles/profile.kind.ts';

/** How a user did in a round. Each part is null when LeetCode doesn't tell. */
export interface RoundResult {
  solved: number | null;
  problemCount: number | null;
  /** Null when nothing was solved. */
  finishSeconds: number | null;
  place: number | null;
  rating: number | null;
  ratingChange: number | null;
}

/** What LeetCode's ratings say of a user and a round. */
export interface RoundRow {
  outcome: 'TOOK_PART' | 'DID_NOT_TAKE_PART' | 'NOT_RATED_YET' | 'UNRATED';
  /** Null unless the user took part. */
  result: RoundResult | null;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** LeetCode rates a round days after it, at no fixed time. Nobody waits: so what is not fresh is asked for. */
const AGES: Ages = {
  freshMs: 10 * MINUTE_MS,
  usableMs: 10 * MINUTE_MS,
  unknownMs: 10 * MINUTE_MS,
  unknownUsableMs: DAY_MS,
  retryMs: MINUTE_MS,
};
/** What is rated stays. */
const RATED_AGES: Ages = { ...AGES, freshMs: NEVER_MS, usableMs: NEVER_MS };

const isRated = ({ outcome }: RoundRow): boolean => outcome === 'TOOK_PART' || outcome === 'DID_NOT_TAKE_PART';

const part = z.number().nullable();
const schema: z.ZodType<RoundRow> = z.object({
  outcome: z.enum(['TOOK_PART', 'DID_NOT_TAKE_PART', 'NOT_RATED_YET', 'UNRATED']),
  result: z
    .object({ solved: part, problemCount: part, finishSeconds: part, place: part, rating: part, ratingChange: part })
    .nullable(),
});

/** Where they are kept. */
export const ROUND_RESULTS = 'round_results';
/** Ends a name in a key; no name has it, so that keys which begin with a name and this are of that user. */
export const AFTER_NAME = ' ';

const partsOf = (key: string) => {
  const [name = '', slug = ''] = key.split(AFTER_NAME);
  return { name, slug };
};

/** What users made of rounds, by name in lower case and the round's slug. All rounds of a user come with one answer. */
export const roundResultKind = (leetcode: LeetCodeClient): CachedKind<RoundRow> => ({
  name: 'round-result',
  collection: ROUND_RESULTS,
  keptForS: PEOPLE_KEPT_S,
  ages: AGES,
  agesOf: ({ value }) => (isRated(value) ? RATED_AGES : AGES),
  keyOf: (text) => {
    const { name, slug } = partsOf(text);
    const key = leetcodeNameKey(name);
    return key && `${key}${AFTER_NAME}${slug}`;
  },
  schema,
  fetchMany: async (keys, call) => {
    const names = [...new Set(keys.map((key) => partsOf(key).name))];
    const answers = await leetcode.ask(contestHistoryOperation, names, call);
    const histories = new Map(names.map((name, index) => [name, answers[index]!]));
    return keys.map((key) => {
      const { name, slug } = partsOf(key);
      const history = histories.get(name) ?? null;
      return history === null || history instanceof LeetCodeError ? history : rowIn(history, slug);
    });
  },
  keepsGone: false,
  isEmpty: (row) => !isRated(row),
});

const FIRST_RATING = 1_500;

/** What a history says of a round. */
function rowIn({ contests, isWhole }: ContestHistory, slug: string): Answer<RoundRow> {
  const round = roundNamed(slug);
  const named = contests.map((contest) => ({ ...contest, name: roundNamed(contest.title) }));
  const index = named.findIndex(({ name }) => name?.slug === slug);
  const contest = named[index];
  if (contest !== undefined) {
    if (!contest.hasAttended) return { outcome: 'DID_NOT_TAKE_PART', result: null };
    const { solved, problemCount, finishSeconds, place, rating } = contest;
    const before = index === 0 ? FIRST_RATING : contests[index - 1]!.rating;
    const ratingChange = rating === null || before === null ? null : rating - before;
    const result = { solved, problemCount, finishSeconds: finishSeconds || null, place, rating, ratingChange };
    return { outcome: 'TOOK_PART', result };
  }
  if (!isWhole)
    return new LeetCodeError('schema-changed', `LeetCode shows some contest in another way, maybe ${slug}.`);
  const isLater = named.some(({ name }) => name?.kind === round?.kind && name!.number > (round?.number ?? Infinity));
  return { outcome: isLater ? 'UNRATED' : 'NOT_RATED_YET', result: null };
}
