import type { LeetCodeError } from './errors.ts';
import { resolverError, type NoteDrift } from './parse-reply.ts';

/**
 * One thing that we ask of LeetCode, for one or for many keys at once: each key is told of by a few root fields, and the
 * root fields of many keys fit one document. A file in `operations/` holds one, and nothing else knows LeetCode's words.
 */
export interface Operation<K, T> {
  /** The operation's name in its document, in the log and in metrics. */
  name: string;
  /** At most so many keys in one request, so that LeetCode answers it well within our time limit. */
  keysPerRequest: number;
  /** A key, for the test that checks the document against LeetCode's recorded schema. */
  example: K;
  /** The root fields that tell of one key, each under a name of ours. */
  fields(key: K): Record<string, RootField>;
  /**
   * What LeetCode said of the key, in our words. Throws a LeetCodeError where that is nothing that we know. A row of a list that
   * is not as we know it, or has an error in its place, may be left out and noted instead.
   */
  parse(reply: KeyReply, key: K, noteDrift?: NoteDrift): T;
}

interface RootField {
  /** LeetCode's name of the field. */
  field: string;
  /** By name: the type as LeetCode's schema writes it, and the value. */
  args: Record<string, readonly [type: string, value: unknown]>;
  /** The fields of its type, without the braces around them. */
  selection: string;
}

/** The part of a reply that is about one key, under the names of its root fields. */
export interface KeyReply {
  data: Record<string, unknown>;
  /** Errors of these fields, and those of the whole reply, whose `field` is null. */
  errors: { field: string | null; message: string }[];
}

/** What is known of a key: LeetCode's answer, or why it could not be had. */
export type Answer<T> = T | LeetCodeError;

/** Throws where LeetCode answered with an error, of the whole reply or of one of the fields. */
export function throwErrors({ errors }: KeyReply): void {
  const [error] = errors;
  if (error !== undefined) throw resolverError(error.message);
}
