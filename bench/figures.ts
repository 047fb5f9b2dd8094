/** The value below which a share of the sorted values lies. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};

/** Prints a table: one figure a row, with its aim. */
export function printFigures(title: string, rows: { figure: string; value: string; aim?: string }[]): void {
  console.log(`\n${title}`);
  const width = Math.max(...rows.map(({ figure }) => figure.length));
  for (const { figure, value, aim } of rows) {
    console.log(`  ${figure.padEnd(width)}  ${value}${aim === undefined ? '' : `   (aim: ${aim})`}`);
  }
}
