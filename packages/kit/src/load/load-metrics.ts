import type { PlacesState } from './places.ts';
import { gauge, total, type Registry } from '../metrics/registry.ts';

/** Shows how much work runs and waits, and how much may, by lane. */
export function watchLoad(registry: Registry, read: () => (PlacesState & { lane: string })[]): void {
  const show = (name: string, help: string, which: 'running' | 'waiting' | 'limit') =>
    gauge(registry, name, help, () => read().map((state) => ({ lane: state.lane, value: state[which] })), ['lane']);
  show('leetcord_load_running', 'Requests that run now, by lane', 'running');
  show('leetcord_load_waiting', 'Requests that wait for a place, by lane', 'waiting');
  show('leetcord_load_limit', 'How many requests of all lanes together may run before one of this lane waits', 'limit');
  total(
    registry,
    'leetcord_load_refused_total',
    'Requests refused since there was too much to do, by lane',
    () => read().map(({ lane, refused }) => ({ lane, value: refused })),
    ['lane'],
  );
}
