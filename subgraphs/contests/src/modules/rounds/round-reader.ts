import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import type { LeetCodeAccountsRepository } from '../accounts/leetcode-accounts.repository.ts';
import type { CommunitiesRepository } from '../communities/communities.repository.ts';
import type { MembersRepository } from '../communities/members.repository.ts';
import { roundResult, type RoundResultsRepository } from './round-results.repository.ts';
import type { RoundAnswer, RoundsClient } from './rounds.client.ts';
import { LONGEST_REST_MS, type Round, type RoundsRepository } from './rounds.repository.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** How many users LeetCode is asked about at once. */
const AT_ONCE = 50;
/** Of how many users LeetCode is asked whether it has rated a round: those who took part in others, and some more. */
const LOOKED_AT = { participants: 5, others: 10 };
/** How long LeetCode is looked at each hour, then less often, until nobody looks any more, in ms after the end. */
const OFTEN_FOR_MS = 3 * DAY_MS;
const GIVEN_UP_AFTER_MS = 14 * DAY_MS;
/** LeetCode's ratings of all users, and problems' copies of them, are up to date this long after the first that is seen, in ms. */
const RATED_EVERYWHERE_MS = 30 * MINUTE_MS;
/** Between two batches, in ms: others ask LeetCode too. */
const PAUSE_MS = 10_000;
/** How often LeetCode is asked again about the same users, and the longest wait between, in ms. */
const MAX_FAILURES = 8;
const LONGEST_WAIT_MS = HOUR_MS;

interface NamedUser {
  userId: string;
  leetcodeUsername: string;
}

export interface RoundReaderOptions {
  rounds: RoundsRepository;
  roundResults: RoundResultsRepository;
  leetcodeAccounts: LeetCodeAccountsRepository;
  communities: CommunitiesRepository;
  members: MembersRepository;
  client: RoundsClient;
  clock: Clock;
  log: Logger;
}

/** Asks LeetCode what members made of its rounds: about each once for all communities, and only for communities that want it. */
export class RoundReader {
  readonly #options: RoundReaderOptions;

  constructor(options: RoundReaderOptions) {
    this.#options = options;
  }

  /** Asks about a few users whether LeetCode has rated a round: others each time, since those who never took part in any don't tell. */
  async lookIfRated(round: Round): Promise<void> {
    const { rounds, roundResults, leetcodeAccounts, clock } = this.#options;
    const now = clock.now();
    const sinceMs = now.getTime() - round.endsAt.getTime();
    if (sinceMs >= GIVEN_UP_AFTER_MS) return void (await rounds.advance(round, { phase: 'DONE', nextAt: null }));
    const participants = await leetcodeAccounts.namedOf(await roundResults.participants(LOOKED_AT.participants));
    const others = await leetcodeAccounts.named({ after: round.doneUpTo, limit: LOOKED_AT.others });
    const users = await this.#wantedOf(round, [...participants, ...others]);
    const answers = await this.#ask(round, users);
    const outcomes = new Set(answers.map((answer) => answer?.outcome));
    if (outcomes.has('TOOK_PART') || outcomes.has('DID_NOT_TAKE_PART')) {
      const nextAt = new Date(now.getTime() + RATED_EVERYWHERE_MS);
      return void (await rounds.advance(round, { phase: 'READ', doneUpTo: '', ratedAt: now, nextAt }));
    }
    if (outcomes.has('UNRATED')) return void (await rounds.advance(round, { phase: 'DONE', nextAt: null }));
    const restMs = sinceMs < OFTEN_FOR_MS ? HOUR_MS : LONGEST_REST_MS.look;
    await rounds.advance(round, { doneUpTo: others.at(-1)?._id ?? '', nextAt: new Date(now.getTime() + restMs) });
  }

  /** Asks about the next users whose communities want to know. */
  async readNext(round: Round): Promise<void> {
    const { rounds, roundResults, leetcodeAccounts, clock } = this.#options;
    const accounts = await leetcodeAccounts.named({ after: round.doneUpTo, limit: AT_ONCE });
    if (accounts.length === 0) {
      await rounds.advance(round, { phase: 'TELL', doneUpTo: '', nextAt: clock.now() });
      return;
    }
    const wanted = await this.#wantedOf(round, accounts);
    const known = await roundResults.known(
      round._id,
      wanted.map(({ userId }) => userId),
    );
    const users = wanted.filter(({ userId }) => !known.has(userId));
    const answers = await this.#ask(round, users);
    const now = clock.now();
    await roundResults.put(
      answers.flatMap((answer, index) => {
        if (answer === null) return [];
        const numbers = answer.outcome === 'TOOK_PART' ? answer.numbers : null;
        return [roundResult({ slug: round._id, ...users[index]! }, numbers, now)];
      }),
    );
    if (answers.includes(null) && round.failures < MAX_FAILURES) {
      const waitMs = Math.min(LONGEST_WAIT_MS, MINUTE_MS * 2 ** round.failures);
      await rounds.advance(round, { failures: round.failures + 1, nextAt: new Date(now.getTime() + waitMs) });
      return;
    }
    const nextAt = users.length === 0 ? now : new Date(now.getTime() + PAUSE_MS);
    await rounds.advance(round, { doneUpTo: accounts.at(-1)!._id, failures: 0, nextAt });
  }

  /** Those of the users who are in a community that gets such news or has asked for this round, each once. */
  async #wantedOf(
    { wantedBy }: Round,
    accounts: readonly { _id: string; leetcodeUsername: string | null }[],
  ): Promise<NamedUser[]> {
    const { members, communities } = this.#options;
    const memberships = await members.ofUsers(accounts.map(({ _id }) => _id));
    const ids = [...new Set(memberships.map(({ communityId }) => communityId))];
    const told = await communities.thoseToldOf('LEETCODE_ROUND', ids);
    const wanting = new Set([...told, ...wantedBy]);
    const inWanting = new Set(memberships.flatMap((one) => (wanting.has(one.communityId) ? [one.userId] : [])));
    const names = new Map(accounts.map(({ _id, leetcodeUsername }) => [_id, leetcodeUsername]));
    return [...names].flatMap(([userId, leetcodeUsername]) =>
      leetcodeUsername !== null && inWanting.has(userId) ? [{ userId, leetcodeUsername }] : [],
    );
  }

  async #ask({ _id }: Round, users: readonly NamedUser[]): Promise<RoundAnswer[]> {
    const { client, log } = this.#options;
    if (users.length === 0) return [];
    const names = users.map(({ leetcodeUsername }) => leetcodeUsername);
    return client.results(_id, names).catch((err: unknown) => {
      log.warn({ err, round: _id }, "LeetCode's results of a contest cannot be read; trying again");
      return users.map(() => null);
    });
  }
}
