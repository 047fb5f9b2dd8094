import { styleText } from 'node:util';
import { endWithFailure } from '../failure-sentence.ts';
import { examine } from './examine.ts';
import type { Finding } from './finding.ts';

/** `npm run doctor`: says of everything that LeetCord needs whether it is good, or what to do. Ends with 1 when something is bad. */
const COLOURS = { good: 'green', warning: 'yellow', bad: 'red' } as const;
const WIDTH = 'warning'.length;

function show({ verdict, text, advice }: Finding): void {
  console.log(`  ${styleText(COLOURS[verdict], verdict.padEnd(WIDTH))}  ${text}`);
  if (advice !== undefined) console.log(`  ${' '.repeat(WIDTH)}  → ${advice}`);
}

const counts = { good: 0, warning: 0, bad: 0 };
try {
  for await (const { title, findings } of examine(process.env)) {
    console.log(`\n${title}`);
    for (const finding of findings) {
      counts[finding.verdict] += 1;
      show(finding);
    }
  }
} catch (error) {
  endWithFailure(error);
}
console.log(`\n${counts.good} good, ${counts.warning} to look at, ${counts.bad} bad\n`);
// At once: a check that hangs may still hold a connection.
process.exit(counts.bad > 0 ? 1 : 0);
