import { mapIterator } from '@leetcord/kit/streams/map-iterator';
import type { FormattedExecutionResult } from 'graphql';

const texts = new WeakMap<FormattedExecutionResult, string>();

/** A result as JSON. All who share a stream get the same object, so its text is made only once. */
export function jsonOf(result: FormattedExecutionResult): string {
  const known = texts.get(result);
  if (known !== undefined) return known;
  const text = JSON.stringify(result);
  texts.set(result, text);
  return text;
}

/**
 * Sends an operation's results as `next` messages of graphql-ws, which itself would make the text again for each client. The returned
 * iterator has no values: it ends, or fails, as the results do.
 */
export function sendResults(
  results: AsyncIterableIterator<FormattedExecutionResult, undefined>,
  { id, send }: { id: string; send: (text: string) => Promise<void> },
): AsyncIterableIterator<never, undefined> {
  const start = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  return mapIterator<FormattedExecutionResult, never>(results, async (result): Promise<undefined> => {
    await send(`${start}${jsonOf(result)}}`);
  });
}
