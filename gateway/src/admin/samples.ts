/** One value of a metric. */
export interface Sample {
  name: string;
  labels: Record<string, string>;
  value: number;
}

/** What the parts count. */
export interface Counted {
  samples: Sample[];
  /** The parts that did not answer. */
  silent: string[];
}

const SAMPLE = /^(\w+)(?:\{(.*)\})? (\S+)$/;
const LABEL = /(\w+)="((?:[^"\\]|\\.)*)"/g;
/** How long a part may take to answer, in ms. */
export const WITHIN_MS = 3_000;

/** Reads Prometheus' text format, as our own parts write it. */
export function parseSamples(text: string): Sample[] {
  return text.split('\n').flatMap((line) => {
    const [, name, labels = '', value] = SAMPLE.exec(line) ?? [];
    if (name === undefined) return [];
    const pairs = [...labels.matchAll(LABEL)].map(([, label, shown]) => [label, shown]);
    return [{ name, labels: Object.fromEntries(pairs) as Record<string, string>, value: Number(value) }];
  });
}

/** Asks other parts for their metrics, all at once. */
export async function readParts(urls: Record<string, string>): Promise<Counted> {
  const silent: string[] = [];
  const samples = await Promise.all(
    Object.entries(urls).map(async ([part, url]) => {
      try {
        const response = await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(WITHIN_MS) });
        if (response.ok) return parseSamples(await response.text());
      } catch {
        // Shown as silent.
      }
      silent.push(part);
      return [];
    }),
  );
  return { samples: samples.flat(), silent };
}
