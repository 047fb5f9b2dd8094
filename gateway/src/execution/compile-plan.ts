import type { FetchNode, FlattenNode, PlanNode } from '@apollo/query-planner';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { addToEntity, compileRepresentation, objectsAt, placesAt } from './entities.ts';
import { mergeInto, type JsonObject } from './json-data.ts';
import { subgraphError } from './subgraph-errors.ts';
import type { Conditions } from './complete-result.ts';

/** What a subgraph is asked. */
interface SubgraphRequest {
  fetch: FetchNode;
  variables: JsonObject;
}
export interface SubgraphAnswer {
  data?: JsonObject | null | undefined;
  errors?: readonly Partial<GraphQLFormattedError>[] | undefined;
}

/** One execution of a plan. */
export interface PlanRun {
  variables: Readonly<JsonObject>;
  ask(request: SubgraphRequest): Promise<SubgraphAnswer>;
  /** What subgraphs have answered, merged. */
  data: JsonObject;
  /** In the order in which they happen. */
  errors: Error[];
}

export type RunPlan = (run: PlanRun) => Promise<void>;

/**
 * Prepares a query plan: each step becomes a function that does what `executeQueryPlan` in @apollo/gateway does, but asks for each entity once,
 * however often it is in the data. Gives undefined for plans with parts that it does not know, such as rewrites of interface objects.
 */
export function compilePlan(
  supergraph: GraphQLSchema,
  node: PlanNode | undefined,
  conditions: Conditions,
): RunPlan | undefined {
  const compileAll = (nodes: readonly PlanNode[]) => {
    const steps = nodes.map(compile);
    return steps.every((step) => step !== undefined) ? steps : undefined;
  };
  const compile = (part: PlanNode | undefined): RunPlan | undefined => {
    switch (part?.kind) {
      case undefined:
        return async () => undefined;
      case 'Sequence': {
        const steps = compileAll(part.nodes);
        return (
          steps &&
          (async (run) => {
            for (const step of steps) await step(run);
          })
        );
      }
      case 'Parallel': {
        const steps = compileAll(part.nodes);
        return steps && (async (run) => void (await Promise.all(steps.map((step) => step(run)))));
      }
      case 'Condition': {
        const holds = conditions.get(part.condition);
        return holds === undefined ? undefined : compile(holds ? part.ifClause : part.elseClause);
      }
      case 'Fetch':
        return isPlain(part) && part.requires === undefined ? rootFetch(part) : undefined;
      case 'Flatten':
        return compileFlatten(part);
      case 'Defer':
        return undefined;
    }
  };
  const compileFlatten = ({ path, node: inside }: FlattenNode): RunPlan | undefined => {
    if (inside.kind !== 'Fetch' || !isPlain(inside) || inside.requires === undefined) return undefined;
    const isKnown = path.every((part): part is string => typeof part === 'string' && !part.includes('|'));
    return isKnown ? entityFetch(inside, path, compileRepresentation(supergraph, inside.requires)) : undefined;
  };
  return compile(node);
}

/** Whether a fetch needs none of what we leave to Apollo's executor. */
const isPlain = ({ inputRewrites = [], outputRewrites = [], contextRewrites = [], variableUsages = [] }: FetchNode) =>
  inputRewrites.length + outputRewrites.length + contextRewrites.length === 0 &&
  !variableUsages.includes('representations');

const rootFetch =
  (fetch: FetchNode): RunPlan =>
  async (run) => {
    try {
      const { data, errors = [] } = await run.ask({ fetch, variables: variablesOf(fetch, run) });
      for (const error of errors) run.errors.push(subgraphError(error, fetch.serviceName, error.path));
      if (data) mergeInto(run.data, data);
    } catch (error) {
      run.errors.push(error as Error);
    }
  };

const entityFetch =
  (fetch: FetchNode, path: string[], representationOf: ReturnType<typeof compileRepresentation>): RunPlan =>
  async (run) => {
    const objects = objectsAt(run.data, path);
    const representations: JsonObject[] = [];
    /** For each representation, which of the objects it represents. */
    const represented: number[][] = [];
    const places = new Map<string, number>();
    objects.forEach((object, index) => {
      const representation = representationOf(object);
      if (representation === null) return;
      const key = JSON.stringify(representation);
      const known = places.get(key);
      if (known !== undefined) {
        represented[known]!.push(index);
        return;
      }
      places.set(key, representations.length);
      representations.push(representation);
      represented.push([index]);
    });
    if (representations.length === 0) return;
    try {
      const variables = { ...variablesOf(fetch, run), representations };
      const { data, errors } = await run.ask({ fetch, variables });
      if (errors !== undefined) run.errors.push(...entityErrors(errors, fetch, path, represented, run));
      if (!data) return;
      const entities = data['_entities'];
      if (!Array.isArray(entities) || entities.length !== representations.length) {
        throw new Error(`${fetch.serviceName} gave another number of entities than it was asked for`);
      }
      entities.forEach((received, index) => {
        for (const place of represented[index]!) addToEntity(objects[place]!, received);
      });
    } catch (error) {
      run.errors.push(error as Error);
    }
  };

/** The errors of an entity appear wherever it is. */
function entityErrors(
  errors: readonly Partial<GraphQLFormattedError>[],
  { serviceName }: FetchNode,
  path: string[],
  represented: readonly number[][],
  run: PlanRun,
): Error[] {
  let places: (string | number)[][] | undefined;
  const found: { index: number; error: Error }[] = [];
  for (const error of errors) {
    const [, index, ...inside] = error.path ?? [];
    if (typeof index !== 'number') {
      const anywhere = error.path && [...path, ...error.path];
      found.push({ index: -1, error: subgraphError(error, serviceName, anywhere) });
      continue;
    }
    places ??= placesAt(run.data, path);
    for (const place of represented[index] ?? [-1]) {
      found.push({ index: place, error: subgraphError(error, serviceName, [...(places[place] ?? []), ...inside]) });
    }
  }
  const isEachOnce = represented.every(({ length }) => length === 1);
  return (isEachOnce ? found : found.toSorted((a, b) => a.index - b.index)).map(({ error }) => error);
}

function variablesOf({ variableUsages = [] }: FetchNode, { variables }: PlanRun): JsonObject {
  const used: JsonObject = {};
  for (const name of variableUsages) {
    if (Object.hasOwn(variables, name) && variables[name] !== undefined) used[name] = variables[name];
  }
  return used;
}
