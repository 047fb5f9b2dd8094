import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';
import { isObject, mergeInto, ownValue, setOwnValue, type JsonObject } from './json-data.ts';

/** Stands in a plan's path for each item of a list. */
const EACH = '@';

/** What lies at a plan's path in the data, without nulls, in the order of the data. */
export function objectsAt(data: unknown, path: readonly string[]): JsonObject[] {
  const found: JsonObject[] = [];
  gather(data, path, 0, found);
  return found;
}

function gather(data: unknown, path: readonly string[], depth: number, found: JsonObject[]): void {
  const part = path[depth];
  if (data === null || data === undefined) return;
  if (part === undefined) {
    for (const object of Array.isArray(data) ? (data as unknown[]) : [data]) {
      if (object !== null && object !== undefined) found.push(object as JsonObject);
    }
  } else if (part === EACH) {
    if (!Array.isArray(data)) throw new TypeError('A subgraph gave something else for a list');
    for (const item of data) gather(item, path, depth + 1, found);
  } else {
    if (Array.isArray(data)) throw new TypeError(`A subgraph gave a list in place of an object with ${part}`);
    gather(ownValue(data as JsonObject, part), path, depth + 1, found);
  }
}

/** Where each of these is in the data: with numbers in place of `@`. */
export function placesAt(
  data: unknown,
  path: readonly string[],
  place: (string | number)[] = [],
): (string | number)[][] {
  const [part, ...rest] = path;
  if (data === null || data === undefined) return [];
  if (part === undefined) return [place];
  if (Array.isArray(data)) {
    const inside = part === EACH ? rest : path;
    return data.flatMap((item, index) => placesAt(item, inside, [...place, index]));
  }
  const value = ownValue(data as JsonObject, part);
  return value === undefined ? [] : placesAt(value, rest, [...place, part]);
}

/**
 * Makes a reader of what names an entity to a subgraph: its type, its key, and what the asked fields need. It gives null for an object that lacks
 * one of these.
 */
export function compileRepresentation(schema: GraphQLSchema, selections: readonly QueryPlanSelectionNode[]) {
  const isOfType = (object: JsonObject, condition: string) => {
    const typename = object['__typename'];
    if (typename === condition) return true;
    const type = typeof typename === 'string' && typename !== '' ? schema.getType(typename) : undefined;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(wanted, type);
  };

  const read = (object: JsonObject | null, wanted: readonly QueryPlanSelectionNode[]): JsonObject | null => {
    if (object === null) return null;
    const result: JsonObject = {};
    for (const selection of wanted) {
      if (selection.kind === 'InlineFragment') {
        if (selection.typeCondition === undefined || !isOfType(object, selection.typeCondition)) continue;
        const part = read(object, selection.selections);
        if (part !== null) mergeInto(result, part);
        continue;
      }
      const { selections: inside } = selection;
      const name = selection.alias ?? selection.name;
      const value = ownValue(object, name);
      if (value === undefined) return null;
      const readValue = (from: unknown) => (inside === undefined ? from : read(from as JsonObject | null, inside));
      setOwnValue(result, name, Array.isArray(value) ? value.map(readValue) : readValue(value));
    }
    return result;
  };

  return (object: JsonObject): JsonObject | null => {
    const representation = read(object, selections);
    return representation?.['__typename'] ? representation : null;
  };
}

/** Adds what a subgraph knows of an entity. */
export function addToEntity(entity: JsonObject, received: unknown): void {
  if (!isObject(received)) return;
  if (!received['__typename']) received['__typename'] = entity['__typename'];
  mergeInto(entity, received);
}
