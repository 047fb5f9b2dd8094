/**
 * The three subgraphs as a process of their own: `node subgraphs.ts <JWKS> <name>=<port> …`. They answer with made-up data, and equal requests
 * from memory, so that they take next to no time of the machine. users has the keys with which `issuer` signs. Each subscription gets an event
 * for each message from the process that started them. `GET /asked` has the bodies of all requests so far, each once.
 */
import { EventEmitter, on } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { REVOCATIONS_PATH } from '@leetcord/kit/auth/revocations';
import { createMadeUpApi, subgraphSchema, type MadeUpRequest } from '@leetcord/kit/testing/made-up-data';
import { print, type ExecutionArgs } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

const KEEP_ALIVE_MS = 600_000;
const schemaDir = new URL('../../schema/', import.meta.url);
const [jwks = '{}', ...subgraphs] = process.argv.slice(2);
const events = new EventEmitter().setMaxListeners(0);
process.on('message', () => events.emit('event'));

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

for (const [name, port] of subgraphs.map((given) => given.split('='))) {
  const schema = subgraphSchema(readFileSync(new URL(`${name}.graphql`, schemaDir), 'utf8'));
  const answer = createMadeUpApi(schema);
  const answers = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.method === 'GET') {
      const texts: Record<string, string> = {
        [REVOCATIONS_PATH]: '{"revoked":[]}',
        '/asked': JSON.stringify([...answers.keys()]),
      };
      response.end(texts[request.url ?? ''] ?? jwks);
      return;
    }
    void bodyOf(request).then(async (body) => {
      let known = answers.get(body);
      if (known === undefined) {
        known = Buffer.from(JSON.stringify(await answer(JSON.parse(body) as MadeUpRequest)));
        answers.set(body, known);
      }
      response.end(known);
    });
  });
  // None ends a connection that a gateway is about to use.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  const subscribe = async function* ({ document, variableValues, operationName }: ExecutionArgs) {
    const variables = { ...variableValues };
    const result = await answer({ query: print(document), variables, operationName: operationName ?? undefined });
    for await (const _ of on(events, 'event')) yield result;
  };
  useServer({ schema, subscribe }, new WebSocketServer({ server, path: '/graphql' }));
  server.listen(Number(port), '127.0.0.1');
}
process.once('disconnect', () => process.exit());
