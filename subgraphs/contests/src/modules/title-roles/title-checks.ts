import type { Clock } from '@leetcord/kit/time/clock';
import type { Transaction } from '../../transaction.ts';
import { memberId, type Member, type MembersRepository } from '../communities/members.repository.ts';
import type { RatingsRepository } from '../ratings/ratings.repository.ts';
import type { TitleChecksRepository } from './title-checks.repository.ts';
import type { TitleRolesRepository } from './title-roles.repository.ts';

/** How often all who have a rating are looked at, in ms: somebody may have given or taken a role by hand. */
const ROUND_MS = 24 * 60 * 60_000;
/** The time between two members of a round, in ms: what happens meanwhile is not behind them. */
const SPREAD_MS = 2_000;
/** No time of a round is further ahead, in ms. */
export const LONGEST_MS = 24 * 60 * 60_000;
const READ_AT_ONCE = 200;

export interface TitleChecksOptions {
  titleRoles: TitleRolesRepository;
  titleChecks: TitleChecksRepository;
  members: MembersRepository;
  ratings: RatingsRepository;
  clock: Clock;
}

/** Notes whose roles in Discord the bot has to look at, in the transaction that may have changed their titles: so none is lost. */
export class TitleChecks {
  readonly #options: TitleChecksOptions;

  constructor(options: TitleChecksOptions) {
    this.#options = options;
  }

  /** Of somebody who came, left, or is seen otherwise. */
  async noteMember(
    { communityId, discordUserId }: Pick<Member, 'communityId' | 'discordUserId'>,
    tx: Transaction,
  ): Promise<void> {
    if (discordUserId !== null) await this.#note(communityId, () => Promise.resolve([discordUserId]), tx);
  }

  /** Of those whose ratings were moved. */
  async noteMoved(communityId: string, userIds: readonly string[], tx: Transaction): Promise<void> {
    await this.#note(communityId, () => this.#discordUsers(communityId, userIds, tx), tx);
  }

  /** Of all who have a rating in the communities whose time has come. If it is killed, the next run begins anew. */
  async noteRounds(): Promise<void> {
    const { titleRoles, titleChecks, ratings, clock } = this.#options;
    for (const due of await titleRoles.due(clock.now(), ROUND_MS)) {
      const all = (await ratings.ofCommunity(due._id)).map(({ userId }) => userId);
      let startMs = clock.now().getTime();
      for (let start = 0; start < all.length; start += READ_AT_ONCE) {
        const ids = await this.#discordUsers(due._id, all.slice(start, start + READ_AT_ONCE));
        await titleChecks.put(due._id, ids, { now: new Date(startMs), spreadMs: SPREAD_MS });
        startMs = Math.min(startMs + ids.length * SPREAD_MS, clock.now().getTime() + LONGEST_MS / 2);
      }
      await titleRoles.putOff(due, new Date(clock.now().getTime() + ROUND_MS));
    }
  }

  async isRoundDue(): Promise<boolean> {
    return (await this.#options.titleRoles.due(this.#options.clock.now(), ROUND_MS)).length > 0;
  }

  async #note(communityId: string, discordUserIds: () => Promise<string[]>, tx: Transaction): Promise<void> {
    const { titleRoles, titleChecks, clock } = this.#options;
    if ((await titleRoles.find(communityId, tx)) === null) return;
    await titleChecks.put(communityId, await discordUserIds(), { now: clock.now(), tx });
  }

  async #discordUsers(communityId: string, userIds: readonly string[], tx?: Transaction): Promise<string[]> {
    const ids = userIds.map((userId) => memberId(communityId, userId));
    const found = await this.#options.members.findMany(ids, tx);
    return found.flatMap(({ discordUserId }) => discordUserId ?? []);
  }
}
