import { createHash, type Hash } from 'node:crypto';
import { ConfigError } from '@leetcord/kit/process/env';
import { BSON } from 'mongodb';
import { z } from 'zod';
import { SUBGRAPHS } from '@leetcord/kit/process/subgraph-env';

/**
 * A backup is a sequence of entries, each a letter and a BSON document of the database's own bytes. After the header, each collection
 * is followed by its documents as they were when they were read. Those that changed meanwhile are taken away and put in again, at the end
 * as all of them were at one moment. Then come the counts of what was put in, and a hash of everything before.
 */
export const TAGS = { header: 'H', collection: 'C', document: 'D', deleted: 'X', end: 'E' } as const;
type Tag = (typeof TAGS)[keyof typeof TAGS];

export interface Entry {
  tag: Tag;
  bson: Uint8Array;
}

const FORMAT = 1;
/** MongoDB's largest document has 16 MiB; its own commands may be a little larger. */
const LONGEST_DOCUMENT = 17 * 1024 * 1024;

const subgraph = z.enum(SUBGRAPHS);
const headerSchema = z.object({
  leetcord: z.literal(FORMAT),
  madeAt: z.date(),
  /** The names of the migrations that each database has had. */
  migrations: z.record(subgraph, z.array(z.string())),
});
export type Header = z.infer<typeof headerSchema>;

const collectionSchema = z.object({
  subgraph,
  /** Never one of the database's own, such as `system.views`. */
  name: z.string().regex(/^(?!system\.)[^$]+$/),
  options: z.record(z.string(), z.unknown()).refine((options) => !('create' in options)),
  indexes: z.array(z.record(z.string(), z.unknown())),
});
/** The collection of the entries that follow. */
export type CollectionEntry = z.infer<typeof collectionSchema>;

const endSchema = z.object({ sha256: z.string(), entries: z.number(), counts: z.record(z.string(), z.number()) });

export const entry = (tag: Tag, document: object): Entry => ({ tag, bson: BSON.serialize(document) });
export const headerEntry = (header: Omit<Header, 'leetcord'>): Entry =>
  entry(TAGS.header, { leetcord: FORMAT, ...header });

export function readHeader({ tag, bson }: Entry): Header {
  const header = tag === TAGS.header ? headerSchema.safeParse(BSON.deserialize(bson)).data : undefined;
  if (header === undefined) throw new ConfigError('This is no backup of LeetCord that this version can read.');
  return header;
}

/** Index keys have an order, and options their types: both stay as they were. */
export const readCollection = ({ bson }: Entry): CollectionEntry =>
  collectionSchema.parse(BSON.deserialize(bson, { promoteValues: false }));

/** Follows the entries of a backup, for its end. */
class Tally {
  readonly #hash: Hash = createHash('sha256');
  readonly counts: Record<string, number> = {};
  entries = 0;
  #collection = '';

  add({ tag, bson }: Entry): void {
    this.#hash.update(tag).update(bson);
    this.entries += 1;
    if (tag === TAGS.collection) {
      const { subgraph: part, name } = readCollection({ tag, bson });
      this.#collection = `${part}.${name}`;
      this.counts[this.#collection] ??= 0;
    }
    if (tag === TAGS.document) this.counts[this.#collection]! += 1;
  }

  end() {
    return { sha256: this.#hash.digest('hex'), entries: this.entries, counts: this.counts };
  }
}

/** The bytes of a backup. */
export async function* writeArchive(entries: AsyncIterable<Entry>): AsyncGenerator<Uint8Array> {
  const tally = new Tally();
  for await (const each of entries) {
    tally.add(each);
    yield Buffer.concat([Buffer.from(each.tag), each.bson]);
  }
  const end = entry(TAGS.end, tally.end());
  yield Buffer.concat([Buffer.from(end.tag), end.bson]);
}

/**
 * The entries of a backup, without its end. Throws a ConfigError when it is cut off or was changed, which is known only at its end: read
 * it once before acting on it.
 */
export async function* readArchive(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  const tally = new Tally();
  let said: unknown;
  for await (const each of readEntries(bytes)) {
    if (said !== undefined) throw new ConfigError(DAMAGED);
    if (tally.entries === 0) readHeader(each);
    if (each.tag === TAGS.end) {
      said = BSON.deserialize(each.bson);
      continue;
    }
    tally.add(each);
    yield each;
  }
  if (said === undefined) throw new ConfigError('The backup is cut off: its end is missing. Use another one.');
  const { sha256, entries, counts } = endSchema.parse(said);
  const found = tally.end();
  const isSame =
    JSON.stringify([sha256, entries, counts]) === JSON.stringify([found.sha256, found.entries, found.counts]);
  if (!isSame) throw new ConfigError(DAMAGED);
}

const DAMAGED = 'The backup is damaged: it is not as it was written. Use another one.';
const KNOWN_TAGS = new Set<string>(Object.values(TAGS));

async function* readEntries(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  let buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    buffer = buffer.length === 0 ? Buffer.from(chunk) : Buffer.concat([buffer, chunk]);
    let start = 0;
    while (buffer.length - start >= 5) {
      const tag = buffer.toString('latin1', start, start + 1);
      const length = buffer.readInt32LE(start + 1);
      if (!KNOWN_TAGS.has(tag) || length < 5 || length > LONGEST_DOCUMENT) {
        throw new ConfigError('This is no backup of LeetCord, or it is damaged.');
      }
      if (buffer.length - start < 1 + length) break;
      yield { tag: tag as Tag, bson: buffer.subarray(start + 1, start + 1 + length) };
      start += 1 + length;
    }
    buffer = buffer.subarray(start);
  }
  if (buffer.length > 0) throw new ConfigError('The backup is cut off: its end is missing. Use another one.');
}
