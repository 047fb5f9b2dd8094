import type { CatalogueProblem } from './catalogue.ts';
import type { LeetCode } from './leetcode.ts';
import type { Account } from './state.ts';

/** Rounds come at LeetCode's real times, counted from a known one. */
const SCHEDULES = {
  weekly: { title: 'Weekly Contest', slug: 'weekly-contest', known: 400, startTime: 1_717_295_400, everyS: 7 * 86_400 },
  biweekly: {
    ...{ title: 'Biweekly Contest', slug: 'biweekly-contest', known: 130 },
    ...{ startTime: 1_715_437_800, everyS: 14 * 86_400 },
  },
};
type Schedule = (typeof SCHEDULES)[keyof typeof SCHEDULES];

const DURATION_S = 5_400;
/** LeetCode rates a round some days after it. */
const RATED_AFTER_S = 3 * 86_400;
/** A round has a page so long before it starts. */
const SHOWN_BEFORE_S = 14 * 86_400;
const CREDITS = [3, 4, 5, 6];
const START_RATING = 1_500;

/** LeetCode's `ContestNode`. */
interface Round {
  title: string;
  titleSlug: string;
  startTime: number;
  duration: number;
  originStartTime: number;
  isVirtual: boolean;
}

const roundOf = ({ title, slug, known, startTime, everyS }: Schedule, number: number): Round => {
  const at = startTime + (number - known) * everyS;
  return {
    ...{ title: `${title} ${number}`, titleSlug: `${slug}-${number}` },
    ...{ startTime: at, originStartTime: at, duration: DURATION_S, isVirtual: false },
  };
};

const nowS = ({ clock }: LeetCode) => clock.now().getTime() / 1_000;
/** The number of the last round that has started by then. */
const lastBy = ({ known, startTime, everyS }: Schedule, at: number) => known + Math.floor((at - startTime) / everyS);

/** The next of each kind, earliest first. */
export const upcomingRounds = (leetcode: LeetCode): Round[] =>
  Object.values(SCHEDULES)
    .map((schedule) => roundOf(schedule, lastBy(schedule, nowS(leetcode)) + 1))
    .sort((one, other) => one.startTime - other.startTime);

/** A round with its questions, which nobody sees before it starts; null where LeetCode has none. */
export function roundNode(leetcode: LeetCode, titleSlug: string) {
  const [, slug, digits] = /^(weekly-contest|biweekly-contest)-([1-9]\d*)$/.exec(titleSlug) ?? [];
  const schedule = Object.values(SCHEDULES).find((it) => it.slug === slug);
  if (schedule === undefined) return null;
  const round = roundOf(schedule, Number(digits));
  if (round.startTime > nowS(leetcode) + SHOWN_BEFORE_S) return null;
  return { ...round, questions: round.startTime > nowS(leetcode) ? [] : questionsOf(leetcode, Number(digits)) };
}

/** One easy problem, two of medium difficulty and a hard one, never paid-only. */
function questionsOf({ catalogue }: LeetCode, number: number) {
  const free = [...catalogue.values()].filter(({ isPaidOnly }) => !isPaidOnly);
  const pick = (difficulty: CatalogueProblem['difficulty'], index: number) => {
    const all = free.filter((problem) => problem.difficulty === difficulty);
    return all[index % all.length]!;
  };
  const [easy, medium, other] = [pick('Easy', number), pick('Medium', 2 * number), pick('Medium', 2 * number + 1)];
  const picked = [easy, medium, other, pick('Hard', number)];
  return picked.map(({ questionId, title, titleSlug }, index) => ({
    ...{ questionId, title, titleSlug },
    credit: CREDITS[index],
  }));
}

/** All rounds that LeetCode has rated, oldest first, also those that a user did not take part in. */
export function historyNodes(leetcode: LeetCode, attended: Account['attendedRounds']) {
  const ratedBy = nowS(leetcode) - DURATION_S - RATED_AFTER_S;
  const rated = Object.values(SCHEDULES)
    .flatMap((schedule) =>
      Array.from({ length: Math.max(0, lastBy(schedule, ratedBy)) }, (_, index) => roundOf(schedule, index + 1)),
    )
    .sort((one, other) => one.startTime - other.startTime);
  let rating = START_RATING;
  return rated.map((contest) => {
    const own = attended.find(({ titleSlug }) => titleSlug === contest.titleSlug);
    const before = rating;
    rating = own?.rating ?? rating;
    return {
      attended: own !== undefined,
      rating,
      ranking: own?.ranking ?? 0,
      trendDirection: own === undefined ? 'NONE' : rating < before ? 'DOWN' : 'UP',
      problemsSolved: own?.problemsSolved ?? 0,
      totalProblems: CREDITS.length,
      finishTimeInSeconds: own?.finishTimeInSeconds ?? 0,
      contest,
    };
  });
}
