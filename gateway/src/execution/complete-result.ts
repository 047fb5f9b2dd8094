import {
  isAbstractType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { ownValue, type JsonObject } from './json-data.ts';

/** The client's data, made from what subgraphs answered. */
interface CompletedData {
  data: JsonObject | null;
  /** Whether something that a subgraph gave, or did not give, was not allowed there, and so became null. */
  isIncomplete: boolean;
}

export type CompleteResult = (answered: JsonObject) => CompletedData;

/** The conditions of @skip and @include in an operation, by the names of their variables. */
export type Conditions = ReadonlyMap<string, boolean>;

/** Null, which a field of the object caused: it is not reported again. */
const BROKEN = Symbol('null for a reason that is known');
/** Null where null is not allowed: the parent becomes null. */
const REFUSED = Symbol('null where null is not allowed');

interface Progress {
  isIncomplete: boolean;
}
type Complete = (value: unknown, progress: Progress) => unknown;
/** Writes one field of an object; false where the object must become null. */
type WriteField = (from: JsonObject, into: JsonObject, progress: Progress) => boolean;

/**
 * Prepares the last step of an operation, which Apollo's gateway calls post-processing: it takes what the client asked for from the subgraphs'
 * answers, in the client's order, checks each value against the client's schema, and lets nulls bubble up. The rules are those of
 * `computeResponse` in @apollo/gateway, and a test compares the two.
 */
export function compileCompletion(
  schema: GraphQLSchema,
  { operation, fragments }: { operation: OperationDefinitionNode; fragments: Record<string, FragmentDefinitionNode> },
  conditions: Conditions,
): CompleteResult {
  const isLeftOut = (directives: readonly DirectiveNode[] = []) =>
    directives.some(({ name: { value: name }, arguments: [given] = [] }) => {
      if ((name !== 'skip' && name !== 'include') || given === undefined) return false;
      const { value } = given;
      const holds = value.kind === Kind.VARIABLE ? conditions.get(value.name.value) : 'value' in value && value.value;
      return holds === (name === 'skip');
    });

  /** Whether a fragment applies to an object, of which the type is known by name, or only as far as the place in the document says. */
  const applies = (condition: string | undefined, typename: string | undefined, place: GraphQLCompositeType) => {
    if (condition === undefined) return true;
    const type = typename === undefined ? place : schema.getType(typename);
    const wanted = schema.getType(condition);
    if (type === wanted) return true;
    return isAbstractType(wanted) && (isObjectType(type) || isAbstractType(type)) && isSubType(wanted, type);
  };
  const isSubType = (wanted: GraphQLCompositeType, type: GraphQLCompositeType) =>
    isAbstractType(wanted) && !('getTypes' in type) && schema.isSubType(wanted, type);

  interface Asked {
    nodes: FieldNode[];
    place: GraphQLCompositeType;
  }
  /** The fields that a set asks of an object, by their names in the answer, in the order in which they are first asked for. */
  const collect = (
    sets: readonly SelectionSetNode[],
    typename: string | undefined,
    place: GraphQLCompositeType,
    asked = new Map<string, Asked>(),
  ): Map<string, Asked> => {
    for (const node of sets.flatMap(({ selections }) => selections)) {
      if (isLeftOut(node.directives)) continue;
      if (node.kind === Kind.FIELD) {
        const name = (node.alias ?? node.name).value;
        const known = asked.get(name);
        if (known === undefined) asked.set(name, { nodes: [node], place });
        else known.nodes.push(node);
        continue;
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments[node.name.value]! : node;
      const condition = fragment.typeCondition?.name.value;
      if (!applies(condition, typename, place)) continue;
      const inside = condition === undefined ? place : (schema.getType(condition) as GraphQLCompositeType);
      collect([fragment.selectionSet], typename, inside, asked);
    }
    return asked;
  };

  const compileType = (type: GraphQLOutputType, sets: readonly SelectionSetNode[]): Complete => {
    if (isNonNullType(type)) return refuseNull(compileType(type.ofType as GraphQLOutputType, sets));
    if (isListType(type)) return completeList(compileType(type.ofType as GraphQLOutputType, sets));
    return isCompositeType(type) ? compileObject(type, sets) : completeLeaf(type);
  };

  const compileObject = (declared: GraphQLCompositeType, sets: readonly SelectionSetNode[]): Complete => {
    // The types that come up are few, and compiled when they do.
    const writers = new Map<string, readonly WriteField[] | null>();
    const compileFor = (typename: string | undefined) => {
      const type = typename === undefined ? declared : schema.getType(typename);
      return isCompositeType(type)
        ? [...collect(sets, typename, type)].map(([name, asked]) => compileField(name, asked, type))
        : null;
    };
    return (value, progress) => {
      if (value === null) return null;
      if (typeof value !== 'object') throw new Error(`A subgraph gave a ${typeof value} for ${declared.name}`);
      const from = value as JsonObject;
      const typename = from['__typename'];
      if (typename !== undefined && typeof typename !== 'string') throw new Error('A subgraph gave no name of a type');
      const key = typename ?? '';
      let fields = writers.get(key);
      if (fields === undefined) {
        fields = compileFor(key === '' ? undefined : key);
        // Names that are no types are a subgraph's: they could be any, and many.
        if (fields !== null) writers.set(key, fields);
      }
      if (fields === null) {
        progress.isIncomplete = true;
        return BROKEN;
      }
      const into = Object.create(null) as JsonObject;
      for (const write of fields) if (!write(from, into, progress)) return BROKEN;
      return into;
    };
  };

  const compileField = (name: string, { nodes, place }: Asked, type: GraphQLCompositeType): WriteField => {
    const fieldName = nodes[0]!.name.value;
    if (fieldName === '__typename') return compileTypename(name, place);
    // A fragment's field may be one of its interface alone, where the object's type is hidden from clients.
    const owner = 'getFields' in place ? place : type;
    const definition = 'getFields' in owner ? owner.getFields()[fieldName] : undefined;
    if (definition === undefined) throw new Error(`There is no field ${fieldName}`);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const complete = compileType(definition.type, sets);
    return (from, into, progress) => {
      const completed = complete(ownValue(from, name) ?? null, progress);
      if (completed === REFUSED) return false;
      into[name] = completed === BROKEN ? null : completed;
      return true;
    };
  };

  const compileTypename =
    (name: string, place: GraphQLCompositeType): WriteField =>
    (from, into) => {
      const given = ownValue(from, name) ?? from['__typename'] ?? null;
      const type = typeof given === 'string' ? (schema.getType(given) ?? place) : place;
      if (!isObjectType(type)) return false;
      into[name] = type.name;
      return true;
    };

  const root = schema.getRootType(operation.operation)!;
  const fields = [...collect([operation.selectionSet], undefined, root)].map(([name, asked]) =>
    compileField(name, asked, root),
  );
  return (answered) => {
    const progress = { isIncomplete: false };
    const data = Object.create(null) as JsonObject;
    const isWhole = fields.every((write) => write(answered, data, progress));
    return { data: isWhole ? data : null, isIncomplete: progress.isIncomplete };
  };
}

const refuseNull =
  (complete: Complete): Complete =>
  (value, progress) => {
    const completed = complete(value, progress);
    if (completed !== null && completed !== BROKEN) return completed;
    if (completed === null) progress.isIncomplete = true;
    return REFUSED;
  };

const completeList =
  (complete: Complete): Complete =>
  (value, progress) => {
    if (value === null) return null;
    if (!Array.isArray(value)) throw new Error('A subgraph gave something else for a list');
    let isRefused = false;
    const items = value.map((item) => {
      const completed = complete(item, progress);
      if (completed === REFUSED) isRefused = true;
      return completed === REFUSED || completed === BROKEN ? null : completed;
    });
    return isRefused ? BROKEN : items;
  };

function completeLeaf(type: GraphQLLeafType): Complete {
  const isValid = leafRule(type);
  return (value, progress) => {
    if (value === null || isValid(value)) return value;
    progress.isIncomplete = true;
    return BROKEN;
  };
}

/** What a value of a type may be. Custom scalars are checked by their subgraph alone. */
function leafRule(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) return (value) => typeof value === 'string' && type.getValue(value) !== undefined;
  if (!isSpecifiedScalarType(type)) return () => true;
  switch (type.name) {
    case 'Boolean':
      return (value) => typeof value === 'boolean';
    case 'Int':
      return isInteger;
    case 'Float':
      return Number.isFinite;
    case 'ID':
      return (value) => typeof value === 'string' || isInteger(value);
    default:
      return (value) => typeof value === 'string';
  }
}

/** Numbers from there on are written with an exponent. */
const isInteger = (value: unknown) => Number.isInteger(value) && Math.abs(value as number) < 1e21;
