import type { Dice } from '@leetcord/kit/testing/dice';
import type { Ledger, SeasonContest, Solve } from './ledger.ts';
import type { Move } from './moves.ts';
import type { FormatOfSeason } from './rules.ts';

const HOUR_MS = 3_600_000;
/** From one turn to the next. All that the rules depend on lies in the second half: a contest starts and ends an hour after a turn. */
export const TURN_MS = 2 * HOUR_MS;
const FIRST_SOLVE_MS = 25 * 60_000;
/** How long before its end a contest freezes: half an hour before a turn. */
export const FREEZE_MS = 90 * 60_000;

export interface SeasonSize {
  members: number;
  communities: number;
  contests: number;
  submissions: number;
  turns: number;
  /** How many replicas are killed. */
  kills: number;
  /** How often all is compared before its end. */
  comparisons: number;
  /** After so long it ends, however far it is, in ms. */
  limitMs: number;
}

/** What is planned of a contest. */
export type ContestPlan = Pick<
  SeasonContest,
  'communityId' | 'format' | 'entry' | 'problems' | 'startsMs' | 'endsMs' | 'freezesMs'
>;

const REJECTED = ['WRONG_ANSWER', 'TIME_LIMIT_EXCEEDED', 'RUNTIME_ERROR', 'COMPILE_ERROR'];
const FORMATS: FormatOfSeason[] = ['POINTS', 'ICPC', 'LEETCODE', 'LOCKOUT'];
const ENTRIES = ['EVERYBODY', 'JOIN', 'INVITE'] as const;

/** Makes up what happens, turn by turn, from the dice and the ledger. */
export class Turns {
  readonly users: string[];
  readonly #dice: Dice;
  readonly #size: SeasonSize;
  readonly #slugs: readonly string[];
  readonly #solved = new Set<string>();
  #nextId = 7_000_000_000;

  constructor(dice: Dice, size: SeasonSize, slugs: readonly string[]) {
    this.#dice = dice;
    this.#size = size;
    this.#slugs = slugs;
    this.users = Array.from({ length: size.members }, (_, index) => `member-${index}`);
  }

  /** The contests that are planned in a turn, which start and end later. */
  plans(turn: number, nowMs: number, communityIds: readonly string[]): ContestPlan[] {
    const dice = this.#dice;
    const planned = (upTo: number) =>
      Math.ceil((this.#size.contests * Math.min(upTo, this.#lastPlan)) / this.#lastPlan);
    return Array.from({ length: planned(turn + 1) - planned(turn) }, (_, index): ContestPlan => {
      const number = planned(turn) + index;
      const format = FORMATS[number % FORMATS.length]!;
      const startsMs = nowMs + HOUR_MS + dice.int(2) * TURN_MS;
      const endsMs = startsMs + (1 + dice.int(5)) * TURN_MS;
      const problems = dice.some(this.#slugs, 2 + dice.int(4)).map((slug) => ({ slug, points: 1 + dice.int(9) }));
      const freezesMs = format !== 'LOCKOUT' && dice.chance(0.5) ? endsMs - FREEZE_MS : null;
      const isOfAny = format === 'POINTS' && dice.chance(0.5);
      const entry = ENTRIES[Math.floor(number / FORMATS.length) % ENTRIES.length]!;
      const communityId = dice.pick(communityIds)!;
      return { communityId, format, entry, problems: isOfAny ? null : problems, startsMs, endsMs, freezesMs };
    });
  }

  /** What is submitted on LeetCode between the turn before and this one, first made first. */
  solves(ledger: Ledger, nowMs: number): Solve[] {
    const dice = this.#dice;
    const sinceMs = nowMs - TURN_MS;
    const made = Array.from({ length: Math.round(this.#size.submissions / this.#size.turns) }, () => {
      const user = dice.pick(this.users)!;
      const running = ledger.contests.filter(
        (contest) => contest.startsMs < nowMs && sinceMs < contest.endsMs && this.#isAbout(ledger, contest, user),
      );
      const contest = dice.chance(0.8) ? dice.pick(running) : undefined;
      const slug = dice.pick(contest?.problems?.map((one) => one.slug) ?? this.#slugs)!;
      const verdict = dice.chance(0.6) ? 'ACCEPTED' : dice.pick(REJECTED)!;
      // Some in the very second in which contests start and end.
      const offsetMs = dice.chance(0.1) ? HOUR_MS - 1_000 * dice.int(2) : this.#between(FIRST_SOLVE_MS, TURN_MS);
      return { user, slug, verdict, atMs: Math.floor((sinceMs + offsetMs) / 1_000) * 1_000 };
    });
    return made
      .toSorted((one, other) => one.atMs - other.atMs)
      .map((one): Solve => {
        const key = `${one.user} ${one.slug}`;
        const isNew = one.verdict === 'ACCEPTED' && !this.#solved.has(key);
        if (isNew) this.#solved.add(key);
        return { ...one, isNew, leetcodeId: String((this.#nextId += 1)) };
      });
  }

  /** What is done at once with the reports of a turn, in any order; each about another subject. */
  movesAtOnce(ledger: Ledger, nowMs: number): Move[] {
    const dice = this.#dice;
    const confirmed = [...ledger.counted.values()];
    const voids = dice
      .some(confirmed.slice(-400), this.#few(confirmed.length / 8))
      .map(({ solve, points, voidIn }): Move => {
        const communityId = dice.pick([...points.keys()]) ?? dice.pick([...ledger.members.keys()])!;
        return { kind: voidIn.has(communityId) ? 'restoreSubmission' : 'voidSubmission', communityId, solve };
      });
    const open = ledger.contests.filter((contest) => nowMs < contest.endsMs + 6 * TURN_MS);
    const moderated = dice.some(open, this.#few(open.length)).flatMap((contest): Move[] => {
      const user = dice.pick([...contest.disqualified, ...dice.some(this.#membersOf(ledger, contest), 2)]);
      if (user === undefined) return [];
      return [{ kind: contest.disqualified.has(user) ? 'restoreEntrant' : 'disqualifyEntrant', contest, user }];
    });
    return [...voids, ...moderated, ...this.#entries(ledger, nowMs, false)];
  }

  /** What is done after these, one after the other. */
  movesInTurn(ledger: Ledger, nowMs: number): Move[] {
    const dice = this.#dice;
    const communityIds = [...ledger.members.keys()];
    const members = Array.from({ length: this.#few(this.users.length / 10) }, (): Move => {
      const communityId = dice.pick(communityIds)!;
      const user = dice.pick(this.users)!;
      if (ledger.banned.get(communityId)!.has(user))
        return { kind: dice.chance(0.7) ? 'unbanMember' : 'addMember', communityId, user };
      if (!ledger.members.get(communityId)!.has(user)) return { kind: 'addMember', communityId, user };
      return { kind: dice.chance(0.5) ? 'banMember' : 'leaveCommunity', communityId, user };
    });
    const changed = dice.some(ledger.contests.slice(-20), dice.chance(0.15) ? 1 : 0).flatMap((contest): Move[] => {
      if (dice.chance(0.3)) return [{ kind: 'cancelContest', contest }];
      if (ledger.stateOf(contest, nowMs) !== 'RUNNING') return [];
      return [{ kind: 'updateContest', contest, endsMs: contest.endsMs + TURN_MS }];
    });
    const prices = dice.some(communityIds, dice.chance(0.3) ? 1 : 0).map((communityId): Move => {
      const [easy, medium, hard] = [dice.int(3), dice.int(6), 1 + dice.int(9)];
      return {
        ...{ kind: 'setScoringRules', communityId },
        prices: { worth: { easy, medium, hard }, repeatsScore: dice.chance(0.6) },
      };
    });
    return dice.some([...members, ...changed, ...prices, ...this.#entries(ledger, nowMs, true)], Infinity);
  }

  /** A lockout may be decided by who joins or leaves, and lets nobody do so after that: there it is done in turn. */
  #entries(ledger: Ledger, nowMs: number, isLockout: boolean): Move[] {
    const dice = this.#dice;
    const open = ledger.contests.filter(
      (contest) =>
        contest.entry !== 'EVERYBODY' &&
        (contest.format === 'LOCKOUT') === isLockout &&
        nowMs < contest.endsMs + TURN_MS,
    );
    return open.flatMap((contest) => {
      const members = this.#membersOf(ledger, contest);
      return dice.some(members, Math.ceil(members.length / 8)).map((user): Move => {
        if (contest.joined.has(user)) return { kind: dice.chance(0.3) ? 'leaveContest' : 'joinContest', contest, user };
        const isInvited = contest.entry !== 'INVITE' || contest.invited.has(user);
        return { kind: isInvited || dice.chance(0.1) ? 'joinContest' : 'inviteToContest', contest, user };
      });
    });
  }

  get #lastPlan(): number {
    return Math.max(1, this.#size.turns - 10);
  }

  #membersOf = (ledger: Ledger, { communityId }: SeasonContest) => [...ledger.members.get(communityId)!.keys()];

  #isAbout = (ledger: Ledger, { communityId }: SeasonContest, user: string) =>
    ledger.members.get(communityId)!.has(user);

  #between = (from: number, before: number) => from + this.#dice.int(before - from);

  #few = (most: number) => this.#dice.int(Math.min(4, Math.ceil(most)) + 1);
}
