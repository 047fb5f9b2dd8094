import { createLogger } from '@leetcord/kit/logger';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { followStream } from './follow-stream.ts';

test('an event that never becomes whole is taken as it is once patience ends', async () => {
  const stopping = new AbortController();
  const taken: string[] = [];
  await followStream({
    open: async function* () {
      yield { data: { events: { cursor: '1' } }, errors: [new GraphQLError('users is down')] };
    },
    createConsumer: () => ({
      push: async ({ cursor }) => {
        taken.push(cursor);
        stopping.abort();
      },
      close: async () => undefined,
    }),
    signal: stopping.signal,
    log: createLogger('test', 'silent'),
    incompletePatienceMs: 300,
  });
  expect(taken).toEqual(['1']);
});
