import { at, bearer, mutation, type Answer, type Operation } from '@leetcord/driver/ask';
import { firstEvent } from '@leetcord/driver/subscribe';
import type { SubgraphName } from '@leetcord/kit/process/subgraph-env';
import type { NeighbourName, Outcome } from './callers.ts';
import { twinOf, type Twin, type World } from './world.ts';

/** How a row is tested. */
export interface Play {
  /** The document that is sent. */
  document: string;
  /** Does what a cell is about against the real system, and returns the outcome. `expected` is what the table says. */
  run(world: World, caller: NeighbourName, expected: Outcome): Promise<Outcome>;
  /** What it asks if it only reads: the reads of one caller can be sent together. */
  reads?: { operation(world: World): Promise<Operation>; outcomeOf(answer: Answer): Outcome };
}

/** Where the tested value is: a path in the data, or a function that finds it. */
type Pick = string | ((data: unknown) => unknown);
type Variables = Record<string, unknown>;

export function outcomeOf({ data, errors }: Answer, pick: Pick): Outcome {
  if (errors?.some(({ extensions }) => extensions.code === 'UPSTREAM_UNAVAILABLE')) return 'UPSTREAM_UNAVAILABLE';
  const value = typeof pick === 'string' ? at(data, pick) : pick(data);
  if (value !== null && value !== undefined) {
    const { __typename = '' } = Object(value) as { __typename?: string };
    return __typename.endsWith('Error') ? (__typename as Outcome) : 'ok';
  }
  const [error] = errors ?? [];
  if (error === undefined) return 'null';
  const isUnknown = errors?.some(({ message }) => message.startsWith('Cannot query field'));
  return isUnknown === true ? 'UNKNOWN' : (error.extensions.code as Outcome);
}

/** A field of an object that must be there: without the object, its field would only seem to be hidden. */
export const fieldOf =
  (parent: string, field: string): Pick =>
  (data) => {
    const object = at(data, parent);
    if (object === null) throw new Error(`There is no ${parent} in ${JSON.stringify(data)}`);
    return at(object, field);
  };

/** Sends a query and checks one value of its answer. */
export const sees = (
  pick: Pick,
  document: string,
  variables: (world: World) => Variables | Promise<Variables> = () => ({}),
): Play => {
  const operation = async (world: World) => ({ query: document, variables: await variables(world) });
  return {
    document,
    run: async (world, caller) => outcomeOf(await world.api.ask(await operation(world), world.tokens[caller]), pick),
    reads: { operation, outcomeOf: (answer) => outcomeOf(answer, pick) },
  };
};

/** Subscribes and checks one value of the first event. */
export const hears = (
  pick: Pick,
  document: string,
  variables: (world: World) => Variables | Promise<Variables> = () => ({}),
): Play => ({
  document,
  run: async (world, caller) => {
    const operation = { query: document, variables: await variables(world) };
    return outcomeOf(await firstEvent(world.api.url, operation, bearer(world.tokens[caller])), pick);
  },
});

type Inputs = object | null | Promise<object | null>;

/** Runs a mutation with a new input for each cell, and checks its result. */
export const does = (
  field: string,
  input: (world: World, expected: Outcome) => Inputs,
  selection = '',
  hasInput = true,
): Play => ({
  document: mutationOf(field, hasInput ? {} : null, selection).query,
  run: async (world, caller, expected) =>
    outcomeOf(
      await world.api.ask(mutationOf(field, await input(world, expected), selection), world.tokens[caller]),
      field,
    ),
});

const doesAs =
  (isLasting: (expected: Outcome) => boolean) =>
  (field: string, input: (world: World, twin: Twin) => Inputs, selection = '', hasInput = true): Play => ({
    ...does(field, () => null, selection, hasInput),
    run: async (world, caller, expected) => {
      const twin = await twinOf(world, caller, isLasting(expected));
      return outcomeOf(await world.api.ask(mutationOf(field, await input(world, twin), selection), twin.token), field);
    },
  });
/** Runs a mutation as a caller's twin, since it changes the caller. */
export const doesAsTwin = doesAs((expected) => expected !== 'ok');
/** The same where it only adds something to the caller, or takes away what was added for this. */
export const doesAsLastingTwin = doesAs(() => true);

const mutationOf = (field: string, input: object | null, selection: string) =>
  mutation(field, input, `__typename ${selection}`);

/** A field that is not in the API: requested through the gateway, and at its subgraph. */
export const hidden = (
  coordinate: `Query.${string}` | `Mutation.${string}`,
  subgraph: SubgraphName,
  document: string,
  variables: (world: World) => Variables = () => ({}),
): Record<string, Play> => {
  const field = coordinate.split('.')[1]!;
  const operation = (world: World) => ({ query: document, variables: variables(world) });
  return {
    [coordinate]: {
      document,
      run: async (world, caller) => outcomeOf(await world.api.ask(operation(world), world.tokens[caller]), field),
    },
    [`${coordinate} at the subgraph`]: {
      document,
      run: async (world, caller) => {
        const token = world.subgraphTokens[caller];
        return outcomeOf(await world.insider.askSubgraph(subgraph, operation(world), token), field);
      },
    },
  };
};

/** The same for a mutation with one input. */
export const hiddenMutation = (
  field: string,
  subgraph: SubgraphName,
  input: (world: World) => object,
  selection = '',
): Record<string, Play> =>
  hidden(`Mutation.${field}`, subgraph, mutationOf(field, {}, selection).query, (world) => ({ input: input(world) }));
