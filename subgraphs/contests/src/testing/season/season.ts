import { expect } from 'vitest';
import { ContestsClient } from '../contests-client.ts';
import { CONFIRMING, type TestContests } from '../start-test-contests.ts';
import { Dice } from '@leetcord/kit/testing/dice';
import { Ledger, type SeasonContest, type Solve } from './ledger.ts';
import { apply, type Move } from './moves.ts';
import type { Row } from './rules.ts';
import { SeasonJobs } from './season-jobs.ts';
import { SeasonStage } from './stage.ts';
import { TURN_MS, Turns, type SeasonSize } from './turns.ts';
import { windowsBetween } from './windows.ts';

/** How many requests are under way at once. */
const AT_ONCE = 8;
/** How far the clock may go on during a turn, in ms: less than the settle time of a contest. */
const LONGEST_TURN_MS = 18 * 60_000;
const MINUTE_MS = 60_000;
/** The topics of a problem, as its slug has it. */
const topicsOf = (slug: string) => (Number(slug.split('-')[1]) % 2 === 0 ? ['array', 'graph'] : ['graph']);
const ALL = { of: {}, isAbout: () => true };
/** What boards are about, and which problems are. */
const SUBJECTS = [
  { of: { topic: 'array' }, isAbout: (slug: string) => topicsOf(slug).includes('array') },
  { of: { topic: 'graph' }, isAbout: (slug: string) => topicsOf(slug).includes('graph') },
  { of: { difficulty: 'HARD' }, isAbout: (slug: string) => slug.startsWith('hard') },
];
const DAY_MS = 24 * 3_600_000;
/** How long after its end hardly anything moves a board or a contest, in ms: what still does is compared at the end of the season. */
const SETTLED_MS = DAY_MS;
export const SEASON_SETTLE_MS = 30 * 60_000;

/** A report that is yet to come, or that LeetCode has not confirmed yet. */
interface Waiting {
  solve: Solve;
  /** When it is reported first, or confirmed at the earliest. */
  fromMs: number;
  /** When LeetCord was told of it. */
  toldMs: number;
}

/** Plays a season on contests with two replicas, and compares all that it shows with the ledger. */
export class Season {
  readonly figures = {
    turns: 0,
    contests: 0,
    submissions: 0,
    reports: 0,
    confirmed: 0,
    moves: 0,
    killed: 0,
    compared: 0,
    rows: 0,
  };
  readonly #contests: TestContests;
  readonly #size: SeasonSize;
  readonly #dice: Dice;
  readonly #ledger = new Ledger(SEASON_SETTLE_MS);
  readonly #stage: SeasonStage;
  readonly #turns: Turns;
  readonly #jobs: SeasonJobs;
  /** The first moment of the season: on an hour, after now. */
  readonly #startMs: number;
  #unreported: Waiting[] = [];
  #unconfirmed: Waiting[] = [];
  readonly #late = new Set<string>();
  readonly #new = new Set<string>();
  #mainReplica = 0;
  /** Up to where the log of events is read. */
  #lastPlace = 0;

  constructor(contests: TestContests, size: SeasonSize, seed: number) {
    this.#contests = contests;
    this.#size = size;
    this.#dice = new Dice(seed);
    this.#stage = new SeasonStage(contests, () => new ContestsClient(this.#replica().url));
    const slugs = ['easy', 'medium', 'hard'].flatMap((kind) =>
      Array.from({ length: Math.ceil(size.contests / 2) + 10 }, (_, index) => `${kind}-${index + 1}`),
    );
    contests.neighbours.catalogue = slugs;
    for (const slug of slugs) contests.neighbours.problemFacts.set(slug, { tags: topicsOf(slug), contestRating: null });
    contests.neighbours.tokenLifeMs = 365 * 24 * 3_600_000;
    contests.neighbours.novelty = (_, { id }) =>
      this.#late.has(id) ? 'NOT_KNOWN_YET' : this.#new.has(id) ? 'NEW' : 'REPEAT';
    this.#turns = new Turns(this.#dice, size, slugs);
    this.#jobs = new SeasonJobs(contests, this.#dice);
    this.#startMs = Math.ceil(contests.clock.now().getTime() / TURN_MS) * TURN_MS;
  }

  async play(): Promise<void> {
    this.#setClock(this.#startMs);
    for (let count = 0; count < this.#size.communities; count += 1) {
      const users = this.#dice.some(this.#turns.users, Math.ceil((this.#size.members * 1.5) / this.#size.communities));
      const id = await this.#stage.openCommunity(users);
      this.#ledger.addCommunity(id);
      for (const user of users) this.#ledger.members.get(id)!.set(user, this.#startMs);
    }
    await this.#changeConsent();
    let comparedMs = this.#startMs;
    const beganMs = performance.now();
    const endsAtMs = beganMs + this.#size.limitMs;
    for (let turn = 1; turn <= this.#size.turns && performance.now() < endsAtMs; turn += 1) {
      await this.#turn(turn);
      this.figures.turns = turn;
      if (turn % Math.ceil(this.#size.turns / 4) === 0) await this.#changeConsent();
      if (turn % Math.ceil(this.#size.turns / this.#size.comparisons) === 0) {
        await this.compare(comparedMs - SETTLED_MS);
        comparedMs = this.#contests.clock.now().getTime();
        this.#say(beganMs);
      }
    }
    await this.#end();
    this.#say(beganMs);
  }

  /** In a long season, how far it is, and how fast. */
  #say(beganMs: number): void {
    if (this.#size.comparisons <= 2) return;
    const seconds = Math.round((performance.now() - beganMs) / 1_000);
    console.log(`${JSON.stringify({ seconds, ...this.figures, unanswered: this.#stage.unanswered })}`);
  }

  /** Compares all standings and boards with what the ledger says: those of all time, or those that went on after a moment. */
  async compare(sinceMs = this.#startMs): Promise<void> {
    for (const contest of this.#ledger.contests.filter(({ endsMs }) => endsMs > sinceMs)) {
      const { id, format, entry, communityId, freezesMs } = contest;
      const state = await this.#stage.stateOf(contest);
      expect(state).toMatch(this.#statesOf(contest));
      const isFrozen =
        freezesMs !== null && freezesMs <= this.#contests.clock.now().getTime() && /RUN|SETTL/.test(state);
      const expected = this.#ledger.standingsOf(contest, isFrozen ? freezesMs : Infinity);
      const shown = await this.#stage.standingsOf(contest);
      expect(shown, `${state} ${format} ${entry} ${id}`).toEqual(this.#shown(communityId, expected));
      this.figures.compared += 1;
      this.figures.rows += expected.length;
    }
    const nowMs = this.#contests.clock.now().getTime();
    for (const { window, at, fromMs, beforeMs } of windowsBetween(Math.max(sinceMs, this.#startMs), nowMs)) {
      const expected = sorted(this.#ledger.globalBoard(fromMs, beforeMs)).map((row) => {
        return { ...row, lastMs: Math.floor(row.lastMs / MINUTE_MS) * MINUTE_MS };
      });
      expect(await this.#stage.globalBoard(window, at), `global ${window} ${at.toISOString()}`).toEqual(expected);
      this.figures.compared += 1;
      this.figures.rows += expected.length;
    }
    for (const communityId of this.#ledger.members.keys()) {
      for (const { window, at, fromMs, beforeMs } of windowsBetween(Math.max(sinceMs, this.#startMs), nowMs)) {
        for (const { of, isAbout } of window === 'SEASON' || window === 'ALL_TIME' ? [ALL, ...SUBJECTS] : [ALL]) {
          const expected = this.#shown(communityId, this.#ledger.boardOf(communityId, fromMs, beforeMs, isAbout));
          const shown = await this.#stage.boardOf(communityId, window, at, of);
          expect(shown, `${window} ${at.toISOString()} ${JSON.stringify(of)}`).toEqual(expected);
          this.figures.compared += 1;
          this.figures.rows += expected.length;
        }
      }
    }
  }

  /** Some choose to be on the global board, and those who are on it to be so no longer. */
  async #changeConsent(): Promise<void> {
    const { consenting } = this.#ledger;
    for (const user of this.#dice.some(this.#turns.users, Math.ceil(this.#size.members / 3))) {
      const isShown = !consenting.has(user);
      expect(await this.#stage.setConsent(user, isShown)).toBe('GlobalLeaderboardConsentSuccess');
      if (isShown) consenting.add(user);
      else consenting.delete(user);
    }
  }

  async #turn(turn: number): Promise<void> {
    const { neighbours } = this.#contests;
    const nowMs = this.#startMs + turn * TURN_MS;
    this.#setClock(nowMs);
    neighbours.leetcode = 'up';
    this.#mainReplica = turn;
    await this.#jobs.run(this.#ledger.contests);
    for (const { solve, fromMs } of this.#unconfirmed) if (fromMs <= nowMs) this.#late.delete(solve.leetcodeId);
    await this.#settle(nowMs);

    for (const solve of this.#turns.solves(this.#ledger, nowMs)) this.#make(solve, nowMs);
    const isOutage = this.#dice.chance(0.06);
    if (isOutage) neighbours.leetcode = 'down';
    const due = this.#unreported.filter(({ fromMs }) => fromMs <= nowMs);
    this.#unreported = this.#unreported.filter(({ fromMs }) => fromMs > nowMs);
    const moves = this.#turns.movesAtOnce(this.#ledger, nowMs);
    const reports = due.flatMap(({ solve }) => this.#reportsOf(solve));
    this.#unconfirmed.push(
      ...due.map(({ solve }) => ({ solve, toldMs: nowMs, fromMs: this.#confirmedFrom(solve, nowMs) })),
    );
    const played = this.#playAll([...reports, ...this.#dice.some(moves, Infinity)], nowMs);
    if (this.#dice.chance(this.#size.kills / this.#size.turns)) await this.#kill();
    await played;
    if (!isOutage) await this.#settle(nowMs);

    for (const move of this.#turns.movesInTurn(this.#ledger, nowMs)) await this.#play(move, nowMs);
    for (const plan of this.#turns.plans(turn, nowMs, [...this.#ledger.members.keys()])) {
      const id = await this.#stage.plan(plan);
      const sets = { joined: new Set<string>(), invited: new Set<string>(), disqualified: new Set<string>() };
      this.#ledger.contests.push({ ...plan, ...sets, id, closesMs: null, cancelled: 'NO' });
      this.figures.contests += 1;
    }
    this.#ledger.endTurn(nowMs);
    expect(this.#contests.clock.now().getTime() - nowMs).toBeLessThan(LONGEST_TURN_MS);
  }

  /** The one that takes a request: most go to one for a turn, since those that write to one log at once do their work again. */
  #replica(): TestContests['server'] {
    const { servers } = this.#contests;
    return this.#dice.chance(0.85) ? servers[this.#mainReplica % servers.length]! : this.#dice.pick(servers)!;
  }

  /** LeetCode lists a submission. Most are reported at once, some late, some never. */
  #make(solve: Solve, nowMs: number): void {
    const { user, leetcodeId: id, slug, verdict, atMs } = solve;
    this.figures.submissions += 1;
    this.#contests.neighbours.list(user, { id, slug, verdict: verdict as 'ACCEPTED', submittedAt: new Date(atMs) });
    if (solve.isNew) this.#new.add(id);
    if (this.#dice.chance(0.04)) return;
    const turnsLate = this.#dice.chance(0.15) ? 1 + this.#dice.int(6) : 0;
    this.#unreported.push({ solve, fromMs: nowMs + turnsLate * TURN_MS, toldMs: 0 });
  }

  /** What is sent of a submission: once or twice, and sometimes by a forger. */
  #reportsOf(solve: Solve): Move[] {
    const report = { kind: 'report', user: solve.user, solve, verdict: solve.verdict } as const;
    const forger = this.#dice.pick(this.#turns.users)!;
    return [
      ...(this.#dice.chance(0.04) && forger !== solve.user ? [{ ...report, user: forger }] : []),
      report,
      ...(this.#dice.chance(0.2) ? [report] : []),
    ];
  }

  /** LeetCode's counts follow at once for most accepted submissions, late for some: in the same day, or too late for contests. */
  #confirmedFrom(solve: Solve, nowMs: number): number {
    if (solve.verdict !== 'ACCEPTED' || !this.#dice.chance(0.05)) return nowMs;
    this.#late.add(solve.leetcodeId);
    return nowMs + (1 + this.#dice.int(16)) * TURN_MS;
  }

  async #playAll(moves: readonly Move[], nowMs: number): Promise<void> {
    const left = [...moves];
    const worker = async () => {
      for (let move = left.shift(); move !== undefined; move = left.shift()) await this.#play(move, nowMs);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }

  async #play(move: Move, nowMs: number): Promise<void> {
    const expected = apply(this.#ledger, move, nowMs);
    if (move.kind === 'report') this.figures.reports += 1;
    else this.figures.moves += 1;
    expect(await this.#stage.play(move), move.kind).toBe(expected);
  }

  /** Waits until LeetCord has confirmed all that LeetCode tells of. */
  async #settle(nowMs: number): Promise<void> {
    const due = this.#unconfirmed.filter(({ fromMs }) => fromMs <= nowMs);
    const ids = due.map(({ solve }) => this.#stage.idOf(solve));
    const submissions = this.#contests.mongo.db.collection<{ _id: string; state: string }>('submissions');
    // A database that was busy for too long is asked again.
    const countConfirmed = () => submissions.countDocuments({ _id: { $in: ids }, state: 'CONFIRMED' }).catch(() => 0);
    while (ids.length > 0 && (await countConfirmed()) < ids.length) {
      if (this.#contests.clock.now().getTime() - nowMs > LONGEST_TURN_MS) {
        throw new Error(`Not confirmed: ${JSON.stringify(await submissions.find({ _id: { $in: ids } }).toArray())}`);
      }
      this.#contests.clock.advance(MINUTE_MS);
      await this.#jobs.runDue(...CONFIRMING);
    }
    for (const { solve, toldMs } of await this.#inOrder(due)) this.#ledger.confirm(solve, { toldMs, nowMs });
    this.#unconfirmed = this.#unconfirmed.filter(({ fromMs }) => fromMs > nowMs);
    this.figures.confirmed += due.length;
  }

  /** In the order in which LeetCord has confirmed them, which its log of events tells: that order nobody else can know. */
  async #inOrder(confirmed: readonly Waiting[]): Promise<Waiting[]> {
    const events = this.#contests.mongo.db.collection<{ _id: number; submissionId?: string }>('events');
    const log = await events.find({ _id: { $gt: this.#lastPlace } }, { projection: { submissionId: 1 } }).toArray();
    const places = new Map(log.map(({ _id, submissionId }) => [submissionId, _id]));
    this.#lastPlace = Math.max(this.#lastPlace, ...log.map(({ _id }) => _id));
    const placeOf = ({ solve }: Waiting) => places.get(this.#stage.idOf(solve)) ?? 0;
    return confirmed.toSorted((one, other) => placeOf(one) - placeOf(other));
  }

  async #kill(): Promise<void> {
    await this.#contests.killReplica();
    this.figures.killed += 1;
  }

  /** A day later all is final and told once, and nothing has moved. */
  async #end(): Promise<void> {
    const last = Math.max(...[...this.#unreported, ...this.#unconfirmed].map(({ fromMs }) => fromMs), 0);
    const nowMs = Math.max(last, ...this.#ledger.contests.map(({ endsMs }) => endsMs + 13 * TURN_MS));
    this.#setClock(Math.ceil(nowMs / TURN_MS) * TURN_MS);
    this.#contests.neighbours.leetcode = 'up';
    this.#late.clear();
    await this.#settle(Math.ceil(nowMs / TURN_MS) * TURN_MS);
    await this.#jobs.makeUp();
    await this.compare();
    for (const { id, cancelled } of this.#ledger.contests) {
      const events = await this.#contests.mongo.db
        .collection('events')
        .find({ contestId: id })
        .sort({ _id: 1 })
        .toArray();
      const told = events.map(({ type }) => type as string).filter((type) => /Started|Finished/.test(type));
      const isToldWhole = told.join(' ') === 'ContestStartedEvent ContestFinishedEvent';
      expect(
        isToldWhole || (cancelled !== 'NO' && told.join(' ').replace('ContestStartedEvent', '') === ''),
        told.join(' '),
      ).toBe(true);
    }
  }

  /** Whether a contest that is over is final by now depends on its jobs. */
  #statesOf(contest: SeasonContest): RegExp {
    const state = this.#ledger.stateOf(contest, this.#contests.clock.now().getTime());
    return new RegExp(state === 'OVER' ? '^(SETTLING|FINAL)$' : `^${state}$`);
  }

  /** As boards show rows to a moderator: those of one rank by user, of former members no names and the day alone. */
  #shown(communityId: string, rows: readonly Row[]): Row[] {
    const members = this.#ledger.members.get(communityId)!;
    return sorted(rows).map((row) =>
      members.has(row.user) ? row : { ...row, user: '', lastMs: Math.floor(row.lastMs / DAY_MS) * DAY_MS },
    );
  }

  #setClock(ms: number): void {
    const { clock } = this.#contests;
    clock.advance(ms - clock.now().getTime());
  }
}

/** As boards show them: those of one rank by user. */
const sorted = (rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => one.rank - other.rank || (one.user < other.user ? -1 : 1));
