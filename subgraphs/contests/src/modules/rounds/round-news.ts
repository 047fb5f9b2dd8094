import type { Clock } from '@leetcord/kit/time/clock';
import { filterAsync } from '../../filter-async.ts';
import type { CommunitiesRepository } from '../communities/communities.repository.ts';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { EventLog } from '../events/event-log.ts';
import type { RoundResultsRepository } from './round-results.repository.ts';
import type { Round, RoundsRepository } from './rounds.repository.ts';

/** How many communities one transaction tells. */
const AT_ONCE = 50;

export interface RoundNewsOptions {
  rounds: RoundsRepository;
  roundResults: RoundResultsRepository;
  communities: CommunitiesRepository;
  members: MembersRepository;
  events: EventLog;
  clock: Clock;
}

/** Tells communities of LeetCode's own rounds, each community once: how far it is, is kept in the transaction of the events. */
export class RoundNews {
  readonly #options: RoundNewsOptions;

  constructor(options: RoundNewsOptions) {
    this.#options = options;
  }

  /** Reminds the next communities, and none once the round has started. */
  remind(round: Round, { nextAt }: Pick<Round, 'nextAt'>): Promise<void> {
    const { rounds, communities, events, clock } = this.#options;
    return events.write(async ({ tx, append }) => {
      const at = clock.now();
      const isOver = round.startsAt <= at;
      const next = isOver ? [] : await communities.toldOf('LEETCODE_ROUND', { after: round.doneUpTo, limit: AT_ONCE });
      const done =
        next.length < AT_ONCE
          ? { phase: 'WAIT' as const, doneUpTo: '', nextAt, isReminded: !isOver }
          : { doneUpTo: next.at(-1)!._id, nextAt: at };
      if (!(await rounds.advance(round, done, tx)) || next.length === 0) return;
      await append(
        next.map(({ _id }) => ({ type: 'LeetCodeRoundReminderEvent', communityId: _id, slug: round._id, at })),
      );
    });
  }

  /** Tells the next communities in which somebody whose name is shown took part. */
  async tell(round: Round): Promise<void> {
    const { rounds, communities, events, clock } = this.#options;
    if (round.isTold) return rounds.finish(round, clock.now());
    const next = await communities.toldOf('LEETCODE_ROUND', { after: round.doneUpTo, limit: AT_ONCE });
    const ids = next.map(({ _id }) => _id);
    const told = await filterAsync(ids, (id) => this.#hasParticipants(round._id, id));
    await events.write(async ({ tx, append }) => {
      const at = clock.now();
      const done = { nextAt: at, ...(ids.length < AT_ONCE ? { isTold: true } : { doneUpTo: ids.at(-1)! }) };
      if (!(await rounds.advance(round, done, tx))) return;
      await rounds.noteWanted(round._id, ids, tx);
      if (told.length === 0) return;
      await append(
        told.map((communityId) => ({ type: 'LeetCodeRoundResultsEvent', communityId, slug: round._id, at })),
      );
    });
  }

  async #hasParticipants(slug: string, communityId: string): Promise<boolean> {
    const { members, roundResults } = this.#options;
    return (await roundResults.count(slug, (await members.userIdsByPrivacy(communityId)).named)) > 0;
  }
}
