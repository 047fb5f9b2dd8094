import { readFileSync } from 'node:fs';
import {
  getNamedType,
  getIntrospectionQuery,
  getNullableType,
  getOperationAST,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  parse,
  validate,
  type FragmentDefinitionNode,
} from 'graphql';
import { expect, test } from 'vitest';
import { documentLimits, MAX_TOKENS } from '../limits/document-limits.ts';
import { readSupergraph } from '../supergraph.ts';
import { MAX_EVENT_POINTS, MAX_INTROSPECTION_POINTS, MAX_POINTS } from './cost-limits.ts';
import { readCostRules } from './cost-rules.ts';
import { createOperationCost } from './operation-cost.ts';

const { fullSchema } = readSupergraph(undefined);
const rules = readCostRules(fullSchema);
/** The longest page of any list. */
const LONGEST_PAGE = 100;

const fields = Object.values(fullSchema.getTypeMap())
  .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__'))
  .flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, parent: type, field }))
      : [],
  );

test('each list of objects says by @listSize how long it gets, by every argument that cuts it', () => {
  const sized = new Map<string, number>();
  for (const { field } of fields) {
    for (const name of rules.listSizeOf(field)?.sizedFields ?? []) {
      const key = `${getNamedType(field.type).name}.${name}`;
      sized.set(key, (sized.get(key) ?? 0) + 1);
    }
  }
  const givers = (typeName: string) => fields.filter(({ field }) => getNamedType(field.type).name === typeName).length;
  const silent = fields.filter(({ name, parent, field }) => {
    const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
    const cuts = field.args.filter((argument) => ['first', 'last'].includes(argument.name));
    const given = rules.listSizeOf(field);
    if (cuts.some((argument) => !given?.slicingArguments.includes(argument.name))) return true;
    // The edges of a connection are as many as each field that gives the connection says.
    return isList && given === undefined && sized.get(name) !== givers(parent.name);
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('no operation of our own clients costs more than two thirds of what is allowed, with the longest pages', () => {
  const costOf = createOperationCost(fullSchema);
  const manifest = new URL('../../../schema/trusted-documents.json', import.meta.url);
  const texts = Object.values(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>);
  const rows = texts.flatMap((text) => {
    const document = parse(text);
    const operation = getOperationAST(document);
    if (!operation) return [];
    const variables = Object.fromEntries(
      (operation.variableDefinitions ?? [])
        .map(({ variable }) => variable.name.value)
        .filter((name) => /^(first|last)$/.test(name))
        .map((name) => [name, LONGEST_PAGE]),
    );
    const { points, fault } = costOf({
      operation,
      fragmentOf: (name) =>
        document.definitions.find(
          (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
        ),
      variables,
    });
    const max = operation.operation === 'subscription' ? MAX_EVENT_POINTS : MAX_POINTS;
    return [{ name: operation.name?.value, kind: operation.operation, points, share: points / max, fault }];
  });
  console.table(
    rows
      .toSorted((a, b) => b.points - a.points)
      .slice(0, 12)
      .map(({ name, kind, points }) => ({ name, kind, points })),
  );
  expect(rows.filter(({ share, fault }) => share > 2 / 3 || fault !== undefined)).toEqual([]);
});

test('each document of extension and bot fits the limits of a document', () => {
  const manifest = new URL('../../../schema/trusted-documents.json', import.meta.url);
  const texts = Object.values(JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, string>);
  const refused = texts.flatMap((text) =>
    validate(fullSchema, parse(text, { maxTokens: MAX_TOKENS }), [documentLimits]).map(({ message }) => message),
  );
  expect(refused).toEqual([]);
});

test("a tool's introspection of the whole schema fits what may be read of it at once, and two do not", () => {
  const of = (text: string) => {
    const document = parse(text);
    const fragmentOf = (name: string) =>
      document.definitions.find(
        (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name,
      );
    const operation = getOperationAST(document)!;
    return createOperationCost(fullSchema)({ operation, fragmentOf, variables: {} }).introspection;
  };
  const whole = of(getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, oneOf: true }));
  expect(whole).toBeLessThan(MAX_INTROSPECTION_POINTS);
  expect(2 * whole).toBeGreaterThan(MAX_INTROSPECTION_POINTS);
});
