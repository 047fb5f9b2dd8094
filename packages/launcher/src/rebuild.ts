import { runOnDatabase } from './run-on-database.ts';

/** `npm run rebuild`: compares boards and standings with submissions; `npm run rebuild -- --repair` makes them so. */
await runOnDatabase('subgraphs/contests/src/rebuild.ts');
