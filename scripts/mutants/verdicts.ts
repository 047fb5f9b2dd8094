import type { Catch } from './catches.ts';
import type { Mutant } from './mutant.ts';

/** What became of a mutant: `by` is the test that caught it, `why` says more when none did. */
export interface Verdict {
  mutant: Mutant;
  by?: Catch;
  why?: string;
  tookMs: number;
}

const kindOf = ({ mutant }: Verdict) => mutant.name.split(':')[0]!;

const row = (cells: readonly (string | number)[]) =>
  cells.map((cell, index) => (index === 0 ? String(cell).padEnd(18) : String(cell).padStart(9))).join('');

/** By kind: how many ran, how many tests caught how many of them, and the seconds; then those that no test caught. */
export function tableOf(verdicts: readonly Verdict[]): string {
  const line = (kind: string, own: readonly Verdict[]) => {
    const by = own.flatMap((verdict) => verdict.by ?? []);
    const tests = new Set(by.map(({ file, test }) => `${file} ${test}`));
    const seconds = own.reduce((sum, { tookMs }) => sum + tookMs / 1_000, 0);
    return row([kind, own.length, by.length, tests.size, seconds.toFixed(1)]);
  };
  const kinds = [...new Set(verdicts.map(kindOf))].toSorted();
  return [
    row(['kind', 'run', 'caught', 'tests', 'seconds']),
    ...kinds.map((kind) =>
      line(
        kind,
        verdicts.filter((verdict) => kindOf(verdict) === kind),
      ),
    ),
    line('all', verdicts),
    ...verdicts
      .filter(({ by }) => by === undefined)
      .map(({ mutant, why }) => `SURVIVED ${mutant.name}${why === undefined ? '' : ` (${why})`}`),
  ].join('\n');
}
