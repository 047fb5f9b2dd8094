import { setTimeout as wait } from 'node:timers/promises';
import { BSON, type ChangeStream, type MongoClient } from 'mongodb';
import { ConfigError } from '@leetcord/kit/process/env';
import { SUBGRAPHS, type SubgraphName } from '@leetcord/kit/process/subgraph-env';
import { isKept, MARKS, type DatabaseNames } from './databases.ts';

/** How many changed documents may wait to be read again: about 200 bytes each. */
const MOST_WAITING = 1_000_000;
/** How long the change stream may take to show our own mark, in ms. */
const MARK_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 20;
/** How long the server waits for a change before it answers, in ms. */
const AWAIT_MS = 300;

/** What a change stream's event needs to have for us. */
interface Change {
  operationType: string;
  ns?: { db: string; coll: string };
  documentKey?: { _id: unknown };
}

export interface ChangedCollection {
  subgraph: SubgraphName;
  name: string;
  ids: unknown[];
}

/** Notes which documents change. Only of collections that have been read, or are being read: the others will be. */
export class Changes {
  readonly #streams: ChangeStream[] = [];
  readonly #client: MongoClient;
  readonly #names: DatabaseNames;
  readonly #toRead = new Set<string>();
  #waiting = new Map<string, ChangedCollection & { seen: Set<string> }>();
  #count = 0;
  /** Our own mark, and where it was seen: another backup may be made at the same time. */
  #mark = '';
  readonly #marked = new Set<SubgraphName>();
  #failure: unknown;

  private constructor(client: MongoClient, names: DatabaseNames) {
    this.#client = client;
    this.#names = names;
  }

  /** Resolves when every later change will be noted. */
  static async follow(client: MongoClient, names: DatabaseNames): Promise<Changes> {
    const changes = new Changes(client, names);
    const fields = { $project: { operationType: 1, ns: 1, documentKey: 1 } };
    const options = { promoteValues: false, promoteLongs: false, maxAwaitTimeMS: AWAIT_MS };
    const open = async (subgraph: SubgraphName) => {
      const stream = client.db(names[subgraph]).watch([fields], options);
      changes.#streams.push(stream);
      // The first look opens it.
      await stream.tryNext();
      void changes.#read(subgraph, stream).catch((error: unknown) => (changes.#failure ??= error));
    };
    await Promise.all(SUBGRAPHS.map(open));
    return changes;
  }

  /** Names the collections that have not been read yet. */
  willRead(collections: readonly { subgraph: SubgraphName; name: string }[]): void {
    for (const { subgraph, name } of collections) this.#toRead.add(`${subgraph}.${name}`);
  }

  isReading({ subgraph, name }: { subgraph: SubgraphName; name: string }): void {
    this.#toRead.delete(`${subgraph}.${name}`);
  }

  get count(): number {
    return this.#count;
  }

  /** What has changed since the last call. Throws what ended a change stream. */
  take(): ChangedCollection[] {
    if (this.#failure !== undefined) throw this.#failure;
    const taken = [...this.#waiting.values()];
    this.#waiting = new Map();
    this.#count = 0;
    return taken;
  }

  /** Waits until everything that is committed now has been noted. */
  async catchUp(): Promise<void> {
    const mark = new BSON.ObjectId().toHexString();
    this.#mark = mark;
    this.#marked.clear();
    for (const subgraph of SUBGRAPHS) {
      const marks = this.#client.db(this.#names[subgraph]).collection<{ _id: string }>(MARKS);
      await marks.insertOne({ _id: mark });
      await marks.deleteOne({ _id: mark });
    }
    const deadline = performance.now() + MARK_WITHIN_MS;
    while (this.#marked.size < SUBGRAPHS.length) {
      if (this.#failure !== undefined) throw this.#failure;
      if (performance.now() > deadline) throw new Error('The change stream of the database does not continue');
      await wait(LOOK_EVERY_MS);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#streams.map((stream) => stream.close()));
  }

  async #read(subgraph: SubgraphName, stream: ChangeStream): Promise<void> {
    while (!stream.closed) {
      const change = (await stream.tryNext()) as Change | null;
      if (change !== null) this.#note(subgraph, change);
    }
  }

  #note(subgraph: SubgraphName, { operationType, ns, documentKey }: Change): void {
    const name = ns?.coll;
    if (name === MARKS) {
      if (operationType === 'insert' && documentKey?._id === this.#mark) this.#marked.add(subgraph);
      return;
    }
    if (name !== undefined && !isKept(name)) return;
    if (name === undefined || documentKey === undefined) {
      // A collection was dropped or renamed, as some migrations do.
      if (['drop', 'rename', 'dropDatabase', 'invalidate'].includes(operationType)) throw new ConfigError(UPGRADED);
      return;
    }
    const key = `${subgraph}.${name}`;
    if (this.#toRead.has(key)) return;
    let changed = this.#waiting.get(key);
    if (changed === undefined) this.#waiting.set(key, (changed = { subgraph, name, ids: [], seen: new Set() }));
    const id = Buffer.from(BSON.serialize({ _id: documentKey._id })).toString('latin1');
    if (changed.seen.has(id)) return;
    changed.seen.add(id);
    changed.ids.push(documentKey._id);
    if ((this.#count += 1) > MOST_WAITING) throw new ConfigError(TOO_MUCH);
  }
}

const UPGRADED = 'The database was upgraded while the backup was made: make it again.';
const TOO_MUCH =
  'More changes than a backup can follow: stop LeetCord for it, or use the snapshots of your database service.';
