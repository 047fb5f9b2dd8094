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
 * What is wrong with variables that are null where null is not allowed. A nullable variable may stand for an argument with a default,
 * and for the condition of @skip and @include, as long as it is not null. The planner's executor would report the latter as its own
 * failure.
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
