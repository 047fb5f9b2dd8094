import { Dice } from '@leetcord/kit/testing/dice';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DUEL_JOBS, DuelClub } from '../../testing/duel-club.ts';
import { ratingsServiceOf } from '../../testing/ratings-of.ts';
import { rebuildOf } from '../../testing/rebuild-of.ts';
import { TestContests } from '../../testing/start-test-contests.ts';
import { ContestsRepository } from '../contests/contests.repository.ts';
import type { Rating } from '../ratings/ratings.repository.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
/** `DUELS=200 SEASON_SEED=7` plays a whole season, or one again. */
const DUELS = Number(process.env['DUELS'] ?? 6);
const SEED = Number(process.env['SEASON_SEED'] ?? Math.floor(Math.random() * 1_000_000));
const PLAYERS = Array.from({ length: 8 }, (_, index) => `player-${index}`);

let contests: TestContests;
let club: DuelClub;
beforeAll(async () => {
  contests = await TestContests.start({ SWEEP_USERS_PER_RUN: 0 });
  contests.neighbours.tokenLifeMs = 365 * 24 * 60 * MINUTE_MS;
  contests.neighbours.catalogue = Array.from({ length: DUELS * 3 + 40 }, (_, index) => `easy-${index + 1}`);
  club = await DuelClub.found(contests, ...PLAYERS);
});
afterAll(() => contests.close());

interface Solve {
  player: string;
  slug: string;
  atMs: number;
  leetcodeId: string;
  isVoid: boolean;
}
interface Played {
  id: string;
  players: [string, string];
  bestOf: number;
  /** When it starts and is over at the latest. */
  startsMs: number;
  endsMs: number;
  solves: Solve[];
  stop: { how: 'RESIGN' | 'DRAW'; by: string; atMs: number } | null;
}

/** Who wins by the rules of a duel, without a line of the product's code. */
function winnerOf({ players, bestOf, solves, stop, endsMs }: Played): string | null {
  const beforeMs = Math.min(stop?.atMs ?? Infinity, endsMs);
  const inTime = solves.filter(({ isVoid, atMs }) => !isVoid && atMs < beforeMs);
  const rounds = [...Map.groupBy(inTime, ({ slug }) => slug).values()]
    .map((all) => {
      const firstMs = Math.min(...all.map(({ atMs }) => atMs));
      return { firstMs, by: new Set(all.filter(({ atMs }) => atMs === firstMs).map(({ player }) => player)) };
    })
    .toSorted((one, other) => one.firstMs - other.firstMs);
  const score = (player: string, count: number) =>
    rounds.slice(0, count).reduce((sum, { by }) => sum + (by.has(player) ? 1 / by.size : 0), 0);
  const [one, other] = players;
  const leader = (count: number) =>
    score(one, count) === score(other, count) ? null : score(one, count) > score(other, count) ? one : other;
  for (let count = 1; count <= rounds.length; count += 1) {
    if (rounds[count]?.firstMs === rounds[count - 1]!.firstMs) continue;
    if (count === bestOf || Math.abs(score(one, count) - score(other, count)) > bestOf - count) return leader(count);
  }
  if (stop !== null) return stop.how === 'DRAW' ? null : stop.by === one ? other : one;
  return leader(rounds.length);
}

/** Elo, said again. */
function ratingsOf(season: readonly (Played & { finalAt: number })[]): Map<string, number> {
  const ratings = new Map<string, number>();
  for (const duel of season.toSorted((a, b) => a.finalAt - b.finalAt || (a.id < b.id ? -1 : 1))) {
    const [one, other] = duel.players.map((player) => ratings.get(player) ?? 1_500) as [number, number];
    const winner = winnerOf(duel);
    const scored = winner === null ? 0.5 : winner === duel.players[0] ? 1 : 0;
    const exact = 80 * (scored - 1 / (1 + 10 ** ((other - one) / 400)));
    const change = Math.sign(exact) * Math.round(Math.abs(exact));
    ratings.set(duel.players[0], one + change).set(duel.players[1], other - change);
  }
  return ratings;
}

test(`a season of ${DUELS} duels ends as its rules say, whatever comes late, is voided and restored, and while replicas are killed (SEASON_SEED=${SEED})`, async () => {
  const dice = new Dice(SEED);
  const season: Played[] = [];
  const second = (ms: number) => Math.floor(ms / SECOND_MS) * SECOND_MS;
  while (season.length < DUELS) {
    const shuffled = dice.some(PLAYERS, Infinity);
    const running: Played[] = [];
    for (const [one, other] of [shuffled.slice(0, 2), shuffled.slice(2, 4), shuffled.slice(4, 6)] as [
      string,
      string,
    ][]) {
      const bestOf = dice.chance(0.4) ? 3 : 1;
      const id = await club.duel(one, other, { bestOf, minutes: 60 });
      const startsMs = contests.clock.now().getTime();
      running.push({
        id,
        players: [one, other],
        bestOf,
        startsMs,
        endsMs: startsMs + 60 * MINUTE_MS,
        solves: [],
        stop: null,
      });
    }
    const late: { duel: Played; solve: Solve }[] = [];
    for (let step = 0; step < 4; step += 1) {
      contests.clock.advance(2 * MINUTE_MS);
      for (const duel of dice.some(running, Infinity)) {
        const nowMs = contests.clock.now().getTime();
        const { state, rounds } = await club.see(duel.id);
        if (state !== 'RUNNING') continue;
        if (dice.chance(0.06)) {
          const by = dice.pick(duel.players)!;
          const agreed = dice.chance(0.5);
          if (agreed) for (const player of duel.players) await club.act('offerDuelDraw', { duelId: duel.id }, player);
          else await club.act('resignDuel', { duelId: duel.id }, by);
          duel.stop = { how: agreed ? 'DRAW' : 'RESIGN', by, atMs: nowMs };
          continue;
        }
        const open = rounds.at(-1)!;
        const solvers = dice.chance(0.15) ? duel.players : dice.chance(0.6) ? [dice.pick(duel.players)!] : [];
        for (const player of solvers) {
          const known = duel.solves.some((solve) => solve.player === player && solve.slug === open.slug);
          if (known) continue;
          const atMs = second(nowMs - dice.int(60) * SECOND_MS);
          const solve = { player, slug: open.slug, atMs, leetcodeId: '', isVoid: false };
          duel.solves.push(solve);
          // What is reported late was made in time.
          if (dice.chance(0.2)) late.push({ duel, solve });
          else solve.leetcodeId = await report(solve);
        }
      }
      await contests.untilConfirmed();
      if (dice.chance(0.1)) await contests.killReplica();
    }
    for (const { solve } of dice.some(late, Infinity)) solve.leetcodeId = await report(solve);
    await contests.untilConfirmed();
    for (const duel of running) {
      for (const solve of duel.solves) {
        if (!dice.chance(0.15)) continue;
        await moderate('voidSubmission', solve);
        solve.isVoid = true;
        if (!dice.chance(0.5)) continue;
        await moderate('restoreSubmission', solve);
        solve.isVoid = false;
      }
    }
    season.push(...running);
    contests.clock.advance(90 * MINUTE_MS);
    await contests.afterJobs(unfinished, ...DUEL_JOBS).toBe(0);
    for (const duel of running) {
      const { state, outcome } = await club.see(duel.id);
      expect(state).toBe('FINAL');
      expect(outcome?.winner?.user?.id ?? null, JSON.stringify(duel)).toBe(winnerOf(duel));
    }
  }
  const { db, transaction } = contests.mongo;
  const rebuild = rebuildOf({ db, transaction, clock: contests.clock });
  for await (const difference of rebuild.rebuildAll({ repair: false })) expect(difference).toBeUndefined();
  const ratings = ratingsServiceOf({ db, transaction, clock: contests.clock });
  for await (const difference of ratings.rebuildAll({ repair: false })) expect(difference).toBeUndefined();
  const ends = new Map(
    (await new ContestsRepository(db).findMany(season.map(({ id }) => id))).map((one) => [one._id, one.endsAt]),
  );
  const model = ratingsOf(season.map((duel) => ({ ...duel, finalAt: ends.get(duel.id)!.getTime() })));
  const stored = await db.collection<Rating>('ratings').find({ communityId: club.id }).toArray();
  expect(Object.fromEntries(stored.map(({ userId, rating }) => [userId, rating]))).toEqual(Object.fromEntries(model));
  for (const { id } of season) {
    const told = (await club.told(id)).filter((type) => ['DuelStartedEvent', 'DuelFinishedEvent'].includes(type));
    expect(told).toEqual(['DuelStartedEvent', 'DuelFinishedEvent']);
  }
}, 3_600_000);

/** Duels that are not in the ratings yet, or whose result is not told yet. */
const unfinished = () =>
  contests.mongo.db
    .collection('contests')
    .countDocuments({ $or: [{ isRated: { $exists: false } }, { isResultUntold: true }] });

async function report({ player, slug, atMs }: Solve): Promise<string> {
  return (await contests.solve(player, slug, new Date(atMs))).submission!.id;
}

async function moderate(mutation: string, { leetcodeId }: Solve): Promise<void> {
  const token = await club.tokenOf('mod');
  const submissionId = (await contests.api.submission(leetcodeId, token))!.id;
  const input = { communityId: club.id, submissionId, reason: 'Copied' };
  expect(await contests.api.outcome(mutation, input, token)).toBe('ModerationSuccess');
}
