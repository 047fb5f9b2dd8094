import { watchLoad } from '@leetcord/kit/load/load-metrics';
import { createPlaces } from '@leetcord/kit/load/places';
import type { Entrance } from '@leetcord/kit/load/shed-load';
import type { Registry } from '@leetcord/kit/metrics/registry';
import type { CallerContext } from '../caller-context.ts';

/** The longest that a client waits for an operation, in ms: the limit for its admission and all its fetches from subgraphs together. */
export const CLIENT_PATIENCE_MS = 4_800;

/** For people. More than all subgraphs take in at once, so that one slow subgraph does not block the others. */
const SIGNED_IN = { running: 96, waiting: 32 };
const ANONYMOUS = { running: 64, waiting: 16 };
/** For services such as the bot, whatever people do. */
const SERVICES = { running: 32, waiting: 64 };

/** Slow work here means a slow subgraph, which limits its own work. */
const WAITS_FOR_OTHERS = { slowMs: Infinity };

/** The places for a caller's operations, the caller's rank, and how long the caller still waits. */
export type EntranceOf = (context: CallerContext) => Entrance;

/** The places of all operations except subscriptions, over HTTP and WebSocket. */
export function createEntrance(registry: Registry): EntranceOf {
  const services = createPlaces([SERVICES], WAITS_FOR_OTHERS);
  const people = createPlaces([SIGNED_IN, ANONYMOUS], WAITS_FOR_OTHERS);
  const lanes = ['service', 'signed-in', 'anonymous'];
  watchLoad(registry, () =>
    [...services.states(), ...people.states()].map((state, index) => ({ lane: lanes[index]!, ...state })),
  );
  return ({ caller, waitedMs = 0 }) => {
    const patienceMs = Math.max(0, CLIENT_PATIENCE_MS - Math.ceil(waitedMs));
    if (caller.kind === 'service') return { places: services, rank: 0, patienceMs };
    return { places: people, rank: caller.kind === 'anonymous' ? 1 : 0, patienceMs };
  };
}
