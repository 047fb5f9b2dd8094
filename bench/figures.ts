/** One measured value, and its target. */
export interface Figure {
  figure: string;
  value: string;
  aim?: string;
}

/** The value below which a share (0 to 1) of the values lies. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

/** Prints a table with a figure and its target in each row. */
export function printFigures(title: string, figures: Figure[]): void {
  console.log(`\n${title}`);
  const width = Math.max(0, ...figures.map(({ figure }) => figure.length));
  for (const { figure, value, aim } of figures) {
    console.log(`  ${figure.padEnd(width)}  ${value}${aim === undefined ? '' : `   (aim: ${aim})`}`);
  }
}
