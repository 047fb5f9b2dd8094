import {
  getDirectiveValues,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

/** For how many seconds others may get an operation's answer, at most; 0 for what is read each time. */
export type CachePolicy = (document: DocumentNode, operation: OperationDefinitionNode) => number;

/**
 * Reads `@cacheControl` of a schema: an operation has the least `maxAge` of its fields. A field without one has its parent's, and a field of
 * Query without one has 0, as in Apollo Server. Each operation is looked at once.
 */
export function createCachePolicy(schema: GraphQLSchema): CachePolicy {
  const directive = schema.getDirective('cacheControl');
  const known = new WeakMap<OperationDefinitionNode, number>();

  const measure = (document: DocumentNode): number => {
    const typeInfo = new TypeInfo(schema);
    let seconds = Infinity;
    const Field = () => {
      const field = typeInfo.getFieldDef();
      if (!directive || !field?.astNode) return;
      const maxAge = getDirectiveValues(directive, field.astNode)?.['maxAge'];
      if (typeof maxAge === 'number') seconds = Math.min(seconds, maxAge);
      else if (typeInfo.getParentType() === schema.getQueryType()) seconds = 0;
    };
    visit(document, visitWithTypeInfo(typeInfo, { Field }));
    return Number.isFinite(seconds) ? seconds : 0;
  };

  return (document, operation) => {
    let seconds = known.get(operation);
    if (seconds === undefined) {
      // Of a document with several operations the least: nobody sends such ones often.
      seconds = operation.operation === OperationTypeNode.QUERY ? measure(document) : 0;
      known.set(operation, seconds);
    }
    return seconds;
  };
}
