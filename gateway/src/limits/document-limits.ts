import { GraphQLError, type ASTVisitor, type SelectionSetNode, type ValidationContext } from 'graphql';

/** Lexical tokens of a document, at which the parser stops. */
export const MAX_TOKENS = 1_000;
/** For one operation with its fragments. Deep enough for a list of lists of entities, with Relay's edges and nodes. */
const MAX_DEPTH = 12;
export const MAX_FIELDS = 500;
const MAX_ALIASES = 15;
const MAX_DIRECTIVES = 10;

interface Size {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
}

/**
 * A validation rule: refuses operations that are costly to plan, whatever they would fetch. Each fragment is measured once and counted
 * as often as it is spread, so that measuring a bomb of nested fragments takes time in proportion to its text.
 */
export function documentLimits(context: ValidationContext): ASTVisitor {
  const fragments = new Map<string, Size>();

  const measureFragment = (name: string): Size => {
    const known = fragments.get(name);
    if (known !== undefined) return known;
    // Also ends cycles, which another rule reports.
    fragments.set(name, NOTHING);
    const fragment = context.getFragment(name);
    const size = fragment ? plus(measure(fragment.selectionSet), directivesOf(fragment)) : NOTHING;
    fragments.set(name, size);
    return size;
  };

  const measure = (set: SelectionSetNode): Size =>
    set.selections.reduce((total, node) => {
      const own = directivesOf(node);
      if (node.kind === 'FragmentSpread') return plus(plus(total, own), measureFragment(node.name.value));
      const inner = node.selectionSet === undefined ? NOTHING : measure(node.selectionSet);
      if (node.kind === 'InlineFragment') return plus(plus(total, own), inner);
      // Tools read the whole schema in one deep query; graphql-js limits that by itself, and it is not planned.
      if (node.name.value.startsWith('__'))
        return plus(total, { ...own, fields: 1, aliases: inner.aliases + (node.alias ? 1 : 0) });
      const field = { depth: inner.depth + 1, fields: 1, aliases: node.alias ? 1 : 0, directives: 0 };
      return plus(plus(total, own), plus(field, { ...inner, depth: 0 }));
    }, NOTHING);

  return {
    OperationDefinition(operation) {
      const size = plus(measure(operation.selectionSet), directivesOf(operation));
      const refuse = (what: string, count: number, max: number) => {
        if (count <= max) return;
        context.reportError(
          new GraphQLError(`The operation has ${count} ${what}; at most ${max} are allowed. Ask for less at once.`, {
            nodes: operation,
            extensions: { isLimit: true },
          }),
        );
      };
      refuse('levels', size.depth, MAX_DEPTH);
      refuse('fields', size.fields, MAX_FIELDS);
      refuse('aliases', size.aliases, MAX_ALIASES);
      refuse('directives', size.directives, MAX_DIRECTIVES);
    },
  };
}

const NOTHING: Size = { depth: 0, fields: 0, aliases: 0, directives: 0 };

const directivesOf = (node: { directives?: readonly unknown[] }): Size => ({
  ...NOTHING,
  directives: node.directives?.length ?? 0,
});

const plus = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  fields: a.fields + b.fields,
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
});
