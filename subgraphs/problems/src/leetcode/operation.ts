import type { LeetCodeError } from './errors.ts';
import { resolverError, type NoteDrift } from './parse-reply.ts';

/**
 * One thing that we ask LeetCode for, for one or many keys at once: a few root fields describe each key, and the root fields of many
 * keys fit into one document. A file in `operations/` holds one operation, and nothing else knows LeetCode's names.
 */
export interface Operation<K, T> {
  /** The operation's name in its document, the log and the metrics. */
  name: string;
  /** The most keys in one request, so that LeetCode answers it well within our time limit. */
  keysPerRequest: number;
  /** A key, for the test that checks the document against LeetCode's recorded schema. */
  example: K;
  /** The root fields for one key, each under a name of ours. */
  fields(key: K): Record<string, RootField>;
  /**
   * LeetCode's answer for the key in our terms. Throws a LeetCodeError when we don't understand it. A row of a list that has another
   * shape, or an error in its place, may be left out and noted instead.
   */
  parse(reply: KeyReply, key: K, noteDrift?: NoteDrift): T;
}

interface RootField {
  /** LeetCode's name of the field. */
  field: string;
  /** By name: the type as LeetCode's schema writes it, and the value. */
  args: Record<string, readonly [type: string, value: unknown]>;
  /** The fields of its type, without the enclosing braces. */
  selection: string;
}

/** The part of a reply that is about one key, under the names of its root fields. */
export interface KeyReply {
  data: Record<string, unknown>;
  /** Errors of these fields, and those of the whole reply, whose `field` is null. */
  errors: { field: string | null; message: string }[];
}

/** The result for a key: LeetCode's answer, or why there is none. */
export type Answer<T> = T | LeetCodeError;

/** Throws if LeetCode answered with an error, for the whole reply or for one of the fields. */
export function throwErrors({ errors }: KeyReply): void {
  const [error] = errors;
  if (error !== undefined) throw resolverError(error.message);
}
