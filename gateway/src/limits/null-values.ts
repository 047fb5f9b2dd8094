import { publicError } from '@leetcord/kit/graphql/errors';
import {
  isNonNullType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
} from 'graphql';

/**
 * What is wrong with variables that are null where null is not allowed: a nullable variable may stand for an argument that has a
 * default, and for the condition of @skip and @include, until it is null. The planner's executor fails on the latter as if it
 * were its fault.
 */
export function nullFault(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError | null {
  if (!Object.values(variables).includes(null)) return null;
  const typeInfo = new TypeInfo(schema);
  const wrong = new Set<string>();
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      VariableDefinition: () => false,
      Variable: ({ name: { value } }) => {
        if (variables[value] === null && isNonNullType(typeInfo.getInputType())) wrong.add(value);
      },
    }),
  );
  const [name] = wrong;
  if (name === undefined) return null;
  return publicError('BAD_USER_INPUT', `The variable "$${name}" must not be null here: leave it out, or give a value.`);
}
