import { isObject, type JsonObject } from '../execution/json-data.ts';

/** An error in a subgraph's answer. */
export interface ReplyError {
  message: string;
  path?: (string | number)[];
  extensions?: JsonObject;
}

/**
 * Reads a subgraph's answer. Throws for one that is not in GraphQL's shape. It is read for each request, so by hand: what is inside the data is
 * checked against the schema when the client's answer is made.
 */
export function readReply(text: string): { data: JsonObject | null; errors?: ReplyError[] } {
  const reply: unknown = JSON.parse(text);
  if (!isObject(reply)) throw new TypeError('The answer is no object');
  const { data = null, errors } = reply;
  if (data !== null && !isObject(data)) throw new TypeError('The data of the answer are no object');
  if (errors === undefined) return { data };
  if (!Array.isArray(errors)) throw new TypeError('The errors of the answer are no list');
  return { data, errors: errors.map(readError) };
}

function readError(error: unknown): ReplyError {
  if (!isObject(error) || typeof error['message'] !== 'string') throw new TypeError('An error has no message');
  const { message, path, extensions } = error;
  if (path !== undefined && !isPath(path)) throw new TypeError('The path of an error is no list of names and numbers');
  if (extensions !== undefined && !isObject(extensions))
    throw new TypeError('The extensions of an error are no object');
  return { message, ...(path !== undefined && { path }), ...(extensions !== undefined && { extensions }) };
}

const isPath = (path: unknown): path is (string | number)[] =>
  Array.isArray(path) && path.every((part) => typeof part === 'string' || typeof part === 'number');
