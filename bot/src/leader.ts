import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import type { Api } from '@leetcord/subscriber/api';
import { followEvents } from '@leetcord/subscriber/follow-events';
import type { SubscriberMetrics } from '@leetcord/subscriber/metrics';
import type { Client } from 'discord.js';
import { commands } from './commands/commands.ts';
import { registerCommands } from './commands/deploy.ts';
import { registerCommunities } from './communities.ts';
import { createChannelPosts } from './events/channel-posts.ts';
import { createIllustrator } from './events/illustrate.ts';
import { followHeldNews } from './events/held-news.ts';
import { LastOf } from './events/last-of.ts';
import { createPostOnce } from './events/post-once.ts';
import { createPoster } from './events/poster.ts';
import { createResultEditor } from './events/result-editor.ts';
import { showStandings } from './events/standings-messages.ts';
import { remindOfStreaks } from './streak-reminders.ts';
import { checkMembers } from './member-round.ts';
import type { BotMetrics } from './metrics.ts';
import type { Pictures } from './pictures/pictures.ts';
import { FollowEvents, ReadEvent, type LeetCordEvent } from './notifications/documents.ts';
import { keepTitleRoles, type TitleRolePace } from './title-roles/title-roles.ts';
import { textsForServers } from './texts/server-language.ts';
import { createTeller, destinationsOf } from './notifications/registry.ts';

/** How many recent posts are remembered as dealt with: more than there are events that may be read again after a break. */
const REMEMBERED_POSTS = 50_000;

export interface LeaderOptions {
  gatewayUrl: string;
  api: Api;
  discord: Client<true>;
  /** The durable subscriber, and under which name this replica holds it. */
  subscriber: string;
  holder: string;
  /** How often changed standings are looked for, in ms. */
  standingsEveryMs: number | undefined;
  /** How fast the roles of titles are looked at and changed. */
  titleRolePace: TitleRolePace | undefined;
  pictures: Pick<Pictures, 'draw'>;
  metrics: BotMetrics;
  subscriberMetrics: SubscriberMetrics;
  clock: Clock;
  log: Logger;
}

/** What only one replica of the bot does. */
export interface Leader {
  isFollowing(): boolean;
  areCommandsRegistered(): boolean;
  areCommunitiesUpToDate(): boolean;
  stop(): Promise<void>;
}

/** Registers commands and communities, posts the news, keeps the standings and the roles of titles up to date, and checks the members. */
export function startLeading(options: LeaderOptions): Leader {
  const { gatewayUrl, api, discord, subscriber, holder, standingsEveryMs, pictures, metrics, clock, log } = options;
  const registration = registerCommands(discord, commands, log);
  const communities = registerCommunities(discord, api, log);
  const members = checkMembers(discord, api, log);
  const posts = createChannelPosts(discord.rest, discord.user.id);
  const postOnce = createPostOnce({ api, posts, clock, log });
  const tell = createTeller(log);
  const illustrate = createIllustrator(discord, pictures);
  const textsFor = textsForServers(discord);
  const dealtWith = new LastOf(REMEMBERED_POSTS);
  const onPosted = (nonce: string) => dealtWith.add(nonce);
  const held = followHeldNews({ api, discord, tell, textsFor, postOnce, illustrate, onPosted, clock, log });
  const standings = showStandings({ api, discord, posts, postOnce, textsFor, everyMs: standingsEveryMs, metrics, log });
  const titles = keepTitleRoles({ discord, api, textsFor, pace: options.titleRolePace, log });
  const streaks = remindOfStreaks({ api, discord, postOnce, textsFor, log });
  const post = createPoster({ tell, textsFor, postOnce, illustrate, held, dealtWith, metrics, clock, log });
  const editResult = createResultEditor({ api, posts, tell, textsFor, illustrate, clock, log });
  const news = followEvents<LeetCordEvent>({
    ...{ gatewayUrl, api, subscriber, holder, clock, log },
    metrics: options.subscriberMetrics,
    documents: { follow: FollowEvents, read: ReadEvent },
    deliver: (event, channelId, readAt, signal) =>
      event.__typename === 'ContestRatedEvent'
        ? editResult(event, channelId, signal)
        : post(event, channelId, readAt, signal),
    lanesOf: destinationsOf,
  });
  return {
    isFollowing: () => news.isFollowing(),
    areCommandsRegistered: () => registration.isDone(),
    areCommunitiesUpToDate: () => communities.isUpToDate(),
    stop: async () => {
      registration.stop();
      communities.stop();
      held.stop();
      await Promise.all([members.stop(), titles.stop(), streaks.stop(), standings.stop(), news.stop()]);
    },
  };
}
