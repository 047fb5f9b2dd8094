import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';

/**
 * LeetCode's GraphQL, as far as LeetCord uses it, as it was last seen. The stand-in answers by it, and the client of the
 * problems subgraph is tested against it: when leetcode.com changes, this is what changes first.
 */
export const recordedSchema = buildSchema(readFileSync(new URL('./leetcode.schema.graphql', import.meta.url), 'utf8'));
