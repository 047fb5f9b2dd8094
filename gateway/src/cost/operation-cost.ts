import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { sizeMessage } from '@leetcord/kit/graphql/paging';
import { NOTHING_SAID, readCostRules, UNKNOWN_SIZE, type CostRules, type ListSize } from './cost-rules.ts';

/** Every change writes, in a transaction, and may tell many: it begins with so many points. */
const MUTATION_POINTS = 10;

/** A valid operation, and the fragments of its document. */
interface CostedOperation {
  operation: OperationDefinitionNode;
  fragmentOf(name: string): FragmentDefinitionNode | undefined;
  variables: Readonly<Record<string, unknown>>;
}

/** The points of an operation before it runs, and the first thing that is wrong with the size of one of its lists. */
interface OperationCost {
  points: number;
  /** How many of them are for reading the schema. */
  introspection: number;
  fault: SizeFault | undefined;
}

/** A slicing argument that `@listSize` requires is missing, or one is beyond its `@pageSize`. */
export interface SizeFault {
  message: string;
  /** The argument where it is wrong, else the field. */
  node: ArgumentNode | FieldNode;
}

/** What an operation costs at most. */
export type CostOf = (operation: CostedOperation) => OperationCost;

/**
 * Computes what operations cost at most, from IBM's cost directives in the schema: each object that the answer can have, as long as its
 * lists may get. For an interface or union the costliest of its types counts. `schema` is the one with the directives.
 */
export function createOperationCost(schema: GraphQLSchema): CostOf {
  const rules = readCostRules(schema);
  const compute = (costed: CostedOperation): CostRun => {
    const run = new CostRun(schema, rules, costed);
    const root = schema.getRootType(costed.operation.operation);
    const base = costed.operation.operation === 'mutation' ? MUTATION_POINTS : 0;
    if (root) run.points = Math.ceil(base + run.selectionCost(costed.operation.selectionSet, root, NO_SIZES));
    return run;
  };

  /** For operations that are sent again, as parsed: the variables that matter, and the costs by their values. */
  const remembered = new WeakMap<OperationDefinitionNode, { names: string[]; costs: Map<string, OperationCost> }>();
  return (costed) => {
    const known = remembered.get(costed.operation);
    const key = known && keyOf(known.names, costed.variables);
    const cost = key === undefined ? undefined : known?.costs.get(key);
    if (cost !== undefined) return cost;
    const { points, introspection, fault, lookedAt } = compute(costed);
    const entry = known ?? { names: [...lookedAt], costs: new Map<string, OperationCost>() };
    remembered.set(costed.operation, entry);
    const ownKey = keyOf(entry.names, costed.variables);
    if (ownKey.length <= MAX_KEY && entry.costs.size < MAX_COSTS)
      entry.costs.set(ownKey, { points, introspection, fault });
    return { points, introspection, fault };
  };
}

const MAX_KEY = 200;
const MAX_COSTS = 20;
const keyOf = (names: readonly string[], variables: Readonly<Record<string, unknown>>) =>
  // A variable that is left out has its default, and one that is null has not.
  names.length === 0
    ? ''
    : JSON.stringify(names.map((name) => (Object.hasOwn(variables, name) ? [variables[name]] : [])));

type Sizes = ReadonlyMap<string, number>;
const NO_SIZES: Sizes = new Map();

/** One computation. A selection is measured once for each type, so that a bomb of fragments takes time in proportion to its text. */
class CostRun {
  points = 0;
  introspection = 0;
  fault: SizeFault | undefined;
  /** The variables whose values matter. */
  readonly lookedAt = new Set<string>();
  readonly #schema: GraphQLSchema;
  readonly #rules: CostRules;
  readonly #costed: CostedOperation;
  readonly #known = new Map<SelectionSetNode, Map<GraphQLCompositeType, number>>();

  constructor(schema: GraphQLSchema, rules: CostRules, costed: CostedOperation) {
    this.#schema = schema;
    this.#rules = rules;
    this.#costed = costed;
  }

  /** The cost of the fields of one object; `sizes` are what its parent says about its lists. */
  selectionCost(set: SelectionSetNode, type: GraphQLCompositeType, sizes: Sizes): number {
    if (sizes.size > 0) return this.#costliest(set, type, sizes);
    const ofSet = this.#known.get(set) ?? new Map<GraphQLCompositeType, number>();
    this.#known.set(set, ofSet);
    const known = ofSet.get(type);
    if (known !== undefined) return known;
    // Also ends cycles of fragments, which another rule reports.
    ofSet.set(type, 0);
    const cost = this.#costliest(set, type, sizes);
    ofSet.set(type, cost);
    return cost;
  }

  #costliest(set: SelectionSetNode, type: GraphQLCompositeType, sizes: Sizes): number {
    if (!isAbstractType(type)) return this.#costAs(set, type, sizes);
    return Math.max(0, ...this.#schema.getPossibleTypes(type).map((possible) => this.#costAs(set, possible, sizes)));
  }

  #costAs(set: SelectionSetNode, type: GraphQLObjectType, sizes: Sizes): number {
    let cost = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        cost += this.#fieldCost(node, type, sizes);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#costed.fragmentOf(node.name.value);
      if (fragment === undefined || !this.#applies(fragment.typeCondition?.name.value, type)) continue;
      cost += this.selectionCost(fragment.selectionSet, type, sizes);
    }
    return cost;
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = this.#schema.getType(condition);
    return isAbstractType(wanted) && this.#schema.isSubType(wanted, type);
  }

  #fieldCost(node: FieldNode, parent: GraphQLObjectType, sizes: Sizes): number {
    const field = this.#definitionOf(node.name.value, parent);
    if (field === undefined) return 0;
    const type = getNamedType(field.type);
    const listSize = this.#rules.listSizeOf(field);
    const isList = isListType(getNullableType(field.type));
    const ownSize = this.#sizeOf(node, field, listSize);
    const inner =
      isCompositeType(type) && node.selectionSet
        ? this.selectionCost(node.selectionSet, type, sizesFor(listSize, ownSize))
        : 0;
    const count = isList ? (sizes.get(field.name) ?? ownSize) : 1;
    const cost = count * (this.#rules.weightOf(field) + inner) + this.#argumentsCost(node, field);
    if (field === SchemaMetaFieldDef || field === TypeMetaFieldDef) this.introspection += cost;
    return cost;
  }

  #definitionOf(name: string, parent: GraphQLObjectType): GraphQLField<unknown, unknown> | undefined {
    if (parent === this.#schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    }
    return isObjectType(parent) ? parent.getFields()[name] : undefined;
  }

  #sizeOf(node: FieldNode, field: GraphQLField<unknown, unknown>, rule: ListSize | undefined): number {
    const { assumedSize, slicingArguments, requireOneSlicingArgument } = rule ?? NOTHING_SAID;
    const given = node.arguments?.filter(({ name }) => slicingArguments.includes(name.value)) ?? [];
    if (slicingArguments.length > 0 && requireOneSlicingArgument && given.length !== 1) {
      const message = `The field "${field.name}" needs one of these arguments: ${slicingArguments.join(', ')}.`;
      this.fault ??= { message, node };
    }
    const sizes = field.args
      .filter(({ name }) => slicingArguments.includes(name))
      .map((argument) => {
        const asked = given.find(({ name }) => name.value === argument.name);
        const value = asked && this.#valueOf(asked.value);
        const max = this.#rules.mostOf(argument);
        if (asked && max !== undefined && typeof value === 'number' && (value < 1 || value > max)) {
          this.fault ??= { message: sizeMessage(argument.name, max), node: asked };
        }
        return value ?? argument.defaultValue;
      })
      .filter((size) => typeof size === 'number');
    if (sizes.length === 0) return assumedSize ?? UNKNOWN_SIZE;
    return Math.max(0, ...sizes);
  }

  #argumentsCost({ arguments: given = [] }: FieldNode, { args }: GraphQLField<unknown, unknown>): number {
    return given.reduce((cost, { name, value }: ArgumentNode) => {
      const argument = args.find((one) => one.name === name.value);
      if (argument === undefined) return cost;
      // What a scalar holds does not matter where it costs nothing.
      const isFree = this.#rules.inputWeightOf(argument) === 0 && !isInputObjectType(getNamedType(argument.type));
      return isFree ? cost : cost + this.#inputCost(argument, this.#valueOf(value));
    }, 0);
  }

  #inputCost(input: GraphQLArgument | GraphQLInputField, value: unknown): number {
    if (value === undefined || value === null) return 0;
    return this.#valueCost(input.type, value, this.#rules.inputWeightOf(input));
  }

  #valueCost(type: GraphQLInputType, value: unknown, weight: number): number {
    const list = getNullableType(type);
    if (isListType(list) && Array.isArray(value)) {
      return value.reduce<number>((sum, item) => sum + this.#valueCost(list.ofType, item, weight), 0);
    }
    const named = getNamedType(type);
    if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return weight;
    const fields = named.getFields();
    return Object.entries(value).reduce((sum, [name, inner]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return field === undefined ? sum : sum + this.#inputCost(field, inner);
    }, weight);
  }

  /** A value as the client gave it, a variable's with its default. */
  #valueOf(node: ValueNode): unknown {
    switch (node.kind) {
      case Kind.VARIABLE: {
        const { value: name } = node.name;
        this.lookedAt.add(name);
        if (Object.hasOwn(this.#costed.variables, name)) return this.#costed.variables[name];
        const { variableDefinitions = [] } = this.#costed.operation;
        const byDefault = variableDefinitions.find(({ variable }) => variable.name.value === name)?.defaultValue;
        return byDefault && this.#valueOf(byDefault);
      }
      case Kind.LIST:
        return node.values.map((value) => this.#valueOf(value));
      case Kind.OBJECT:
        return Object.fromEntries(node.fields.map(({ name, value }) => [name.value, this.#valueOf(value)]));
      case Kind.INT:
      case Kind.FLOAT:
        return Number(node.value);
      case Kind.NULL:
        return null;
      case Kind.STRING:
      case Kind.BOOLEAN:
      case Kind.ENUM:
        return node.value;
    }
  }
}

const sizesFor = (rule: ListSize | undefined, size: number): Sizes =>
  rule === undefined || rule.sizedFields.length === 0
    ? NO_SIZES
    : new Map(rule.sizedFields.map((name) => [name, size]));
