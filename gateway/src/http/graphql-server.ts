import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { refuseWithoutOperation } from '@leetcord/kit/graphql/chosen-operation';
import { countOperations } from '@leetcord/kit/graphql/operation-metrics';
import type { Registry } from '@leetcord/kit/metrics/registry';
import type { Logger } from '@leetcord/kit/process/logger';
import { LAST_ANSWERS_MS } from '@leetcord/kit/http/http-server';
import { currentRequestId } from '@leetcord/kit/http/request-id';
import { GraphQLError, type FormattedExecutionResult } from 'graphql';
import { allowKeeping } from '../cache/cache-headers.ts';
import type { CallerContext } from '../caller-context.ts';
import { chargeOperations } from '../cost/charge-plugin.ts';
import type { ChargeOperation } from '../cost/cost-limits.ts';
import { documentLimits, MAX_TOKENS } from '../limits/document-limits.ts';
import { nullFault } from '../limits/null-values.ts';
import { retryAfter } from '../load/retry-after.ts';
import { formatPublicError } from '../public-errors.ts';
import type { SchemaState, Schemas } from '../schemas.ts';
import { landingPage } from './landing-page.ts';
import { statusOfBadInput } from './status-of-bad-input.ts';

const refuseNullValues: ApolloServerPlugin<CallerContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, request }) => {
      const fault = nullFault(schema, document, request.variables ?? {});
      if (fault !== null) {
        throw new GraphQLError(fault.message, { extensions: { ...fault.extensions, http: { status: 400 } } });
      }
    },
  }),
};

/** What Apollo Server needs to know of the supergraph, also of each one that replaces it. */
const gatewayOf = (schemas: Schemas): ApolloServerOptionsWithGateway<CallerContext>['gateway'] => ({
  load: async () => ({ executor: (request) => schemas.of(request.schema).execute(request) }),
  onSchemaLoadOrUpdate: (listener) => {
    const tell = ({ clientSchema, sdl }: SchemaState) => listener({ apiSchema: clientSchema, coreSupergraphSdl: sdl });
    tell(schemas.current);
    return schemas.onReplaced(tell);
  },
  stop: async () => undefined,
});

/** Those who ask the same at the same time share a result (`reads-in-flight.ts`): its text is made once. */
const texts = new WeakMap<object, string>();
function textOf(result: FormattedExecutionResult): string {
  const { data } = result;
  if (!data || Object.keys(result).length > 1) return JSON.stringify(result);
  const text = texts.get(data) ?? JSON.stringify(result);
  texts.set(data, text);
  return text;
}

/** Apollo Server over the federated executor, with Apollo Sandbox for browsers where the schema may be read. */
export function createGraphQLServer(options: {
  schemas: Schemas;
  httpServer: Server;
  charge: ChargeOperation;
  introspection: boolean;
  metrics: Registry;
  log: Logger;
}): ApolloServer<CallerContext> {
  const { schemas, httpServer, charge, introspection, metrics, log } = options;
  return new ApolloServer<CallerContext>({
    gateway: gatewayOf(schemas),
    logger: log,
    introspection,
    // What a page of another site could send in a member's browser has no token, as there are no cookies. Changes need POST anyway.
    csrfPrevention: false,
    // Otherwise suggestions would tell what introspection may not.
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    validationRules: [documentLimits],
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: (formatted, error) => formatPublicError(formatted, error, { log, requestId: currentRequestId() }),
    stringifyResult: textOf,
    stopOnTerminationSignals: false,
    plugins: [
      retryAfter,
      countOperations(metrics),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: LAST_ANSWERS_MS }),
      refuseWithoutOperation,
      refuseNullValues,
      chargeOperations(charge, (schema) => schemas.of(schema).costOf),
      ApolloServerPluginCacheControlDisabled(),
      allowKeeping((schema) => schemas.of(schema).cachePolicy),
      statusOfBadInput,
      introspection ? landingPage() : ApolloServerPluginLandingPageDisabled(),
    ],
  });
}
