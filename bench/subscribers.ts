import { setTimeout as wait } from 'node:timers/promises';
import { demoCommunityId } from '@leetcord/driver/communities';
import { joinAsMember } from '@leetcord/driver/member';
import { solve } from '@leetcord/driver/solving';
import type { Stage } from '@leetcord/driver/stage';
import { chooseUnsolved } from '@leetcord/driver/unsolved';
import type { System } from '@leetcord/launcher/system';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { WebSocket } from 'ws';
import { percentile, type Figure } from './figures.ts';
import { cpuMs } from './process-cost.ts';

const SUBSCRIBERS = 1_000;
/** Sockets that are opened at once. */
const AT_ONCE = 50;
const REPORTS = 15;
const WARM_UP = 5;
/** The pause between two reports, in ms: LeetCord checks 30 reports of a user a minute at once, and the rest by a job. */
const PACE_MS = 2_100;
/** How long the cost of idle sockets is measured, in ms: each is pinged every 25 s. */
const SILENCE_MS = 25_000;
const EVENT_TIMEOUT_MS = 30_000;

const SUBSCRIPTION = `subscription ($id: ID!) { submissionEvents(communityId: $id) {
  cursor points reason shownAs user { displayName } submission { problem { title difficulty } } places { rank points }
} }`;

/**
 * Anonymous subscribers of one community's events, each with a socket: what a report costs all processes without and with them, what their
 * sockets cost while nothing happens, when each of them has its event, and how long the report itself takes.
 */
export async function measureSubscribers(stage: Stage, { processes }: System): Promise<Figure[]> {
  const communityId = await demoCommunityId(stage);
  const member = await joinAsMember(stage, {
    discordUserId: DEMO.users.chloe,
    channelId: DEMO.leetcodeChannelId,
    leetcodeUsername: 'followed_codes',
  });
  const unsolved = await chooseUnsolved(stage, [member]);
  const watched = {
    gateway: processes.gateway,
    contests: processes.contests,
    users: processes.users,
    problems: processes.problems,
  };
  const names = Object.keys(watched) as (keyof typeof watched)[];
  const cpu = () => names.map((name) => cpuMs(watched[name].pid ?? 0));

  /** Reports, one after another; the CPU of each process for one, and how long each took. */
  const report = async (reports: number, onReport: () => Promise<void> | void) => {
    const before = cpu();
    const startedAt = performance.now();
    const answers: number[] = [];
    for (let n = 0; n < reports; n += 1) {
      const paced = wait(PACE_MS);
      const slug = unsolved('Easy');
      const sentAt = performance.now();
      const delivered = onReport();
      await solve(stage, member, slug);
      answers.push(performance.now() - sentAt);
      await delivered;
      await paced;
    }
    const each = cpu().map((ms, index) => (ms - before[index]!) / reports);
    return { each, answers, seconds: (performance.now() - startedAt) / reports / 1_000 };
  };
  /** CPU of each process in a second in which nothing happens. */
  const silence = async () => {
    const before = cpu();
    await wait(SILENCE_MS);
    return cpu().map((ms, index) => (ms - before[index]!) / (SILENCE_MS / 1_000));
  };

  await report(WARM_UP, () => undefined);
  const alone = await report(REPORTS, () => undefined);
  const silentAlone = await silence();

  const crowd = await openCrowd(stage.api.url.replace(/^http/, 'ws'), communityId);
  const silentFollowed = await silence();
  await report(WARM_UP, () => crowd.untilAllHaveOne().then(() => undefined));
  const delays: number[] = [];
  const followed = await report(REPORTS, async () => {
    const sentAt = performance.now();
    for (const at of await crowd.untilAllHaveOne()) delays.push(at - sentAt);
  });
  await crowd.close();

  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const connected = silentFollowed.map((ms, index) => ms - silentAlone[index]!);
  const more = followed.each.map((ms, index) => ms - alone.each[index]! - connected[index]! * followed.seconds);
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  return [
    { figure: 'subscribers', value: String(SUBSCRIBERS) },
    ...names.map((name, index) => ({
      figure: `${name}, CPU an event`,
      value: `${ms(more[index]!)} (a report with it: ${ms(followed.each[index]!)}, without subscribers ${ms(alone.each[index]!)})`,
    })),
    { figure: 'all four, CPU an event', value: ms(sum(more)), aim: 'under 60 ms' },
    { figure: 'all four, CPU a second for sockets without an event', value: ms(sum(connected)) },
    { figure: 'from the report to a subscriber, median', value: ms(percentile(delays, 0.5)) },
    { figure: 'from the report to a subscriber, p95', value: ms(percentile(delays, 0.95)), aim: 'under 500 ms' },
    { figure: 'events that came', value: `${delays.length} of ${SUBSCRIBERS * REPORTS}` },
    { figure: 'recordSubmission without subscribers, median', value: ms(percentile(alone.answers, 0.5)) },
    { figure: 'recordSubmission with them, median', value: ms(percentile(followed.answers, 0.5)) },
    { figure: 'recordSubmission with them, longest', value: ms(Math.max(...followed.answers)) },
  ];
}

/** Opens the sockets, each with its subscription. */
async function openCrowd(url: string, communityId: string) {
  const sockets: WebSocket[] = [];
  let arrivals: number[] = [];
  let onAll = () => {};
  const open = () =>
    new Promise<void>((resolve, reject) => {
      const socket = new WebSocket(url, 'graphql-transport-ws');
      sockets.push(socket);
      socket.once('error', reject);
      socket.on('open', () => socket.send('{"type":"connection_init"}'));
      socket.on('message', (data) => {
        const text = (data as Buffer).toString();
        if (text.includes('"connection_ack"')) {
          socket.send(
            JSON.stringify({
              id: '1',
              type: 'subscribe',
              payload: { query: SUBSCRIPTION, variables: { id: communityId } },
            }),
          );
          resolve();
        } else if (text.includes('"next"') && !text.includes('"errors"')) {
          arrivals.push(performance.now());
          if (arrivals.length === SUBSCRIBERS) onAll();
        } else throw new Error(`A subscriber got: ${text.slice(0, 300)}`);
      });
    });
  for (let n = 0; n < SUBSCRIBERS; n += AT_ONCE) await Promise.all(Array.from({ length: AT_ONCE }, open));
  return {
    /** When each of the subscribers got the next event. */
    untilAllHaveOne: () => {
      arrivals = [];
      const all = new Promise<void>((resolve) => {
        onAll = resolve;
      });
      return Promise.race([all, wait(EVENT_TIMEOUT_MS, undefined, { ref: false })]).then(() => arrivals);
    },
    close: async () => {
      for (const socket of sockets) socket.terminate();
    },
  };
}
