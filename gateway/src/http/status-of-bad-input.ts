import type { ApolloServerPlugin } from '@apollo/server';
import type { CallerContext } from '../caller-context.ts';

/**
 * The status of an operation that the schema does not allow: 400, also where the planner finds that later than validation does and Apollo
 * Server would report it as our fault. A client that accepts nothing but `application/json` gets 200, as GraphQL over HTTP says, unless
 * a limit of ours refuses its operation.
 */
export const statusOfBadInput: ApolloServerPlugin<CallerContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ errors = [], request, response: { body, http } }) => {
      if (body.kind !== 'single') return;
      const codes = body.singleResult.errors?.map(({ extensions }) => extensions?.['code']) ?? [];
      if (http.status === 500 && codes.length > 0 && codes.every((code) => code === 'BAD_USER_INPUT'))
        http.status = 400;
      const accepts = request.http?.headers.get('accept');
      const isLimit = errors.some(({ extensions }) => extensions['isLimit'] === true);
      if (http.status === 400 && !isLimit && accepts !== undefined && isPlainJson(accepts)) http.status = 200;
    },
  }),
};

const isPlainJson = (accepts: string) => /^\s*application\/json\s*(;[^,]*)?$/i.test(accepts);
