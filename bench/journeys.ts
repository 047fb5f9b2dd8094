import { setTimeout as wait } from 'node:timers/promises';
import { findSubmission } from '@leetcord/driver/solving';
import type { Stage } from '@leetcord/driver/stage';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { isAcknowledged, send, type Made } from './reports.ts';

/** The wait before a failed report is sent again, as in the extension, in ms. */
const SEND_AGAIN_MS = 3_000;
const LOOK_EVERY_MS = 1_000;
/** The most posts that the stand-in for Discord shows. */
const MAX_POSTS = 1_000;

/** A report on its way from a browser to Discord. Times are Unix ms. */
export interface Journey {
  made: Made;
  sentAt: number;
  /** Once it is acknowledged. */
  id?: string;
  /** Once it is posted. */
  postedAt?: number;
}

/** Reports at a steady rate, however long each takes, each repeated until it is acknowledged. */
export function startTraffic(stage: Stage, reports: (count: number) => Promise<Made[]>, everyMs: number) {
  const journeys: Journey[] = [];
  const underWay: Promise<void>[] = [];
  const stopping = new AbortController();
  const sendUntilTaken = async (journey: Journey) => {
    for (;;) {
      const outcome = await send(stage, journey.made);
      if (isAcknowledged(outcome)) {
        journey.id = outcome.id;
        return;
      }
      await wait(SEND_AGAIN_MS);
    }
  };
  const run = async () => {
    for (let dueAt = performance.now(); !stopping.signal.aborted; dueAt += everyMs) {
      await wait(Math.max(0, dueAt - performance.now()));
      const [made] = await reports(1);
      const journey: Journey = { made: made!, sentAt: Date.now() };
      journeys.push(journey);
      underWay.push(sendUntilTaken(journey));
    }
  };
  const running = run();
  return {
    journeys,
    /** Sends nothing new, and resolves when everything is posted, or after a number of ms. */
    end: async (withinMs: number) => {
      stopping.abort();
      await running;
      const endsAt = performance.now() + withinMs;
      await Promise.race([Promise.all(underWay), wait(withinMs)]);
      while (await areMissing(stage, journeys)) {
        if (performance.now() > endsAt) break;
        await wait(LOOK_EVERY_MS);
      }
    },
  };
}

/** Checks which are posted. Returns whether some are not. */
async function areMissing({ discord }: Stage, journeys: readonly Journey[]): Promise<boolean> {
  const messages = await discord.messages({ channelId: DEMO.leetcodeChannelId, limit: MAX_POSTS });
  const posts = new Map<string, number>();
  for (const { embeds, createdAt } of messages) {
    const { description = '', url = '' } = embeds[0] ?? {};
    const key = `${/^\*\*(.+?)\*\* solved it/.exec(description)?.[1]} ${/\/problems\/([^/]+)/.exec(url)?.[1]}`;
    posts.set(key, Date.parse(createdAt));
  }
  for (const journey of journeys) {
    const postedAt = posts.get(`${journey.made.member.displayName} ${journey.made.problemSlug}`);
    if (postedAt !== undefined) journey.postedAt = postedAt;
  }
  return journeys.some(({ postedAt }) => postedAt === undefined);
}

/** How long each took to its post, in ms, in their order; without those that are not posted. */
export const pathsOf = (journeys: readonly Journey[]): number[] =>
  journeys.flatMap(({ sentAt, postedAt }) => (postedAt === undefined ? [] : [postedAt - sentAt]));

/** How many are confirmed. */
export async function countConfirmed(stage: Stage, journeys: readonly Journey[]): Promise<number> {
  let confirmed = 0;
  for (const { id, made } of journeys) {
    if (id !== undefined && (await findSubmission(stage, made.member, id))?.state === 'CONFIRMED') confirmed += 1;
  }
  return confirmed;
}
