import { createPlaces, type Places } from '@leetcord/kit/load/places';
import type { CallerContext } from '../caller-context.ts';

/** For how long a client waits for an operation at most, in ms. What asks several subgraphs one after the other has it for all of them. */
export const CLIENT_PATIENCE_MS = 10_000;

/** Of people. More than all subgraphs take in at once, so that one of them that is slow does not shut out the others. */
const SIGNED_IN = { running: 96, waiting: 32 };
const ANONYMOUS = { running: 64, waiting: 16 };
/** Of services such as the bot, whatever people do. */
const SERVICES = { running: 32, waiting: 64 };

/** What is slow here is a subgraph, which bounds its own work. */
const WAITS_FOR_OTHERS = { slowMs: Infinity };

/** Where a caller's operations find their place. */
export type EntranceOf = (context: CallerContext) => { places: Places; rank: number };

/** The places of all operations but subscriptions, by HTTP and by WebSocket. */
export function createEntrance(): EntranceOf {
  const services = createPlaces([SERVICES], WAITS_FOR_OTHERS);
  const people = createPlaces([SIGNED_IN, ANONYMOUS], WAITS_FOR_OTHERS);
  return ({ caller }) => {
    if (caller.kind === 'service') return { places: services, rank: 0 };
    return { places: people, rank: caller.kind === 'anonymous' ? 1 : 0 };
  };
}
