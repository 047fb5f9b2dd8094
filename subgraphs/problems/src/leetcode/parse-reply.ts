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

interface PartOptions {
  where: string;
  noteDrift: NoteDrift | undefined;
}

/**
 * Checks a part that the rest is of use without: null where it is null, and where it is not as we know it, which is noted.
 */
export function parsePart<T extends z.ZodType>(
  schema: T,
  value: unknown,
  { where, noteDrift }: PartOptions,
): z.output<T> | null {
  if (value === null) return null;
  const [part = null] = readEach([value], (it) => parseReply(schema, it, where), noteDrift);
  return part;
}

/**
 * Checks the rows of a list one by one: one that is not as we know it is left out and noted, so that it takes no other along.
 * Throws a LeetCodeError `schema-changed` when it is no list, or has rows of which none fits.
 */
export function parseRows<T>(read: ReadRow<T>, value: unknown, { where, noteDrift }: PartOptions): T[] {
  const given = parseReply(z.array(z.unknown()), value, where);
  const drifts: LeetCodeError[] = [];
  const rows = readEach(
    given,
    (row, index) => read(row, `${where}.${index}`),
    (drift) => drifts.push(drift),
  );
  const [first] = drifts;
  if (first !== undefined && rows.length === 0) throw first;
  for (const drift of drifts) noteDrift?.(drift);
  return rows;
}

/** The same for a list that the rest is of use without: empty where it is null, no list, or of odd rows alone. */
export function parsePartRows<T>(read: ReadRow<T>, value: unknown, { where, noteDrift }: PartOptions): T[] {
  const rows = parsePart(z.array(z.unknown()), value, { where, noteDrift }) ?? [];
  return readEach(rows, (row, index) => read(row, `${where}.${index}`), noteDrift);
}

/** Reads a row, at a place in the reply. Throws a LeetCodeError where it is not as we know it. */
export type ReadRow<T> = (row: unknown, where: string) => T;

/** Rows that are as a schema says. */
export const rowOf =
  <T extends z.ZodType>(schema: T): ReadRow<z.output<T>> =>
  (row, where) =>
    parseReply(schema, row, where);

function readEach<T>(
  values: readonly unknown[],
  read: (value: unknown, index: number) => T,
  noteDrift: NoteDrift | undefined,
): T[] {
  return values.flatMap((value, index) => {
    try {
      return [read(value, index)];
    } catch (error) {
      if (!(error instanceof LeetCodeError)) throw error;
      noteDrift?.(error);
      return [];
    }
  });
}

/** An error of one of LeetCode's resolvers that we have no meaning for. */
export const resolverError = (message: string): LeetCodeError =>
  new LeetCodeError('resolver-error', `LeetCode answered with an error: ${message.slice(0, 200)}`);
