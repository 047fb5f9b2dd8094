import type { RequestHandler } from 'express';
import { watchLoad } from './load-metrics.ts';
import type { Registry } from '../metrics/registry.ts';
import { LANE_HEADER, SERVICE_LANE, type Lane } from './lanes.ts';
import { PATIENCE_HEADER, patienceMsOf } from './patience.ts';
import { createPlaces, type Rank } from './places.ts';
import { shedLoad } from './shed-load.ts';

/** How much a subgraph does at once, and how much waits for that. Services have places of their own. */
export type SubgraphLoad = Record<Lane, Rank> & {
  /** Work that takes longer than this shows that too much runs at once, in ms. */
  slowMs?: number;
};

/**
 * The database has 16 connections; more requests than these only make each one slower. Reads are shed first: a report's sender has
 * usually waited for longer.
 */
const DEFAULT_LOAD: SubgraphLoad = {
  service: { running: 16, waiting: 64 },
  write: { running: 24, waiting: 64 },
  read: { running: 16, waiting: 32 },
};

/** Lets in what a subgraph can do while its callers wait, and refuses the rest at once. */
export function createSubgraphEntrance(registry: Registry, load: SubgraphLoad = DEFAULT_LOAD): RequestHandler {
  const { service, write, read, ...options } = load;
  const services = createPlaces([service], options);
  const people = createPlaces([write, read], options);
  const lanes: Lane[] = ['service', 'write', 'read'];
  watchLoad(registry, () =>
    [...services.states(), ...people.states()].map((state, index) => ({ lane: lanes[index]!, ...state })),
  );
  return shedLoad((req) => {
    const lane = req.get(LANE_HEADER);
    const patienceMs = patienceMsOf(req.get(PATIENCE_HEADER));
    if (lane === SERVICE_LANE) return { places: services, rank: 0, patienceMs };
    return { places: people, rank: lane === 'write' ? 0 : 1, patienceMs };
  });
}
