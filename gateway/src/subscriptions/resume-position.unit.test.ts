import { buildSchema, parse, type FieldNode, type OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { goingOnAfter, resumptionOf } from './resume-position.ts';

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('an operation that resumes after a cursor', () => {
  test.each([
    ['has no `after`', '{ news(room: 1) { id } }', '{ news(room: 1, after: "7") { id } }'],
    ['has a literal', '{ news(after: "3", room: 1) { id } }', '{ news(room: 1, after: "7") { id } }'],
    ['has null', '{ news(after: null) { id } }', '{ news(after: "7") { id } }'],
    [
      'has a variable, which is dropped when nothing else uses it',
      '($after: String, $room: Int) { news(after: $after, room: $room) { id } }',
      '($room: Int) { news(room: $room, after: "7") { id } }',
    ],
    [
      'has a variable that is used elsewhere too',
      '($after: String) { news(after: $after) { since(cursor: $after) } }',
      '($after: String) { news(after: "7") { since(cursor: $after) } }',
    ],
  ])('when it %s', (_name, before, after) => {
    const text = goingOnAfter(`subscription S${before}`, '7');
    expect(oneLine(text)).toBe(oneLine(`subscription S${after}`).replace('S{', 'S {'));
  });

  test('quotes the cursor, whatever it is', () => {
    const cursor = '"}) { secrets } #\n\\';
    const document = parse(goingOnAfter('subscription { news { id } }', cursor));
    const [root] = (document.definitions[0] as OperationDefinitionNode).selectionSet.selections as FieldNode[];
    expect(root?.arguments?.[0]?.value).toMatchObject({ value: cursor });
  });
});

test('the schema says how a stream resumes', () => {
  const schema = buildSchema(`
    type Query { a: Int }
    type News { cursor: String! }
    type Plain { id: ID }
    type Subscription { news(after: String): News!, plain(after: String): Plain, live: News, named(subscriber: ID): News, now: Plain }
  `);
  const resumption = (name: string) =>
    resumptionOf(schema, { kind: 'Field', name: { kind: 'Name', value: name } } as FieldNode);
  const each = ['news', 'plain', 'live', 'named', 'now'].map(resumption);
  expect(each).toEqual(['cursor', 'none', 'none', 'subscriber', 'state']);
});
