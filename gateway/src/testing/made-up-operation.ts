import type { Dice } from '@leetcord/kit/testing/dice';
import {
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';

/** An operation and its variables. */
export interface MadeUpOperation {
  query: string;
  variables: Record<string, unknown>;
}

const MAX_DEPTH = 6;
/** Names that every object has, and few others, so that they meet. */
const ALIASES = ['constructor', 'toString', 'a', 'b', 'c'];

/**
 * Makes up an operation over a schema: fields with arguments, aliases, fragments with and without names and type conditions, variables with and
 * without values, and @skip and @include. It may be invalid where aliases meet: validate it.
 */
export function makeUpOperation(schema: GraphQLSchema, dice: Dice): MadeUpOperation {
  const fragments: string[] = [];
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];

  const value = (type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) return value(type.ofType as GraphQLInputType);
    if (isListType(type)) return [value(type.ofType as GraphQLInputType)];
    if (isEnumType(type)) return dice.pick(type.getValues())!.name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field) || dice.chance(0.2));
      return Object.fromEntries(fields.map((field) => [field.name, value(field.type)]));
    }
    if (type.name === 'Int') return 1 + dice.int(3);
    if (type.name === 'Float') return dice.int(100) / 4;
    if (type.name === 'Boolean') return dice.chance(0.5);
    return `${type.name.toLowerCase()}-${dice.int(3)}`;
  };

  const literal = (given: unknown, type: GraphQLInputType): string => {
    if (isNonNullType(type)) return literal(given, type.ofType as GraphQLInputType);
    if (isListType(type))
      return `[${(given as unknown[]).map((item) => literal(item, type.ofType as GraphQLInputType)).join()}]`;
    if (isEnumType(type)) return String(given);
    if (!isInputObjectType(type)) return JSON.stringify(given);
    const fields = type.getFields();
    return `{${Object.entries(given as object).map(([name, inner]) => `${name}: ${literal(inner, fields[name]!.type)}`)}}`;
  };

  const variable = (type: GraphQLInputType, given: unknown): string => {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${String(type)}`);
    if (isNonNullType(type) || dice.chance(0.8)) variables[name] = given;
    else if (dice.chance(0.5)) variables[name] = null;
    return `$${name}`;
  };

  const argumentsOf = ({ args }: GraphQLField<unknown, unknown>): string => {
    const given = args
      .filter((argument) => isRequiredArgument(argument) || dice.chance(0.3))
      .map(({ name, type, defaultValue }) => {
        const chosen = value(type);
        // Null is allowed neither for these nor for a variable that stands for one.
        const asVariable = defaultValue === undefined && dice.chance(0.4);
        return `${name}: ${asVariable ? variable(type, chosen) : literal(chosen, type)}`;
      });
    return given.length === 0 ? '' : `(${given.join(', ')})`;
  };

  const condition = (): string => {
    if (dice.chance(0.9)) return '';
    const holds = dice.chance(0.5);
    if (dice.chance(0.3)) return ` @${dice.chance(0.5) ? 'skip' : 'include'}(if: ${holds})`;
    const name = `v${declared.length}`;
    declared.push(`$${name}: Boolean! = ${dice.chance(0.5)}`);
    if (dice.chance(0.7)) variables[name] = holds;
    return ` @${dice.chance(0.5) ? 'skip' : 'include'}(if: $${name})`;
  };

  const field = (definition: GraphQLField<unknown, unknown>, depth: number): string => {
    const type = getNamedType(definition.type);
    const alias = dice.chance(0.15) ? `${dice.pick(ALIASES)}: ` : '';
    const inner = isCompositeType(type) ? ` ${selections(type, depth - 1)}` : '';
    return `${alias}${definition.name}${argumentsOf(definition)}${condition()}${inner}`;
  };

  const selections = (type: GraphQLCompositeType, depth: number): string => {
    const all = 'getFields' in type ? Object.values(type.getFields()) : [];
    const shallow = all.filter((one) => depth > 1 || !isCompositeType(getNamedType(one.type)));
    const parts = dice.some(shallow, 1 + dice.int(4)).map((one) => field(one, depth));
    if (parts.length === 0 || dice.chance(0.1)) parts.push(dice.chance(0.2) ? 'kind: __typename' : '__typename');
    if (isAbstractType(type)) {
      for (const one of dice.some(schema.getPossibleTypes(type), 1 + dice.int(3))) parts.push(fragment(one, depth));
    } else if (dice.chance(0.12)) {
      parts.push(fragment(dice.pick([type, ...type.getInterfaces()])!, depth));
    }
    return `{ ${parts.join(' ')} }`;
  };

  const fragment = (type: GraphQLCompositeType, depth: number): string => {
    const inner = selections(type, depth);
    if (dice.chance(0.6)) return `... on ${type.name}${condition()} ${inner}`;
    fragments.push(`fragment F${fragments.length} on ${type.name} ${inner}`);
    return `...F${fragments.length - 1}${condition()}`;
  };

  const isMutation = dice.chance(0.15);
  const root = isMutation ? schema.getMutationType()! : schema.getQueryType()!;
  const parts = dice.some(Object.values(root.getFields()), 1 + dice.int(3)).map((one) => field(one, MAX_DEPTH));
  if (dice.chance(0.1)) parts.push('__typename');
  const names = declared.length === 0 ? '' : `(${declared.join(', ')})`;
  const query = `${isMutation ? 'mutation' : 'query'} Made${names} { ${parts.join(' ')} }\n${fragments.join('\n')}`;
  return { query, variables };
}
