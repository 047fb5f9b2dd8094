import { buildSchema } from 'graphql';
import { expect, test } from 'vitest';
import { gapsIn } from './coverage.ts';

const schema = (more = '') =>
  buildSchema(`
    scalar DateTime
    type Query { me: User }
    type User { id: ID!, points: Int, leftAt: DateTime ${more} }
  `);
const table = { rows: ['Query.me'], documents: ['{ me { id leftAt } }'], seenWithParent: [] };

test('a table that tests all sensitive fields has no gap, and plain fields need no row', () => {
  expect(gapsIn(schema(), table)).toEqual([]);
  expect(gapsIn(schema('solved: Int, isBusy: Boolean, mood: String'), table)).toEqual([]);
});

test('a root field without a row is a gap', () => {
  expect(gapsIn(schema(), { ...table, rows: [] })).toContain('Query.me has no row');
});

test.each(['partnerId: ID!', 'bornAt: DateTime', 'refreshToken: String!', 'realName: String!', 'friends: [User!]!'])(
  'a new sensitive field is a gap until a row asks for it: %s',
  (field) => {
    const [name = ''] = field.split(':');
    expect(gapsIn(schema(field), table)).toEqual([`User.${name} is asked in no row`]);
    const document = `{ me { ${name} ${name === 'friends' ? '{ id }' : ''} } }`;
    expect(gapsIn(schema(field), { ...table, documents: [...table.documents, document] })).toEqual([]);
  },
);

test.each(['email: String', 'partnerId: ID', 'friend: User'])(
  'a new sensitive field that can be hidden is a gap until it has a row of its own: %s',
  (field) => {
    const coordinate = `User.${field.split(':')[0]}`;
    expect(gapsIn(schema(field), table)).toEqual([`${coordinate} has no row of its own`]);
    expect(gapsIn(schema(field), { ...table, rows: [...table.rows, `${coordinate} of oneself`] })).toEqual([]);
  },
);

test('a new sensitive field that is listed as seen with its parent is a gap until a row asks for it', () => {
  const listed = { ...table, seenWithParent: ['User.email'] };
  expect(gapsIn(schema('email: String'), listed)).toEqual(['User.email is asked in no row']);
});

test('a row for a field that is not in the schema is reported', () => {
  expect(gapsIn(schema(), { ...table, rows: ['Query.me', 'User.gone'] })).toEqual(['User.gone is not in the schema']);
});
