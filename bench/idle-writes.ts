import { setTimeout as wait } from 'node:timers/promises';
import { isWrite, type DatabaseCommand } from './count-commands.ts';
import type { Figure } from './figures.ts';

/** A system is idle once it has done the work of a start, such as reading the catalogue. */
const SETTLE_MS = 20_000;
const MEASURE_MS = 60_000;

/** The writes in the last so many ms. */
export function writesWithin(commands: readonly DatabaseCommand[], ms: number): DatabaseCommand[] {
  const since = performance.now() - ms;
  return commands.filter((command) => command.atMs >= since && isWrite(command));
}

/** How often all processes together write to the database while nobody does anything, and which ones write. */
export async function measureIdleWrites(commands: readonly DatabaseCommand[]): Promise<Figure[]> {
  await wait(SETTLE_MS + MEASURE_MS);
  const writes = writesWithin(commands, MEASURE_MS);
  const perSecond = (count: number) => `${((count * 1_000) / MEASURE_MS).toFixed(2)} a second`;
  const kinds = Object.entries(
    Object.groupBy(writes, ({ name, database, collection }) => `${name} in ${database}.${collection ?? '*'}`),
  ).map(([kind, of = []]) => ({ figure: kind, value: perSecond(of.length) }));
  return [{ figure: 'all processes together', value: perSecond(writes.length), aim: 'under 1 a second' }, ...kinds];
}
