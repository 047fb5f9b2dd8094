import type { Clock } from '@leetcord/kit/time/clock';
import type { Logger } from '@leetcord/kit/process/logger';
import { retry } from '@leetcord/kit/retry/retry';
import type { Api } from '@leetcord/subscriber/api';
import { createEventReader } from '@leetcord/subscriber/read-again';
import { DELAYS_MS } from '../delays.ts';
import { graphql } from '../gql/index.ts';
import { ReadEvent, type EventOf, type LeetCordEvent } from '../notifications/documents.ts';
import { eventMark, type TellEvent } from '../notifications/registry.ts';
import type { TextsForServer } from '../texts/server-language.ts';
import type { ChannelPosts } from './channel-posts.ts';
import type { Illustrate } from './illustrate.ts';
import { refusalOf } from './refusal.ts';

graphql(`
  fragment ContestRatedNews on ContestRatedEvent {
    finished {
      cursor
      at
    }
  }
`);

/**
 * For how long a result is edited, in ms. A void rates all contests since then anew; Discord lets few old messages be edited, and news that are new would wait
 * behind them.
 */
const EDITED_FOR_MS = 7 * 24 * 60 * 60_000;

/**
 * Shows in the post of a contest's or duel's result what the ratings are now, by editing it: nobody is told again. A result that is not posted yet is told
 * with them when its turn comes. Resolves when there is nothing more to do; while Discord is down it keeps trying until the signal is aborted.
 */
export function createResultEditor(options: {
  api: Api;
  posts: ChannelPosts;
  tell: TellEvent;
  textsFor: TextsForServer;
  illustrate: Illustrate;
  clock: Clock;
  log: Logger;
}): (event: EventOf<'ContestRatedEvent'>, channelId: string, signal: AbortSignal) => Promise<void> {
  const { api, posts, tell, textsFor, illustrate, clock, log } = options;
  const read = createEventReader<LeetCordEvent>({ api, document: ReadEvent, log });

  const edit = async (finished: { cursor: string; at: string }, channelId: string, signal: AbortSignal) => {
    const mark = eventMark(finished);
    const finding = await posts.find(channelId, mark, Date.parse(finished.at), signal);
    const messageId = posts.idOf(channelId, mark);
    if (messageId === null) {
      if (finding === 'UNKNOWN')
        log.info({ channelId, mark }, 'The post of a result cannot be found; it stays as it is');
      return;
    }
    // Read at the last moment: a member may have hidden their name.
    const event = await read(finished.cursor, signal);
    const message = event && tell(event, { now: clock.now(), t: textsFor(event.community) });
    if (!message) return;
    await posts.edit(channelId, messageId, await illustrate(message, channelId), signal);
    log.info({ channelId, cursor: finished.cursor }, 'Edited the post of a result');
  };

  return async ({ cursor, finished }, channelId, signal) => {
    if (!finished || BigInt(finished.cursor) > BigInt(cursor)) return;
    if (clock.now().getTime() - Date.parse(finished.at) > EDITED_FOR_MS) return;
    await retry(() => edit(finished, channelId, signal), {
      delaysMs: DELAYS_MS.post,
      onFailure: (err) => {
        signal.throwIfAborted();
        const refusal = refusalOf(err);
        log.warn({ err, channelId, cursor, refusal }, 'The post of a result is not edited');
        // One that was deleted, or may not be edited any more, stays as it is.
        if (refusal !== 'NOT_NOW') throw new NotEditedError('Discord does not take the edit', { cause: err });
      },
      signal,
    }).catch((err: unknown) => {
      if (!(err instanceof NotEditedError)) throw err;
    });
  };
}

class NotEditedError extends Error {
  override readonly name = 'NotEditedError';
}
