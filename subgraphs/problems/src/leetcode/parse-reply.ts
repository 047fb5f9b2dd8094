import { z } from 'zod';
import { LeetCodeError } from './errors.ts';

/** Checks a part of a reply. Throws a LeetCodeError `schema-changed` that names the first field which is not as we know it. */
export function parseReply<T extends z.ZodType>(schema: T, value: unknown, where: string): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = [where, ...(issue?.path ?? [])].join('.');
  throw new LeetCodeError('schema-changed', `LeetCode's reply has another shape at ${field}: ${issue?.message}`, {
    cause: result.error,
  });
}

/** Told of each part that is left out of an answer, such as a row of a list, with why. */
export type NoteDrift = (drift: LeetCodeError) => void;

interface RowsOptions {
  where: string;
  noteDrift: NoteDrift | undefined;
  /** Whether the only row of a list may be left out too: where what is around the list is worth more than it. */
  onlyOneMayBeOdd?: boolean;
}

/**
 * Checks the rows of a list one by one: one that is not as we know it is left out and noted, so that it takes no other along.
 * Throws a LeetCodeError `schema-changed` when it is no list, or has rows of which none fits.
 */
export function parseRows<T extends z.ZodType>(
  schema: T,
  value: unknown,
  { where, noteDrift, onlyOneMayBeOdd = false }: RowsOptions,
): z.output<T>[] {
  const rows: z.output<T>[] = [];
  const drifts: LeetCodeError[] = [];
  for (const [index, row] of parseReply(z.array(z.unknown()), value, where).entries()) {
    try {
      rows.push(parseReply(schema, row, `${where}.${index}`));
    } catch (error) {
      if (!(error instanceof LeetCodeError)) throw error;
      drifts.push(error);
    }
  }
  const [first] = drifts;
  if (first !== undefined && rows.length === 0 && !(onlyOneMayBeOdd && drifts.length === 1)) throw first;
  for (const drift of drifts) noteDrift?.(drift);
  return rows;
}

/** An error of one of LeetCode's resolvers that we have no meaning for. */
export const resolverError = (message: string): LeetCodeError =>
  new LeetCodeError('resolver-error', `LeetCode answered with an error: ${message.slice(0, 200)}`);
