import { z } from 'zod';
import { LeetCodeError } from './errors.ts';

/** Checks a part of a reply. Throws a LeetCodeError `schema-changed` that names the first field with another shape. */
export function parseReply<T extends z.ZodType>(schema: T, value: unknown, where: string): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = [where, ...(issue?.path ?? [])].join('.');
  throw new LeetCodeError('schema-changed', `LeetCode's reply has another shape at ${field}: ${issue?.message}`, {
    cause: result.error,
  });
}

/** Called for each part that is left out of an answer, such as a row of a list, with the reason. */
export type NoteDrift = (drift: LeetCodeError) => void;

interface PartOptions {
  where: string;
  noteDrift: NoteDrift | undefined;
}

/**
 * Checks a part without which the rest is still useful: null where it is null, and where it has another shape, which is noted.
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
 * Checks the rows of a list one by one: a row of another shape is left out and noted, and does not affect the others.
 * Throws a LeetCodeError `schema-changed` when it is not a list, or when none of its rows fits.
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

/** The same for a list without which the rest is still useful: empty where it is null, not a list, or has only odd rows. */
export function parsePartRows<T>(read: ReadRow<T>, value: unknown, { where, noteDrift }: PartOptions): T[] {
  const rows = parsePart(z.array(z.unknown()), value, { where, noteDrift }) ?? [];
  return readEach(rows, (row, index) => read(row, `${where}.${index}`), noteDrift);
}

/** Reads a row, at a path in the reply. Throws a LeetCodeError when it has another shape. */
export type ReadRow<T> = (row: unknown, where: string) => T;

/** Reads rows with a schema. */
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

/** An error of one of LeetCode's resolvers that we don't know. */
export const resolverError = (message: string): LeetCodeError =>
  new LeetCodeError('resolver-error', `LeetCode answered with an error: ${message.slice(0, 200)}`);
