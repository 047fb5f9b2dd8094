import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export type { Counter, Gauge, Histogram, Registry };

/** Whether a registry of this process has Node's own metrics: several parts may run in one process. */
let hasProcessMetrics = false;

/** The Prometheus registry of a part, such as `contests`, which each of its metrics has as a label. The first of a process has Node's own metrics too. */
export function createRegistry(part: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ part });
  if (!hasProcessMetrics) collectDefaultMetrics({ register: registry });
  hasProcessMetrics = true;
  return registry;
}

/** What happened so often. Labels have few values, known in advance: never an id, or a text of a user. */
export const counter = <L extends string>(
  registry: Registry,
  name: string,
  help: string,
  labelNames: readonly L[] = [],
): Counter<L> => new Counter({ name, help, labelNames, registers: [registry] });

/** From a quick answer to the longest wait of a caller, in s. Few, since each label value has all of them. */
const SECONDS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10];

/** How long something took, in s. */
export const durations = <L extends string>(
  registry: Registry,
  name: string,
  help: string,
  labelNames: readonly L[] = [],
  buckets: readonly number[] = SECONDS,
): Histogram<L> => new Histogram({ name, help, labelNames, buckets: [...buckets], registers: [registry] });

type Labelled<L extends string> = Record<L, string> & { value: number };
/** What a gauge shows: one value, none, or some with labels. */
type Reading<L extends string> = number | null | readonly Labelled<L>[];

const labelsOf = <L extends string>({ value: _value, ...labels }: Labelled<L>) =>
  labels as unknown as Record<L, string>;

/** What is read when somebody asks for the metrics. It has no value while it cannot be read, such as during an outage of the database. */
export function gauge<L extends string = never>(
  registry: Registry,
  name: string,
  help: string,
  read: () => Reading<L> | Promise<Reading<L>>,
  labelNames: readonly L[] = [],
): void {
  const shown: Gauge<L> = new Gauge<L>({
    name,
    help,
    labelNames,
    registers: [registry],
    collect: async () => {
      const reading = await Promise.resolve()
        .then(read)
        .catch(() => null);
      shown.reset();
      if (typeof reading === 'number') shown.set(reading);
      else if (reading !== null) for (const labelled of reading) shown.set(labelsOf(labelled), labelled.value);
      // Without labels, a reset sets it to 0.
      else if (labelNames.length === 0) shown.remove();
    },
  });
}

/** A total that is kept elsewhere and only rises. */
export function total<L extends string>(
  registry: Registry,
  name: string,
  help: string,
  read: () => readonly Labelled<L>[],
  labelNames: readonly L[],
): void {
  const shown: Counter<L> = new Counter({
    name,
    help,
    labelNames,
    registers: [registry],
    collect: () => {
      shown.reset();
      for (const labelled of read()) shown.inc(labelsOf(labelled), labelled.value);
    },
  });
}

/** How old a reading of the database may be, in ms: however often and by however many the metrics are asked for, it costs no more. */
const READ_EVERY_MS = 5_000;

/** A question to the database that several gauges share, asked once in some seconds at most. A failure is not kept. */
export function sharedReading<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: { reading: Promise<T>; at: number } | undefined;
  return () => {
    if (kept !== undefined && performance.now() - kept.at < READ_EVERY_MS) return kept.reading;
    const reading = read();
    kept = { reading, at: performance.now() };
    reading.catch(() => (kept = undefined));
    return reading;
  };
}

/** For how long something has waited, in s; 0 when nothing waits. */
export const ageInSeconds = (since: Date | null | undefined, now: Date): number =>
  !since ? 0 : Math.max(0, (now.getTime() - since.getTime()) / 1_000);

type Named = readonly [name: string, help: string];

/** Shows how much waits in a database, and in seconds how long the oldest has waited. */
export function backlogGauges(
  registry: Registry,
  { waiting: [waiting, waitingHelp], oldest: [oldest, oldestHelp] }: { waiting: Named; oldest: Named },
  read: () => Promise<{ waiting: number; oldest: Date | null }>,
  now: () => Date,
): void {
  const shared = sharedReading(read);
  gauge(registry, waiting, waitingHelp, async () => (await shared()).waiting);
  gauge(registry, oldest, oldestHelp, async () => ageInSeconds((await shared()).oldest, now()));
}

/** The metrics in Prometheus' text format. */
export const metricsPage =
  (registry: Registry): RequestHandler =>
  async (_req, res) => {
    res.type(registry.contentType).send(await registry.metrics());
  };
