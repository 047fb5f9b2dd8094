import type { ExecutionResult } from 'graphql';
import { z } from 'zod';
import { startingWith } from './starting-with.ts';

/** In `extensions` of a result without data, which comes before the events where the gateway asks for it. */
const streamStart = z.looseObject({ start: z.string() });

const starts = new WeakMap<object, string>();

/** Says after which cursor a subscription's events begin: then it can be resumed before there was one. */
export function startingAfter<T extends object>(cursor: string, events: T): T {
  starts.set(events, cursor);
  return events;
}

/** A subscription's results, the first of which has the cursor that was said of its events, if any. */
export function tellingStart(
  events: object,
  results: AsyncIterableIterator<ExecutionResult, undefined>,
): AsyncIterableIterator<ExecutionResult, undefined> {
  const start = starts.get(events);
  return start === undefined ? results : startingWith({ extensions: { start } }, results);
}

/** The cursor in a result that has only that; undefined in others. */
export const startIn = (result: ExecutionResult): string | undefined =>
  result.data === undefined ? streamStart.safeParse(result.extensions).data?.start : undefined;
