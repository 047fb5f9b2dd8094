import {
  isCounted,
  leaderboard,
  lockout,
  standings,
  type Deed,
  type FormatOfSeason,
  type Game,
  type Row,
} from './rules.ts';

const SECOND_MS = 1_000;
const DAY_MS = 24 * 60 * 60_000;

/** A submission on LeetCode. */
export interface Solve extends Deed {
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
  communities: Set<string>;
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
  readonly counted = new Map<string, Counted>();
  readonly #settleMs: number;

  constructor(settleMs: number) {
    this.#settleMs = settleMs;
  }

  addCommunity(id: string): void {
    this.members.set(id, new Map());
    this.banned.set(id, new Set());
  }

  communitiesOf(user: string): string[] {
    return [...this.members].filter(([, members]) => members.has(user)).map(([id]) => id);
  }

  /** LeetCode has confirmed what LeetCord was told of at a moment. */
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
    const taking = isAccepted ? contests : contests.filter((contest) => isCounted(contest, solve));
    const of = isAccepted ? communities : taking.map(({ communityId }) => communityId);
    const ids = taking.map(({ id }) => id);
    this.counted.set(solve.leetcodeId, {
      ...{ solve, communities: new Set(of), contests: new Set(ids), voidIn: new Set() },
    });
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

  /** The ranked rows of a community's board between two moments. */
  boardOf(communityId: string, fromMs: number, beforeMs: number): Row[] {
    const deeds = [...this.counted.values()].filter(
      ({ communities, voidIn, solve }) =>
        communities.has(communityId) &&
        !voidIn.has(communityId) &&
        !this.banned.get(communityId)!.has(solve.user) &&
        fromMs <= solve.atMs &&
        solve.atMs < beforeMs,
    );
    return leaderboard(deeds.map(({ solve }) => solve));
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
      .map(({ solve }) => solve)
      .filter((solve) => isCounted(game, solve));
  }
}
