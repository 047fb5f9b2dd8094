/** Writes lines with the seconds since the command began; `scripts/run.mjs` records that time before it installs anything. */
export function createProgress(): (line: string) => void {
  const startedAt = Number(process.env['LEETCORD_STARTED_AT']) || Date.now();
  return (line) => console.log(`[${((Date.now() - startedAt) / 1_000).toFixed(1).padStart(5)} s] ${line}`);
}
