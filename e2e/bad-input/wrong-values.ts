import {
  getNamedType,
  getNullableType,
  getVariableValues,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  parse,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';

/** An operation with one value that may be wrong. */
export interface Attempt {
  /** Such as `Mutation.createContest(input.endsAt: null)`. */
  name: string;
  query: string;
  variables: Record<string, unknown>;
  /** Whether the schema alone refuses the value, and with it the whole request. */
  isRefused: boolean;
  /** Its root field, if that is never null: an error in it leaves no data for what is asked in the same request. */
  neverNull: string | undefined;
}

/** A valid value for an argument, by `Type.field.argument` or by the name of the argument or input field alone. */
export type Samples = Record<string, unknown>;

const LONG = 'x'.repeat(10_000);
const OBJECTS = [{ $ne: null }, { $gt: '' }, { unknown: 1 }, ['x'], [null], []];
const NUMBERS = [-1, 0, 1.5, 2_147_483_647, 2_147_483_648, -2_147_483_649, 1e308, '1', 'NaN'];
const TEXTS = ['', ' ', '\0', 'a\0b', '\ud800', '\u202e', '$where', '../../etc', LONG, '507f1f77bcf86cd799439011'];
const DATES = ['2026-13-45', '2026-11-28T25:00:00Z', '+275760-09-13T00:00:00.001Z', '0000-00-00', '2026-11-28', '1'];

/** Every wrong value for a type, and some that are valid but odd. */
function wrongValues(type: GraphQLInputType): unknown[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    return [null, 'x', {}, [null], [[]], Array<string>(60).fill('x'), ...TEXTS.map((text) => [text]), [{ $ne: 1 }]];
  }
  if (isInputObjectType(nullable)) return [null, 'x', 5, {}, [], { unknown: 1 }, { $where: '1' }, { __proto__: null }];
  if (isEnumType(nullable)) return [null, 5, true, '', 'WRONG', LONG, ...OBJECTS];
  switch (getNamedType(type).name) {
    case 'Int':
    case 'Float':
      return [null, true, ...NUMBERS, ...OBJECTS];
    case 'Boolean':
      return [null, 0, 'true', '', ...OBJECTS];
    case 'DateTime':
    case 'Date':
      return [null, true, 5, ...DATES, '', '\0', LONG, ...OBJECTS];
    default:
      return [null, true, 5, 1e308, '18446744073709551616', ...TEXTS, ...OBJECTS];
  }
}

/** A valid value for a field. */
function sampleOf(type: GraphQLInputType, names: string[], samples: Samples): unknown {
  const known = names.find((name) => name in samples);
  if (known !== undefined) return samples[known];
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [];
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, sampleOf(field.type, [field.name], samples)]));
  }
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  const byType: Record<string, unknown> = {
    Int: 1,
    Float: 1,
    Boolean: true,
    DateTime: new Date().toISOString(),
    Date: '2026-11-23',
    URL: 'https://example.com/',
  };
  return byType[getNamedType(type).name] ?? 'x';
}

/** Each place for a value in an argument: the argument itself, and each field of its input objects. */
function placesIn(
  type: GraphQLInputType,
  path: string[],
  samples: Samples,
): { path: string[]; type: GraphQLInputType }[] {
  const nullable = getNullableType(type);
  const inner = isInputObjectType(nullable)
    ? Object.values(nullable.getFields()).flatMap((field) => placesIn(field.type, [...path, field.name], samples))
    : [];
  return path.length > 3 ? [] : [{ path, type }, ...inner];
}

/** A copy of a value in which one place has a different value. */
function withValue(value: unknown, [first, ...rest]: string[], wrong: unknown): unknown {
  if (first === undefined) return wrong;
  const object = (typeof value === 'object' ? value : null) as Record<string, unknown> | null;
  return { ...object, [first]: withValue(object?.[first], rest, wrong) };
}

/** A field's leaves without arguments, so that an answer is read. */
function leavesOf(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  return isLeafType(type) ? '' : `{ __typename ${userErrorOf(schema, type.name)} }`;
}
const userErrorOf = (schema: GraphQLSchema, typeName: string) =>
  schema.getType('UserError') !== undefined && typeName.endsWith('Result') ? '... on UserError { message }' : '';

/** A step on the way to a field: a field before it, with values for its arguments. */
interface Step {
  type: string;
  field: GraphQLField<unknown, unknown>;
}

/** All fields with arguments that can be reached from a root type, each by the shortest way. */
function fieldsWithArguments(root: GraphQLObjectType): Step[][] {
  const found: Step[][] = [];
  const seen = new Set<string>();
  let ways: { type: GraphQLObjectType; steps: Step[] }[] = [{ type: root, steps: [] }];
  while (ways.length > 0) {
    const next: typeof ways = [];
    for (const { type, steps } of ways) {
      if (seen.has(type.name)) continue;
      seen.add(type.name);
      for (const field of Object.values(type.getFields())) {
        const way = [...steps, { type: type.name, field }];
        if (field.args.length > 0) found.push(way);
        const inner = getNamedType(field.type);
        if ('getFields' in inner && 'getInterfaces' in inner && !('resolveType' in inner)) {
          next.push({ type: inner as GraphQLObjectType, steps: way });
        }
      }
    }
    ways = next;
  }
  return found;
}

/**
 * Every wrong value for every argument and input field below a root type, one at a time. A value that the schema alone refuses is
 * refused in the same way wherever a type of its kind is used: it is included once for each kind. A value below a field of a subscription is
 * included once for each type: nobody reads it before an event comes, which is then completed by a query.
 */
export function attemptsOn(schema: GraphQLSchema, root: GraphQLObjectType, samples: Samples): Attempt[] {
  const included = new Set<string>();
  const isSubscription = root === schema.getSubscriptionType();
  const definitions = new Map<string, readonly VariableDefinitionNode[]>();
  return allAttemptsOn(schema, root, samples).flatMap(({ type, value, isNested, ...attempt }) => {
    const { query, variables } = attempt;
    const defined = definitions.get(query) ?? variablesOf(query);
    definitions.set(query, defined);
    const isRefused = getVariableValues(schema, defined, variables).errors !== undefined;
    const isRepeated = isRefused || (isSubscription && isNested);
    const key = `${isRefused ? kindOf(type) : String(type)}: ${value}`;
    if (isRepeated && included.has(key)) return [];
    if (isRepeated) included.add(key);
    return [{ ...attempt, isRefused }];
  });
}

const variablesOf = (query: string): readonly VariableDefinitionNode[] =>
  (parse(query).definitions[0] as OperationDefinitionNode).variableDefinitions ?? [];

/** Types of a kind are read by the same code. */
function kindOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return `${kindOf(type.ofType)}!`;
  if (isListType(type)) return `[${kindOf(type.ofType)}]`;
  if (isEnumType(type)) return 'an enum';
  return isInputObjectType(type) ? 'an input object' : type.name;
}

/** All attempts, including repetitions: each with its type and value, and whether its field is below another. */
function allAttemptsOn(schema: GraphQLSchema, root: GraphQLObjectType, samples: Samples) {
  const kind =
    root === schema.getMutationType() ? 'mutation' : root === schema.getSubscriptionType() ? 'subscription' : 'query';
  return fieldsWithArguments(root).flatMap((steps) => {
    const target = steps.at(-1)!;
    const rootField = steps[0]!.field;
    return target.field.args.flatMap((argument) =>
      placesIn(argument.type, [], samples).flatMap(({ path, type }) =>
        wrongValues(type).map((wrong) => {
          const variables: Record<string, unknown> = {};
          const definitions: string[] = [];
          const callOf = ({ type: parent, field }: Step, depth: number) => {
            const args = field.args
              .filter((arg) => (field === target.field && arg === argument) || isNonNullType(arg.type))
              .filter((arg) => (field === target.field && arg === argument) || arg.defaultValue === undefined)
              .map((arg) => {
                const name = `v${depth}_${arg.name}`;
                const sample = sampleOf(arg.type, [`${parent}.${field.name}.${arg.name}`, arg.name], samples);
                const isTarget = field === target.field && arg === argument;
                variables[name] = isTarget ? withValue(sample, path, wrong) : sample;
                // In validation, a variable for an argument with a default may be null.
                const declared = arg.defaultValue === undefined ? arg.type : getNullableType(arg.type);
                definitions.push(`$${name}: ${String(declared)}`);
                return `${arg.name}: $${name}`;
              });
            return args.length === 0 ? field.name : `${field.name}(${args.join(', ')})`;
          };
          const body = steps.reduceRight(
            (inner, step, depth) =>
              depth === steps.length - 1 ? callOf(step, depth) + inner : `${callOf(step, depth)} { ${inner} }`,
            leavesOf(schema, target.field),
          );
          const shown = JSON.stringify(wrong) ?? 'undefined';
          const place = [argument.name, ...path].join('.');
          return {
            name: `${target.type}.${target.field.name}(${place}: ${shown.slice(0, 40)})`,
            type,
            value: shown,
            isNested: steps.length > 1,
            query: `${kind} (${definitions.join(', ')}) { ${body} }`,
            variables,
            neverNull: isNonNullType(rootField.type) ? rootField.name : undefined,
          };
        }),
      ),
    );
  });
}
