import { delayAfter } from '@leetcord/kit/retry/pause';
import type { Logger } from '@leetcord/kit/process/logger';
import type { Api } from '@leetcord/subscriber/api';
import { DiscordAPIError, RESTJSONErrorCodes, type Client } from 'discord.js';
import { askAgain } from '../ask-again.ts';
import { postingProblem } from '../commands/channel-access.ts';
import { DELAYS_MS } from '../delays.ts';
import type { OutdatedStandingsQuery, ReadStandingsQuery } from '../gql/graphql.ts';
import type { BotMetrics } from '../metrics.ts';
import type { Message } from '../notifications/notification.ts';
import { standingsMessage } from '../notifications/standings-message.ts';
import type { TextsForServer } from '../texts/server-language.ts';
import type { ChannelPosts } from './channel-posts.ts';
import { ForgetNewsChannel, KeepStandingsMessage, OutdatedStandings, ReadStandings } from './news-documents.ts';
import { nonceOf } from './nonce.ts';
import type { Outcome, Post } from './post-once.ts';
import { refusalOf } from './refusal.ts';

/** How often LeetCord is asked which standings have changed, in ms: a message is edited so often at most. */
const EVERY_MS = 3_000;

type Outdated = OutdatedStandingsQuery['outdatedStandings'][number];
type Contest = NonNullable<ReadStandingsQuery['contest']>;
/** With the revision where the message does not show the one that was read. */
type Shown = { messageId: string | null; revision?: string } | 'GONE' | 'LATER';

/** Of a message that was posted: a try that was interrupted may have posted it with earlier standings, so it is edited once. */
const POSTED = 'posted';

/**
 * Keeps one message with the standings of each contest that runs, in each channel for it. LeetCord says which are not as they should be, and
 * remembers which message it is; so solves that come together are one edit, and a restart loses nothing. A message that a moderator has deleted
 * is not posted again.
 */
export function showStandings(options: {
  api: Api;
  discord: Client<true>;
  posts: ChannelPosts;
  postOnce: (post: Post, signal: AbortSignal) => Promise<Outcome>;
  textsFor: TextsForServer;
  everyMs?: number | undefined;
  metrics: Pick<BotMetrics, 'watchStandings'>;
  log: Logger;
}): { stop(): Promise<void> } {
  const { api, discord, posts, postOnce, textsFor, everyMs = EVERY_MS, metrics, log } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  let waiting = 0;
  metrics.watchStandings(() => waiting);
  /** Channels that did not take it, how often in a row, and until when they are left alone. */
  const resting = new Map<string, { failures: number; untilMs: number }>();

  /** Posts a message; after another one that is too old to be edited. */
  const post = async (contestId: string, channelId: string, message: Message, after: string | null): Promise<Shown> => {
    const nonce = nonceOf(`standings of ${contestId} after ${after}`, channelId);
    const mark = `LeetCord standings ${nonce}`;
    const marked = { ...message, embed: { ...message.embed, footer: { text: mark } } };
    const outcome = await postOnce({ channelId, message: marked, nonce, mark }, signal);
    if (outcome !== 'DONE') return outcome === 'GONE' ? 'GONE' : 'LATER';
    // Where nobody can tell whether it is there, it is left alone.
    return { messageId: posts.idOf(channelId, mark), revision: POSTED };
  };

  const edit = async (contestId: string, channelId: string, message: Message, messageId: string): Promise<Shown> => {
    try {
      await posts.edit(channelId, messageId, message, signal);
      return { messageId };
    } catch (err) {
      signal.throwIfAborted();
      const code = err instanceof DiscordAPIError ? err.code : null;
      if (code === RESTJSONErrorCodes.UnknownMessage) return { messageId: null };
      if (code === RESTJSONErrorCodes.MaximumNumberOfEditsToMessagesOlderThanOneHourReached)
        return post(contestId, channelId, message, messageId);
      const refusal = refusalOf(err);
      if (refusal === 'NOT_NOW') throw err;
      log.warn({ err, channelId, refusal }, 'Discord refuses to edit standings');
      if (refusal === 'CONTENT') return { messageId };
      return refusal === 'GONE' ? 'GONE' : 'LATER';
    }
  };

  const show = async ({ contest: { id }, channelId, messageId = null, revision }: Outdated, contest: Contest) => {
    const guild = discord.guilds.cache.get(contest.community.discordGuildId ?? '');
    // Without the permissions nothing is tried.
    if (guild === undefined || postingProblem(guild, channelId, { toPost: true }) !== null) return;
    const message = standingsMessage(contest, textsFor(contest.community));
    const shown = await (messageId === null
      ? post(id, channelId, message, null)
      : edit(id, channelId, message, messageId));
    if (shown === 'LATER') throw new Error('Discord refuses standings in a channel');
    if (shown === 'GONE') {
      const input = { communityId: contest.community.id, channelId };
      await api.request(ForgetNewsChannel, { input }, signal);
      return;
    }
    const input = { contestId: id, channelId, revision, ...shown };
    await api.request(KeepStandingsMessage, { input }, signal);
  };

  const showAll = async () => {
    const { outdatedStandings } = await api.request(OutdatedStandings, {}, signal);
    waiting = outdatedStandings.length;
    const read = new Map<string, Promise<ReadStandingsQuery>>();
    const showOne = async (outdated: Outdated) => {
      const { channelId, contest } = outdated;
      const { failures = 0, untilMs = 0 } = resting.get(channelId) ?? {};
      if (performance.now() < untilMs) return;
      try {
        const reading = read.get(contest.id) ?? api.request(ReadStandings, { id: contest.id }, signal);
        read.set(contest.id, reading);
        const { contest: found } = await reading;
        if (found) await show(outdated, found);
        waiting -= 1;
        resting.delete(channelId);
      } catch (err) {
        if (signal.aborted) return;
        resting.set(channelId, {
          failures: failures + 1,
          untilMs: performance.now() + delayAfter(DELAYS_MS.heldNews, failures),
        });
        log.warn({ err, channelId }, 'Standings are not shown; trying again');
      }
    };
    await Promise.all(outdatedStandings.map(showOne));
  };

  return askAgain(showAll, {
    ...{ everyMs, stopping },
    onFailure: (err) => log.warn({ err }, 'LeetCord does not say which standings have changed; trying again'),
  });
}
