import type { Answer, Operation } from '@leetcord/driver/ask';
import { Kind, parse, print, visit, type FieldNode, type OperationDefinitionNode } from 'graphql';

/** The gateway refuses documents with more. */
export const MOST_ALIASES = 15;

/**
 * Sends queries with one root field each in few requests, and returns the answer to each: its own data, and the errors on its own path.
 * Where an error is about a whole request, each of its queries is sent alone.
 */
export async function askTogether(
  operations: readonly Operation[],
  ask: (operation: Operation) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let start = 0; start < operations.length; start += MOST_ALIASES) {
    answers.push(...(await askPart(operations.slice(start, start + MOST_ALIASES), ask)));
  }
  return answers;
}

async function askPart(operations: readonly Operation[], ask: (operation: Operation) => Promise<Answer>) {
  const { operation, answersIn } = join(operations);
  return answersIn(await ask(operation)) ?? Promise.all(operations.map(ask));
}

/** Several operations of one kind, with one root field each, as one. */
export interface Joined {
  operation: Operation;
  /** The answer to each, from the one to all; null where that says nothing of each: an error is about the whole request. */
  answersIn(answer: Answer): Answer[] | null;
}

export function join(operations: readonly Operation[]): Joined {
  const parts = operations.map(withOwnNames);
  const query = print({
    ...parts[0]!.definition,
    variableDefinitions: parts.flatMap(({ definition }) => definition.variableDefinitions ?? []),
    selectionSet: { kind: Kind.SELECTION_SET, selections: parts.map(({ field }) => field) },
  });
  const variables = Object.assign({}, ...parts.map((part) => part.variables)) as Record<string, unknown>;
  const answersIn: Joined['answersIn'] = ({ status, data, errors = [] }) => {
    const errorsOf = (alias: string) => errors.filter(({ path }) => path?.[0] === alias);
    if (!data || parts.flatMap(({ alias }) => errorsOf(alias)).length < errors.length) return null;
    return parts.map(({ field, alias }) => {
      return { status, data: { [field.name.value]: data[alias] }, errors: errorsOf(alias) };
    });
  };
  return { operation: { query, variables }, answersIn };
}

/** An operation whose field has an alias, and whose variables have names, that no other operation has. */
function withOwnNames({ query, variables = {} }: Operation, n: number) {
  const rename = (name: string) => `${name}_${n}`;
  const document = visit(parse(query), {
    Variable: ({ name }) => ({ kind: Kind.VARIABLE, name: { ...name, value: rename(name.value) } }),
  });
  const definition = document.definitions[0] as OperationDefinitionNode;
  const alias = `part${n}`;
  const field: FieldNode = {
    ...(definition.selectionSet.selections[0] as FieldNode),
    alias: { kind: Kind.NAME, value: alias },
  };
  const renamed = Object.entries(variables).map(([name, value]) => [rename(name), value]);
  return { alias, definition, field, variables: Object.fromEntries(renamed) as Record<string, unknown> };
}
