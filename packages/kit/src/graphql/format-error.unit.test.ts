import { buildSchema, execute, GraphQLError, GraphQLScalarType, parse } from 'graphql';
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

test("a variable that its scalar refuses is the caller's fault, also where Apollo Server does not run", async () => {
  const schema = buildSchema('scalar Day type Query { is(day: Day): Boolean }');
  const day = schema.getType('Day');
  if (day instanceof GraphQLScalarType) {
    day.parseValue = () => {
      throw new TypeError('It is no day.');
    };
  }
  const document = parse('query ($day: Day) { is(day: $day) }');
  const { errors = [] } = await execute({ schema, document, variableValues: { day: 'x' } });
  const codes = errors.map((error) => toPublicError(error, options).extensions['code']);
  expect(codes).toEqual(['BAD_USER_INPUT']);
});
