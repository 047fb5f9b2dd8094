import { GraphQLError } from 'graphql';
import { MongoNetworkError } from 'mongodb';
import { expect, test } from 'vitest';
import { createLogger } from '../process/logger.ts';
import { toPublicError } from './format-error.ts';

const options = { log: createLogger('test', 'silent'), requestId: 'r1' };

test.each([
  { name: 'a resolver', path: ['board'] },
  { name: 'a stream, which has no path', path: undefined },
])('an error of $name says when the database is away', ({ path }) => {
  const originalError = new MongoNetworkError('connect ECONNREFUSED');
  const error = new GraphQLError('Unexpected', { originalError, ...(path && { path }) });
  expect(toPublicError(error, options)).toMatchObject({
    message: 'The database of LeetCord does not answer now. Try again in a moment.',
    extensions: { code: 'UPSTREAM_UNAVAILABLE', requestId: 'r1' },
  });
});
