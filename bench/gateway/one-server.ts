/** The whole API in one Apollo Server, without federation, over data in memory: `node one-server.ts <port>`. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createMadeUpApi } from '@leetcord/kit/testing/made-up-data';
import { buildSchema, getOperationAST, type DocumentNode } from 'graphql';
import { OPERATIONS } from './operations.ts';

const typeDefs = readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8');
const answer = createMadeUpApi(buildSchema(typeDefs));
const dataOf = new Map<string | undefined, unknown>();
for (const operation of OPERATIONS) dataOf.set(operation.name, (await answer(operation)).data);

const server = new ApolloServer({
  typeDefs,
  rootValue: (document: DocumentNode) => dataOf.get(getOperationAST(document)?.name?.value),
});
await startStandaloneServer(server, { listen: { port: Number(process.argv[2]), host: '127.0.0.1' } });
process.once('disconnect', () => process.exit());
