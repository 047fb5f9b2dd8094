import type { Caller } from '@leetcord/kit/auth/caller';
import { parseInput } from '@leetcord/kit/graphql/invalid-input';
import type { Clock } from '@leetcord/kit/time/clock';
import { windowBoardId } from '../boards/board-id.ts';
import type { ScoresRepository } from '../boards/scores.repository.ts';
import type { ActionInput, Authority } from '../communities/authority.ts';
import { CommunityNotFound } from '../communities/communities.errors.ts';
import type { CommunitiesRepository, Community } from '../communities/communities.repository.ts';
import { dueDigest, type Week } from '../communities/digest-week.ts';
import type { MembersRepository } from '../communities/members.repository.ts';
import type { EventLog } from '../events/event-log.ts';
import { digestTimeInput } from './digests.input.ts';

export interface DigestsServiceOptions {
  authority: Authority;
  communities: CommunitiesRepository;
  members: MembersRepository;
  scores: ScoresRepository;
  events: EventLog;
  clock: Clock;
}

/**
 * Tells communities of their weeks. Whether one is due follows from the time and from what the community has chosen; of which week it was told last
 * is kept in the transaction of the event, so that a run that comes late, twice, or after one that was killed tells nothing twice.
 */
export class DigestsService {
  readonly #options: DigestsServiceOptions;

  constructor(options: DigestsServiceOptions) {
    this.#options = options;
  }

  /** Throws InvalidInput, CommunityNotFound and NotModerator. Safe to repeat. */
  async setTime(caller: Caller, input: ActionInput): Promise<Community> {
    const { authority, communities } = this.#options;
    const { community } = await authority.moderator(caller, input, 'communities:write');
    const changed = await communities.setDigestTime(community._id, parseInput(digestTimeInput, input));
    if (changed === null) throw new CommunityNotFound();
    return changed;
  }

  isDue(): Promise<boolean> {
    return this.#options.communities.isAnyToldOf('DIGEST');
  }

  async tellDue(): Promise<void> {
    const { communities, clock } = this.#options;
    for await (const page of communities.allToldOf('DIGEST')) {
      for (const community of page) if (dueDigest(community, clock.now()) !== null) await this.#tell(community);
    }
  }

  async #tell({ _id }: Community): Promise<void> {
    const { communities, events, clock } = this.#options;
    await events.write(async ({ tx, append }) => {
      const community = await communities.find(_id, tx);
      const week = community && dueDigest(community, clock.now());
      if (week === null) return;
      await communities.noteDigest(_id, week.startsAt, tx);
      if (!(await this.#hasNews(community!, week))) return;
      const { startsAt: weekStartsAt, endsAt: weekEndsAt } = week;
      await append([{ type: 'WeeklyDigestEvent', communityId: _id, at: clock.now(), weekStartsAt, weekEndsAt }]);
    });
  }

  /** Whether anybody scored or came. A week of which there is nothing else to say is not told: a contest ahead has its own news. */
  async #hasNews({ _id, boardZones }: Community, { startsAt, endsAt }: Week): Promise<boolean> {
    const { scores, members } = this.#options;
    const board = windowBoardId(_id, { window: 'WEEK', at: startsAt, zones: boardZones });
    if ((await scores.count(board)) > 0) return true;
    return (await members.joinedWithin(_id, { from: startsAt, until: endsAt }, 1)).length > 0;
  }
}
