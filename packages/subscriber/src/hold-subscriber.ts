import { randomUUID } from 'node:crypto';
import type { Logger } from '@leetcord/kit/process/logger';
import { pause } from '@leetcord/kit/retry/pause';
import type { Api } from './api.ts';
import { graphql } from './gql/index.ts';

const HoldSubscriber = graphql(`
  mutation HoldSubscriber($input: HoldSubscriberInput!) {
    holdSubscriber(input: $input) {
      __typename
      ... on HoldSubscriberSuccess {
        isHeld
        beat
      }
      ... on UserError {
        message
      }
    }
  }
`);

const ReleaseSubscriber = graphql(`
  mutation ReleaseSubscriber($input: ReleaseSubscriberInput!) {
    releaseSubscriber(input: $input) {
      __typename
    }
  }
`);

/** How often a replica that has a subscriber keeps it, in ms: each time is a write. One that stands by asks more often, which is a read. */
const KEEP_EVERY_MS = [2_500];
const ASK_EVERY_MS = [500];
/** How long a replica relies on having it, in ms, from when it asked. */
const RELIES_FOR_MS = 7_000;
/** How long one that stands by must have seen it unchanged before it takes it, in ms. Longer, so that never two rely on having it. */
const TAKES_AFTER_MS = 7_500;
/** How long one question may take, in ms. */
const ASK_TIMEOUT_MS = 2_000;

/** `HELD`: this replica has the subscriber. `ELSEWHERE`: another one has. `UNKNOWN`: LeetCord does not say, or has not been asked for too long. */
export type HoldingState = 'HELD' | 'ELSEWHERE' | 'UNKNOWN';

/** A named subscriber that several replicas of a service share: one has it and works, the others stand by. */
export interface Holding {
  /** Under which it is held. */
  readonly holder: string;
  /**
   * Computed when it is asked, not by a timer: in a process that was stopped and goes on, what had arrived meanwhile is handled before the
   * timers. Work that must not happen twice asks right before it.
   */
  state(): HoldingState;
  /** Gives it back, so that another replica can take it at once. */
  release(): Promise<void>;
}

/**
 * Tries to hold a subscriber until it is released. `onHeld` is called once, when this replica first has it, and `onLost` once, when another one has
 * taken it from this one; then nothing more is tried. While LeetCord does not answer, nobody takes it; whoever had it goes on when it does.
 */
export function holdSubscriber(options: {
  api: Api;
  subscriber: string;
  /** What no other replica that runs is called: then it goes on at once after it was killed. */
  name?: string | undefined;
  onHeld: () => void;
  onLost: () => void;
  log: Logger;
}): Holding {
  const { api, subscriber, name: holder = randomUUID(), onHeld, onLost, log } = options;
  const released = new AbortController();
  let hasBeenHeld = false;
  let heldUntilMs = -Infinity;
  let elsewhereUntilMs = -Infinity;
  /** Another one's beat, and when it was first seen. */
  let seen: { beat: number; sinceMs: number } | undefined;

  const ask = async (): Promise<void> => {
    const askedAtMs = performance.now();
    const isSilent = seen !== undefined && askedAtMs - seen.sinceMs > TAKES_AFTER_MS;
    const input = { subscriber, holder, ...(isSilent && { ifBeat: seen!.beat }) };
    const signal = AbortSignal.any([released.signal, AbortSignal.timeout(ASK_TIMEOUT_MS)]);
    const { holdSubscriber: answer } = await api.request(HoldSubscriber, { input }, signal);
    if (answer.__typename !== 'HoldSubscriberSuccess') throw new Error(answer.message);
    if (answer.isHeld) {
      heldUntilMs = askedAtMs + RELIES_FOR_MS;
      elsewhereUntilMs = -Infinity;
      seen = undefined;
      return;
    }
    heldUntilMs = -Infinity;
    elsewhereUntilMs = performance.now() + RELIES_FOR_MS;
    if (seen?.beat !== answer.beat) seen = { beat: answer.beat, sinceMs: performance.now() };
  };

  const isHeld = () => performance.now() < heldUntilMs;
  const run = async () => {
    while (!released.signal.aborted) {
      try {
        await ask();
        if (isHeld() && !hasBeenHeld) {
          hasBeenHeld = true;
          log.info({ subscriber, holder }, 'This replica leads');
          onHeld();
        } else if (seen !== undefined && hasBeenHeld) {
          log.warn({ subscriber, holder }, 'Another replica leads by now');
          onLost();
          return;
        }
      } catch (err) {
        if (!released.signal.aborted) log.warn({ err, subscriber }, 'Could not ask which replica leads; asking again');
      }
      await pause(isHeld() ? KEEP_EVERY_MS : ASK_EVERY_MS, 0, released.signal);
    }
  };
  const running = run();

  return {
    holder,
    state: () => {
      if (isHeld()) return 'HELD';
      return performance.now() < elsewhereUntilMs ? 'ELSEWHERE' : 'UNKNOWN';
    },
    release: async () => {
      released.abort();
      await running;
      const wasHeld = isHeld();
      heldUntilMs = -Infinity;
      if (!wasHeld) return;
      // It lapses by itself.
      const input = { subscriber, holder };
      await api
        .request(ReleaseSubscriber, { input }, AbortSignal.timeout(ASK_TIMEOUT_MS))
        .catch((err: unknown) => log.warn({ err, subscriber }, 'Could not give the lead back'));
    },
  };
}
