import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';

/**
 * LeetCode's GraphQL schema as last seen, as far as LeetCord uses it. The stand-in answers by it, and the client of the problems subgraph
 * is tested against it: when leetcode.com changes, change this first.
 */
export const recordedSchema = buildSchema(readFileSync(new URL('./leetcode.schema.graphql', import.meta.url), 'utf8'));
