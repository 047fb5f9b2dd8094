/** Apollo's gateway as its documentation starts it: `node plain-gateway.ts <port> <name>=<url> …`. */
import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const [port, ...subgraphs] = process.argv.slice(2);
const urls = new Map(subgraphs.map((given) => given.split('=') as [string, string]));
const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'),
  buildService: ({ name }) => new RemoteGraphQLDataSource({ url: urls.get(name)! }),
});
await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: Number(port), host: '127.0.0.1' } });
process.once('disconnect', () => process.exit());
