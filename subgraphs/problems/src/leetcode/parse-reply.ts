import type { z } from 'zod';
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

/** An error of one of LeetCode's resolvers that we have no meaning for. */
export const resolverError = (message: string): LeetCodeError =>
  new LeetCodeError('resolver-error', `LeetCode answered with an error: ${message.slice(0, 200)}`);
