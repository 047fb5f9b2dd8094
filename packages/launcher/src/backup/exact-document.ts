import { BSON, type Document } from 'mongodb';

/** Keeps 64-bit from 32-bit numbers, and these from doubles. */
const EXACT = { promoteValues: false, promoteLongs: false, promoteBuffers: false, bsonRegExp: true } as const;

/** BSON's types of embedded documents and arrays. */
const [DOCUMENT, ARRAY] = [3, 4];

/**
 * A document that the driver writes as the same bytes. Most are plain objects. JavaScript moves fields whose names are numbers to the front,
 * so a document that has some becomes a Map.
 */
export function exactDocument(bson: Uint8Array): Document {
  const document = BSON.deserialize(bson, EXACT);
  return Buffer.from(BSON.serialize(document)).equals(bson) ? document : (asMap(bson) as unknown as Document);
}

function asMap(bson: Uint8Array): Map<string, unknown> {
  return new Map(
    [...BSON.onDemand.parseToElements(bson)].map(([type, nameAt, nameLength, at, length]) => {
      const name = Buffer.from(bson.subarray(nameAt, nameAt + nameLength)).toString('utf8');
      const value = bson.subarray(at, at + length);
      if (type === DOCUMENT) return [name, asMap(value)];
      if (type === ARRAY) return [name, [...asMap(value).values()]];
      return [name, readValue(type, value)];
    }),
  );
}

/** Reads one value, by making a document of it alone. */
function readValue(type: number, value: Uint8Array): unknown {
  const length = Buffer.alloc(4);
  length.writeInt32LE(4 + 3 + value.length + 1);
  const alone = Buffer.concat([length, Buffer.from([type]), Buffer.from('v\0'), value, Buffer.alloc(1)]);
  return BSON.deserialize(alone, EXACT)['v'];
}
