import {
  FIRST_PRICES,
  isCounted,
  leaderboard,
  lockout,
  pointsOf,
  standings,
  type Deed,
  type FormatOfSeason,
  type Game,
  type Prices,
  type Row,
} from './rules.ts';

const SECOND_MS = 1_000;
const DAY_MS = 24 * 60 * 60_000;

/** A submission on LeetCode. */
export interface Solve extends Omit<Deed, 'points'> {
  leetcodeId: string;
}

export interface SeasonContest extends Game {
  format: FormatOfSeason;
  id: string;
  communityId: string;
  entry: 'EVERYBODY' | 'JOIN' | 'INVITE';
  endsMs: number;
  /** From when on standings are shown as they were then, until they are final; null for no freeze. */
  freezesMs: number | null;
  /** When a decided lockout takes in nothing more; null while it is open. */
  closesMs: number | null;
  cancelled: 'NO' | 'BEFORE_START' | 'LATER';
  joined: Set<string>;
  invited: Set<string>;
  disqualified: Set<string>;
}

/** Where a confirmed submission counts. */
interface Counted {
  solve: Solve;
  /** What it gives in each community that it counts in. */
  points: Map<string, number>;
  contests: Set<string>;
  voidIn: Set<string>;
}

/**
 * Keeps what the season's members and moderators did, and says what follows from it by the rules of the schema and nothing else. A moment
 * is the hour of a turn: within it, the order of what is done changes nothing.
 */
export class Ledger {
  readonly contests: SeasonContest[] = [];
  /** Since when each is a member, by community. */
  readonly members = new Map<string, Map<string, number>>();
  readonly banned = new Map<string, Set<string>>();
  /** What each community gives, oldest first. */
  readonly prices = new Map<string, Prices[]>();
  /** Who is on the global board. */
  readonly consenting = new Set<string>();
  readonly counted = new Map<string, Counted>();
  readonly #settleMs: number;
  /** On which days a problem has given a user points, as `<community> <user> <problem> <day>`. */
  readonly #scored = new Set<string>();

  constructor(settleMs: number) {
    this.#settleMs = settleMs;
  }

  addCommunity(id: string): void {
    this.members.set(id, new Map());
    this.banned.set(id, new Set());
    this.prices.set(id, [FIRST_PRICES]);
  }

  communitiesOf(user: string): string[] {
    return [...this.members].filter(([, members]) => members.has(user)).map(([id]) => id);
  }

  /**
   * LeetCode has confirmed what LeetCord was told of at a moment. Of two that could give points for one problem on one day it is the first that
   * is confirmed.
   */
  confirm(solve: Solve, { toldMs, nowMs }: { toldMs: number; nowMs: number }): void {
    const isJoined = (id: string) => (this.members.get(id)!.get(solve.user) ?? Infinity) < solve.atMs + SECOND_MS;
    const communities = [...this.members.keys()].filter(isJoined);
    const contests = this.contests.filter(
      (contest) =>
        communities.includes(contest.communityId) &&
        contest.cancelled === 'NO' &&
        contest.startsMs < solve.atMs + SECOND_MS &&
        solve.atMs < contest.endsMs &&
        this.#finalMs(contest) > Math.max(toldMs, nowMs - DAY_MS),
    );
    const isAccepted = solve.verdict === 'ACCEPTED';
    const taking = isAccepted ? contests : contests.filter((contest) => isCounted(contest, { ...solve, points: 0 }));
    const of = isAccepted ? communities : taking.map(({ communityId }) => communityId);
    this.counted.set(solve.leetcodeId, {
      solve,
      points: new Map(of.map((id) => [id, isAccepted ? this.#score(solve, id) : 0])),
      contests: new Set(taking.map(({ id }) => id)),
      voidIn: new Set(),
    });
  }

  #score(solve: Solve, communityId: string): number {
    const key = [communityId, solve.user, solve.slug, Math.floor(solve.atMs / DAY_MS)].join(' ');
    const points = pointsOf(solve, this.prices.get(communityId)!, this.#scored.has(key));
    if (points > 0) this.#scored.add(key);
    return points;
  }

  stateOf(contest: SeasonContest, nowMs: number): 'SCHEDULED' | 'RUNNING' | 'OVER' | 'CANCELLED' {
    if (contest.cancelled !== 'NO') return 'CANCELLED';
    if (nowMs < contest.startsMs) return 'SCHEDULED';
    return nowMs < contest.endsMs && contest.closesMs === null && !this.#isDecided(contest) ? 'RUNNING' : 'OVER';
  }

  /** At the end of a turn a lockout that is decided stays so from its last moment on, which comes before the next turn. */
  endTurn(nowMs: number): void {
    for (const contest of this.contests) {
      if (contest.closesMs !== null || contest.cancelled !== 'NO' || this.#finalMs(contest) <= nowMs) continue;
      if (this.#isDecided(contest)) contest.closesMs = nowMs + this.#settleMs;
    }
  }

  /** The ranked rows of a contest, by what was made before a moment. */
  standingsOf(contest: SeasonContest, beforeMs = Infinity): Row[] {
    return standings(
      contest,
      this.#deedsIn(contest).filter(({ atMs }) => atMs < beforeMs),
    );
  }

  /** The ranked rows of a community's board between two moments, of all problems or of some. */
  boardOf(communityId: string, fromMs: number, beforeMs: number, isAbout = (_slug: string) => true): Row[] {
    const deeds = [...this.counted.values()].filter(
      ({ points, voidIn, solve }) =>
        points.has(communityId) &&
        isAbout(solve.slug) &&
        !voidIn.has(communityId) &&
        !this.banned.get(communityId)!.has(solve.user) &&
        fromMs <= solve.atMs &&
        solve.atMs < beforeMs,
    );
    return leaderboard(deeds.map(({ solve, points }) => ({ ...solve, points: points.get(communityId)! })));
  }

  /** The ranked rows of the global board between two moments: of new solves, but for those that are void wherever they counted. */
  globalBoard(fromMs: number, beforeMs: number): Row[] {
    const deeds = [...this.counted.values()].filter(
      ({ points, voidIn, solve }) =>
        solve.isNew &&
        solve.verdict === 'ACCEPTED' &&
        this.consenting.has(solve.user) &&
        !(points.size > 0 && [...points.keys()].every((id) => voidIn.has(id))) &&
        fromMs <= solve.atMs &&
        solve.atMs < beforeMs,
    );
    return leaderboard(deeds.map(({ solve }) => ({ ...solve, points: pointsOf(solve, [FIRST_PRICES], false) })));
  }

  #finalMs({ closesMs, endsMs }: SeasonContest): number {
    return closesMs ?? endsMs + this.#settleMs;
  }

  #isDecided(contest: SeasonContest): boolean {
    return contest.format === 'LOCKOUT' && lockout(contest, this.#deedsIn(contest)).isDecided;
  }

  #deedsIn({ id, communityId, entry, joined, disqualified, ...game }: SeasonContest): Deed[] {
    const isIn = (user: string) =>
      !disqualified.has(user) &&
      !this.banned.get(communityId)!.has(user) &&
      (entry === 'EVERYBODY' || joined.has(user));
    return [...this.counted.values()]
      .filter(({ contests, voidIn, solve }) => contests.has(id) && !voidIn.has(communityId) && isIn(solve.user))
      .map(({ solve, points }) => ({ ...solve, points: points.get(communityId)! }))
      .filter((deed) => isCounted(game, deed));
  }
}
