import type { HoldingState } from '@leetcord/subscriber/hold-subscriber';
import { pause } from '@leetcord/kit/retry/pause';
import { DiscordAPIError, MessageFlags, Routes, type RESTGetAPIWebhookWithTokenMessageResult } from 'discord.js';
import type { AnsweredInteraction } from './command.ts';

/** For how long an interaction is remembered that another replica should answer, in ms: longer than it takes to notice that it was killed. */
const REMEMBERED_MS = 15_000;
/** After how long one is answered when nobody is known to lead, in ms: a leader is faster, and Discord waits 3 s. */
const NOBODY_KNOWN_MS = 1_000;
const LOOK_EVERY_MS = [200];
/** How long a replica that has acknowledged an interaction has to answer it, in ms, even if it leads no more. */
const ANSWERED_WITHIN_MS = 5_000;
const REQUEST_TIMEOUT_MS = 2_000;

/**
 * Discord sends each interaction to every replica. Resolves to `LEADS` at once for the one that leads, to `TAKES_OVER` for one that comes to lead while it
 * remembers the interaction, or when nobody is known to lead: then another one may have begun. Null when it is another one's.
 */
export async function turnAt(state: () => HoldingState, signal: AbortSignal): Promise<'LEADS' | 'TAKES_OVER' | null> {
  const receivedAt = performance.now();
  if (signal.aborted) return null;
  if (state() === 'HELD') return 'LEADS';
  while (!signal.aborted) {
    await pause(LOOK_EVERY_MS, 0, signal);
    const waitedMs = performance.now() - receivedAt;
    const now = state();
    if (now === 'HELD' || (now === 'UNKNOWN' && waitedMs > NOBODY_KNOWN_MS)) return 'TAKES_OVER';
    if (waitedMs > REMEMBERED_MS) return null;
  }
  return null;
}

/** Waits until another replica that has acknowledged an interaction has had its time to answer it. */
export const untilAnswerIsDue = ({ createdTimestamp }: AnsweredInteraction, signal: AbortSignal): Promise<void> =>
  pause([Math.max(0, createdTimestamp + ANSWERED_WITHIN_MS - Date.now())], 0, signal);

/** Whether the user of an acknowledged interaction still sees that the bot thinks. In doubt it is answered: an answer is an edit. */
export async function isUnanswered({ client, token, applicationId }: AnsweredInteraction): Promise<boolean> {
  try {
    const original = (await client.rest.get(Routes.webhookMessage(applicationId, token, '@original'), {
      auth: false,
      signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
    })) as RESTGetAPIWebhookWithTokenMessageResult;
    return ((original.flags ?? 0) & MessageFlags.Loading) !== 0;
  } catch (error) {
    return !(error instanceof DiscordAPIError);
  }
}
