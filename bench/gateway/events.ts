import { setTimeout as wait } from 'node:timers/promises';
import { residentMb } from '@leetcord/kit/testing/resident-memory';
import { WebSocket } from 'ws';
import { percentile, printFigures, type Figure } from '../figures.ts';
import { cpuMs } from '../process-cost.ts';
import { startHive, startOurs, startSubgraphs, type RunningContender } from './contenders.ts';

const SUBSCRIBERS = 500;
const EVENTS = 20;
const WARM_UP = 10;
/** The pause between two events, in ms: each has reached all by then. */
const PACE_MS = 300;
const ARRIVES_WITHIN_MS = 15_000;
const SOCKETS = 10_000;
const SOCKETS_AT_ONCE = 200;
/** How long idle sockets are held, in ms: each is pinged in that time. */
const HELD_MS = 60_000;

const QUERY = `subscription Solves($id: ID!) { submissionEvents(communityId: $id) {
  cursor points reason shownAs user { displayName } submission { problem { title difficulty } } places { rank points }
} }`;

/**
 * What events cost gateways with 500 subscribers, of one stream and of 500 different ones, in CPU time of their processes, and what idle
 * sockets take. They run over the same subgraphs, one after the other in the same run.
 */
export async function measureEvents(): Promise<void> {
  const subgraphs = await startSubgraphs();
  try {
    const starts = [
      // As many addresses as subscribers are one here.
      () => startOurs(subgraphs.urls, 'LeetCord'),
      () => startHive(subgraphs.urls, { cache: false }),
    ];
    const figures: Record<'same' | 'different' | 'idle', Figure[]> = { same: [], different: [], idle: [] };
    for (const start of starts) {
      for (const kind of ['same', 'different'] as const) {
        const contender = await start();
        try {
          figures[kind].push(await measureFanOut(contender, kind === 'same', () => subgraphs.tell()));
        } finally {
          contender.stop();
        }
      }
      const contender = await start();
      try {
        figures.idle.push(await measureIdleSockets(contender));
      } finally {
        contender.stop();
      }
    }
    printFigures(`${SUBSCRIBERS} subscribers of one stream: the gateway's CPU for an event to all`, figures.same);
    printFigures(
      `${SUBSCRIBERS} subscribers of different streams: the gateway's CPU for an event to each`,
      figures.different,
    );
    printFigures(`${SOCKETS} sockets that do nothing`, figures.idle);
  } finally {
    subgraphs.stop();
  }
}

async function measureFanOut(
  { name, url, pid }: RunningContender,
  isShared: boolean,
  tell: () => void,
): Promise<Figure> {
  let arrivals: number[] = [];
  let faults = 0;
  let onAll = () => {};
  const sockets = await openSockets(url, SUBSCRIBERS, (socket, n) => {
    const variables = { id: isShared ? 'community-1' : `community-${n}` };
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: QUERY, variables } }));
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (!text.includes('"next"')) return;
      if (text.includes('"errors"')) faults += 1;
      arrivals.push(performance.now());
      if (arrivals.length === SUBSCRIBERS) onAll();
    });
  });
  // The subscriptions are on their way to the subgraph.
  await wait(3_000);
  const sendEvent = async () => {
    arrivals = [];
    const all = new Promise<void>((resolve) => (onAll = resolve));
    const sentAt = performance.now();
    tell();
    await Promise.race([all, wait(ARRIVES_WITHIN_MS, undefined, { ref: false })]);
    const delays = arrivals.map((at) => at - sentAt);
    await wait(PACE_MS);
    return delays;
  };
  for (let n = 0; n < WARM_UP; n += 1) await sendEvent();
  const before = cpuMs(pid);
  const delays: number[] = [];
  for (let n = 0; n < EVENTS; n += 1) delays.push(...(await sendEvent()));
  const cost = (cpuMs(pid) - before) / EVENTS;
  for (const socket of sockets) socket.terminate();
  const value = `${cost.toFixed(1)} ms; after p50 ${percentile(delays, 0.5).toFixed(0)} ms, p99 ${percentile(delays, 0.99).toFixed(0)} ms; ${delays.length} of ${SUBSCRIBERS * EVENTS} came, ${faults} with errors; ${residentMb(pid).toFixed(0)} MB`;
  return { figure: name, value };
}

async function measureIdleSockets({ name, url, pid }: RunningContender): Promise<Figure> {
  const before = residentMb(pid);
  const sockets = await openSockets(url, SOCKETS, () => undefined);
  await wait(HELD_MS);
  const held = sockets.filter(({ readyState }) => readyState === WebSocket.OPEN).length;
  const more = residentMb(pid) - before;
  for (const socket of sockets) socket.terminate();
  const each = ((more * 1_000) / held).toFixed(1);
  return {
    figure: name,
    value: `${held} held after ${HELD_MS / 1_000} s, ${more.toFixed(0)} MB more: ${each} kB for each`,
  };
}

/** Sockets that have introduced themselves; those that are refused are closed. */
async function openSockets(url: string, count: number, onOpen: (socket: WebSocket, n: number) => void) {
  const sockets: WebSocket[] = [];
  const open = (n: number) =>
    new Promise<void>((resolve) => {
      // Each address has ports for 28,000 connections, and a limit of its own.
      const localAddress = `127.0.${1 + (n >> 8)}.${1 + (n & 127)}`;
      const socket = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws', { localAddress });
      sockets.push(socket);
      socket.once('error', () => resolve());
      socket.once('close', () => resolve());
      socket.once('open', () => socket.send('{"type":"connection_init"}'));
      socket.once('message', () => {
        onOpen(socket, n);
        resolve();
      });
    });
  for (let n = 0; n < count; n += SOCKETS_AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(SOCKETS_AT_ONCE, count - n) }, (_, index) => open(n + index)));
  return sockets;
}
