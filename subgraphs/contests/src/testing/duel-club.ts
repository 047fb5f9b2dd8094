import { randomUUID } from 'node:crypto';
import type { TestContests } from './start-test-contests.ts';

interface ShownPlayer {
  user: { id: string } | null;
  points: number;
  rating: { before: number; after: number; duel: string } | null;
}

export interface ShownDuel {
  id: string;
  state: string;
  challenger: ShownPlayer;
  challenged: ShownPlayer;
  rounds: { number: number; slug: string; wonBy: ShownPlayer[]; solvedAt: string | null }[];
  drawOffer: { by: ShownPlayer } | null;
  outcome: { winner: ShownPlayer | null; reason: string; isFinal: boolean } | null;
  startsAt: string | null;
  endsAt: string | null;
}

export interface DuelAnswer {
  __typename: string;
  isNew?: boolean;
  message?: string;
  duel?: { id: string; state: string } | null;
  entry?: object | null;
  started?: { id: string; state: string } | null;
  areTaken?: boolean;
}

const PLAYER = 'user { id } points rating { before after duel }';
export const DUEL = `id state challenger { ${PLAYER} } challenged { ${PLAYER} } startsAt endsAt
  rounds { number slug wonBy { ${PLAYER} } solvedAt } drawOffer { by { ${PLAYER} } }
  outcome { winner { ${PLAYER} } reason isFinal }`;

const SUCCESSES: Record<string, string> = {
  leaveDuelQueue: '... on LeaveDuelQueueSuccess { isNew }',
  joinDuelQueue: '... on JoinDuelQueueSuccess { entry { bestOf } started { id state } }',
  setDuelChallenges: '... on SetDuelChallengesSuccess { areTaken }',
};
/** What is sent for a mutation of duels. */
function duelMutation(mutation: string): string {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const success = SUCCESSES[mutation] ?? '... on DuelSuccess { isNew duel { id state } }';
  return `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${success} ... on UserError { message } } }`;
}

/** The jobs that bring a duel to its end, with its ratings. */
export const DUEL_JOBS = ['tend-duels', 'announce-contest', 'rate-contests'];

/** A community whose members have proven LeetCode accounts, and what they do in duels. */
export class DuelClub {
  readonly contests: TestContests;
  readonly id: string;
  readonly guildId: string;

  private constructor(contests: TestContests, { id, guildId }: { id: string; guildId: string }) {
    this.contests = contests;
    this.id = id;
    this.guildId = guildId;
  }

  static async found(contests: TestContests, ...members: string[]): Promise<DuelClub> {
    const club = new DuelClub(contests, await contests.community(...members));
    await contests.join(club.guildId, 'mod', 'MODERATOR');
    for (const member of members) await club.prove(member);
    return club;
  }

  async prove(userId: string): Promise<void> {
    const since = new Date(this.contests.clock.now().getTime() - 86_400_000);
    await this.contests.api.ask(
      'mutation ($input: SetLeetCodeAccountInput!) { setLeetCodeAccount(input: $input) { userId } }',
      { input: { userId, username: userId, since } },
      await this.contests.neighbours.serviceToken('members:write'),
    );
  }

  tokenOf = (userId: string) => this.contests.neighbours.userToken(userId, userId);

  /** What comes of a mutation, by the user themselves. */
  async act(mutation: string, input: object, userId: string | null): Promise<DuelAnswer> {
    const token = userId === null ? undefined : await this.tokenOf(userId);
    return (await this.contests.api.ask<Record<string, DuelAnswer>>(duelMutation(mutation), { input }, token))[
      mutation
    ]!;
  }

  challenge(challenger: string, challenged: string, input: object = {}): Promise<DuelAnswer> {
    const asked = { communityId: this.id, userId: challenged, idempotencyKey: randomUUID(), ...input };
    return this.act('challengeToDuel', asked, challenger);
  }

  /** The id of a duel that has started. */
  async duel(challenger: string, challenged: string, input: object = {}): Promise<string> {
    const { duel, message } = await this.challenge(challenger, challenged, input);
    if (!duel) throw new Error(message);
    const accepted = await this.act('acceptDuel', { duelId: duel.id }, challenged);
    if (accepted.isNew !== true) throw new Error(accepted.message);
    return duel.id;
  }

  async see(duelId: string, userId: string | null = null): Promise<ShownDuel> {
    const token = userId === null ? undefined : await this.tokenOf(userId);
    const query = `query ($id: ID!) { duel(id: $id) { ${DUEL} } }`;
    return (await this.contests.api.ask<{ duel: ShownDuel }>(query, { id: duelId }, token)).duel;
  }

  /** The problem of a round that has begun. */
  async problem(duelId: string, round = 1): Promise<string> {
    return (await this.see(duelId)).rounds[round - 1]!.slug;
  }

  /** The types of the events about a duel so far, in order; of challenges, what became of them. */
  async told(duelId: string): Promise<string[]> {
    const events = this.contests.mongo.db.collection<{ _id: number; type: string; change?: string; contestId: string }>(
      'events',
    );
    const found = await events.find({ contestId: duelId }).sort({ _id: 1 }).toArray();
    return found.map(({ type, change }) => change ?? type);
  }
}
