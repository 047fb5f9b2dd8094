import { runOnDatabase } from './run-on-database.ts';

/** `npm run ratings -- <file or address>`: imports contest ratings. */
await runOnDatabase('subgraphs/problems/src/ratings.ts');
