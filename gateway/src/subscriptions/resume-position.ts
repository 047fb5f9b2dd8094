import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** The name under which the gateway asks for each event's cursor, in addition to the client's fields. */
const CURSOR_ALIAS = 'gatewayCursor';

/**
 * How a broken stream resumes. `cursor`: after the last event, with the field's argument `after`. `subscriber`: the subgraph knows
 * where a named subscriber stands. `state`: it gives no events but how something is, at once and whenever that changes. `none`: it cannot
 * resume, since events in between would be lost silently.
 */
export type Resumption = 'cursor' | 'subscriber' | 'state' | 'none';

/** Reads from the schema's conventions how a subscription can resume: events have a `cursor`, and arguments are `after` and `subscriber`. */
export function resumptionOf(schema: GraphQLSchema, field: FieldNode): Resumption {
  const definition = schema.getSubscriptionType()?.getFields()[field.name.value];
  if (definition === undefined) return 'none';
  const has = (argument: string) => definition.args.some(({ name }) => name === argument);
  if (has('subscriber')) return 'subscriber';
  const type = getNamedType(definition.type);
  const hasCursor = (isObjectType(type) || isInterfaceType(type)) && type.getFields()['cursor'] !== undefined;
  if (!has('after')) return hasCursor ? 'none' : 'state';
  return hasCursor ? 'cursor' : 'none';
}

/** The document with the event's cursor added. Clients don't see it: the answer is cut to what they asked. */
export function withCursor(document: DocumentNode, operation: OperationDefinitionNode, field: FieldNode): DocumentNode {
  const cursor: FieldNode = {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: CURSOR_ALIAS },
    name: { kind: Kind.NAME, value: 'cursor' },
  };
  const selections = [...(field.selectionSet?.selections ?? []), cursor];
  const wider: FieldNode = { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections } };
  const planned = {
    ...operation,
    selectionSet: {
      ...operation.selectionSet,
      selections: operation.selectionSet.selections.map((selection) => (selection === field ? wider : selection)),
    },
  };
  return { ...document, definitions: document.definitions.map((node) => (node === operation ? planned : node)) };
}

/** The position of an event that was asked for with its cursor. */
export function cursorOf(data: Record<string, unknown> | null | undefined): string | undefined {
  const event: unknown = Object.values(data ?? {})[0];
  if (typeof event !== 'object' || event === null || !(CURSOR_ALIAS in event)) return undefined;
  const cursor = event[CURSOR_ALIAS];
  return typeof cursor === 'string' ? cursor : undefined;
}

/** The variable that holds the root field's `after` and is used for nothing else, if there is one. */
export function cursorVariableOf(document: DocumentNode, field: FieldNode): string | undefined {
  const after = field.arguments?.find(({ name }) => name.value === 'after')?.value;
  if (after?.kind !== Kind.VARIABLE) return undefined;
  let uses = 0;
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      if (name.value === after.name.value) uses += 1;
    },
  });
  return uses === 1 ? after.name.value : undefined;
}

/** The operation that resumes after a cursor: its root field's `after` is that cursor, whatever it was before. */
export function goingOnAfter(operationText: string, cursor: string): string {
  const document = visit(parse(operationText, { noLocation: true }), {
    OperationDefinition: (operation) => {
      const selections = operation.selectionSet.selections.map((selection) =>
        selection.kind === Kind.FIELD ? withArgument(selection, 'after', cursor) : selection,
      );
      return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    },
  });
  return print(withoutUnusedVariables(document));
}

const withArgument = (field: FieldNode, name: string, value: string): FieldNode => ({
  ...field,
  arguments: [
    ...(field.arguments ?? []).filter((argument) => argument.name.value !== name),
    { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: { kind: Kind.STRING, value } },
  ],
});

/** The variable that held `after` may now be unused, which subgraphs refuse. */
function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return visit(document, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) });
}
