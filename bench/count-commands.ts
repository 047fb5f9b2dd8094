import { connect, createServer, type AddressInfo } from 'node:net';
import { BSON } from 'mongodb';
import { printFigures, type Figure } from './figures.ts';

/** A command that a client sent to the database. */
export interface DatabaseCommand {
  /** Such as `find`. */
  name: string;
  /** The collection, or null where the command has none. */
  collection: string | null;
  database: string;
  /** When it was sent, by `performance.now()`. */
  atMs: number;
}

/** Commands without any request: connections, jobs, and the waiting change stream. */
const BACKGROUND = new Set(['hello', 'ping', 'ismaster', 'isMaster', 'getMore', 'endSessions']);

/** The list of revocations is read during requests, but at most once a second by each process, however many there are. */
export const isRevocationRead = ({ name, collection }: DatabaseCommand) =>
  name === 'find' && collection === 'revocations';

const WRITES = new Set([
  'insert',
  'update',
  'delete',
  'findAndModify',
  'bulkWrite',
  'commitTransaction',
  'create',
  'createIndexes',
]);

/** Whether the database may have to write for it. */
export const isWrite = ({ name }: DatabaseCommand) => WRITES.has(name);

/** The commands that would be missing, or rarer, without requests. */
export const causedByRequests = (commands: readonly DatabaseCommand[]): DatabaseCommand[] =>
  commands.filter(
    (command) => !BACKGROUND.has(command.name) && command.collection !== 'jobs' && !isRevocationRead(command),
  );

/** What each of so many requests took of the subgraphs' databases; prints those of contests by name. */
export function commandFigures(what: string, commands: readonly DatabaseCommand[], requests: number): Figure[] {
  const counted = causedByRequests(commands);
  const of = (subgraph: string) => counted.filter(({ database }) => database === `leetcord_${subgraph}`);
  const byName = Map.groupBy(of('contests'), ({ name, collection }) => `${name} ${collection ?? ''}`.trim());
  printFigures(
    `Commands in contests for ${requests} times ${what}`,
    [...byName].map(([figure, list]) => ({ figure, value: String(list.length) })),
  );
  return ['contests', 'problems', 'users'].map((subgraph) => ({
    figure: `database commands, ${subgraph}`,
    value: (of(subgraph).length / requests).toFixed(1),
  }));
}

/** The opcode of MongoDB's message format since 3.6, and where its body document starts: header 16, flags 4, kind 1 byte. */
const OP_MSG = 2013;
const BODY_AT = 21;

/**
 * A TCP proxy in front of the database that sees each passing command in MongoDB's wire protocol. The measured processes need not know
 * about it: their MONGODB_URI names the proxy.
 */
export async function countCommands(target: { host: string; port: number }): Promise<{
  port: number;
  commands: DatabaseCommand[];
  close(): void;
}> {
  const commands: DatabaseCommand[] = [];

  const see = (message: Buffer) => {
    if (message.readInt32LE(12) !== OP_MSG) return;
    const body = BSON.deserialize(message.subarray(BODY_AT, BODY_AT + message.readInt32LE(BODY_AT)));
    const [name = '', value] = Object.entries(body)[0] ?? [];
    commands.push({
      name,
      collection: typeof value === 'string' ? value : ((body['collection'] as string | undefined) ?? null),
      database: String(body['$db']),
      atMs: performance.now(),
    });
  };

  const server = createServer((client) => {
    const upstream = connect(target);
    let pending: Buffer = Buffer.alloc(0);
    client.on('data', (chunk) => {
      upstream.write(chunk);
      pending = Buffer.concat([pending, chunk]);
      while (pending.length >= 4 && pending.length >= pending.readInt32LE(0)) {
        see(pending.subarray(0, pending.readInt32LE(0)));
        pending = pending.subarray(pending.readInt32LE(0));
      }
    });
    upstream.on('data', (chunk) => client.write(chunk));
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      from.on('close', () => to.destroy());
      from.on('error', () => to.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, commands, close: () => server.close() };
}
