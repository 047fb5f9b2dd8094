import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import express from 'express';
import {
  buildSchema,
  execute,
  GraphQLError,
  parse,
  subscribe,
  validate,
  type DocumentNode,
  type ExecutionResult,
} from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

/** A kind of event that the bot does not know: LeetCord may be newer. */
const FUTURE = `type FutureEvent implements Event {
  id: ID! cursor: String! at: DateTime! community: Community! notification: NotificationKind!
}`;
const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8') + FUTURE);

/** Operations that are valid, by their text: the bot sends the same ones again and again. */
const documents = new Map<string, DocumentNode>();

/** Answers an operation, with errors where it does not fit the schema. */
function answer(text: string, variableValues: Record<string, unknown>, rootValue: object) {
  let document = documents.get(text);
  if (document === undefined) {
    document = parse(text);
    const errors = validate(schema, document);
    if (errors.length > 0) return { errors };
    documents.set(text, document);
  }
  return execute({ schema, document, variableValues, rootValue });
}

/** A GraphQL server in the gateway's place that can be killed, and started again at the same address. */
export interface ApiServer {
  /** The GraphQL address, over HTTP and graphql-ws. */
  url: string;
  start(): Promise<void>;
  /** Breaks all connections and accepts no new ones. */
  kill(): Promise<void>;
  /** Accepts connections and requests, but answers none. */
  hang(): void;
}

const refusal = () => new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } });

/**
 * Serves LeetCord's public schema from root fields; their answers are checked against it. A caller is accepted, and a stream
 * lasts, until the caller's token expires, in Unix ms; the socket stays open.
 */
export async function startApiServer(
  rootValue: Record<string, object>,
  signedInUntil: (authorization: unknown) => number,
): Promise<ApiServer> {
  const sockets = new Set<Socket>();
  let server: Server;
  let webSockets: WebSocketServer;
  let port = 0;
  let isHanging = false;

  const app = express().use(express.json());
  app.post('/graphql', async ({ body, headers }, res) => {
    if (isHanging) return;
    // As a gateway of another version, which does not know the bot's operations.
    if (body.query === undefined) {
      res.json({ errors: [{ message: 'PersistedQueryNotFound' }] });
      return;
    }
    const isSignIn = String(body.query).includes('signInService');
    if (!isSignIn && signedInUntil(headers.authorization) <= Date.now()) {
      res.json({ errors: [refusal()] });
      return;
    }
    res.json(await answer(String(body.query), body.variables, rootValue));
  });

  const start = async () => {
    server = createServer(app);
    server.on('connection', (socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    webSockets = new WebSocketServer({ noServer: true });
    server.on('upgrade', (request, socket, head) => {
      if (isHanging) return;
      webSockets.handleUpgrade(request, socket, head, (opened) => webSockets.emit('connection', opened, request));
    });
    useServer(
      {
        schema,
        roots: { subscription: rootValue },
        context: ({ connectionParams }) => signedInUntil(connectionParams?.['authorization']),
        subscribe: async (args) => {
          const endsAt = Number(args.contextValue);
          if (endsAt <= Date.now()) return { errors: [refusal()] };
          const results = await subscribe(args);
          return Symbol.asyncIterator in results ? endingAt(endsAt, results) : results;
        },
      },
      webSockets,
    );
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
  };

  await start();
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    start,
    kill: async () => {
      const left = [...webSockets.clients].map((webSocket) => once(webSocket, 'close'));
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await Promise.all([closed, ...left]);
    },
    hang: () => {
      isHanging = true;
    },
  };
}

/** The results up to a time, in Unix ms; then the stream fails. */
function endingAt(at: number, results: AsyncGenerator<ExecutionResult, void, void>): typeof results {
  let timer: NodeJS.Timeout;
  const end = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(refusal()), at - Date.now());
  });
  end.catch(() => void results.return());
  const leave = async () => {
    clearTimeout(timer);
    return results.return();
  };
  return {
    next: () => Promise.race([results.next(), end]),
    return: leave,
    throw: leave,
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await leave()),
  };
}
