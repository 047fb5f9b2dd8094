import type { IncomingMessage } from 'node:http';
import type { Logger } from '@leetcord/kit/process/logger';
import { currentRequestId } from '@leetcord/kit/http/request-id';
import type { RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import type { CallerContext } from '../caller-context.ts';
import { toPublicErrors } from '../public-errors.ts';
import type { Admit } from './admission.ts';
import type { AddressOf } from './client-address.ts';
import { rateLimitHeaders, WINDOW_S } from './rate-limits.ts';
import { isServiceSignIn } from './service-sign-in.ts';

/** The headers that tell a client how often it may call. */
export const RATE_HEADERS = ['RateLimit', 'RateLimit-Policy', 'Retry-After'];

const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, RATE_LIMITED: 429, UPSTREAM_UNAVAILABLE: 503 };

/** Admission of calls over HTTP, streams included, before their body is read. */
export interface HttpAdmission {
  handler: RequestHandler;
  /** The caller of a request that the handler has admitted. */
  contextOf(request: IncomingMessage): CallerContext;
}

export function createHttpAdmission(options: { admit: Admit; addressOf: AddressOf; log: Logger }): HttpAdmission {
  const { admit, addressOf, log } = options;
  const contexts = new WeakMap<IncomingMessage, CallerContext>();
  return {
    handler: async (req, res, next) => {
      const clientAddress = addressOf(req);
      const requestId = currentRequestId();
      const authorization = req.get('authorization') || undefined;
      const call = { authorization, clientAddress, isServiceSignIn: isServiceSignIn(req) };
      const { outcome, usage, waitedMs } = await admit(call);
      if (usage !== null) res.set(rateLimitHeaders(usage));
      if (!(outcome instanceof GraphQLError)) {
        contexts.set(req, { ...outcome, clientAddress, requestId, waitedMs });
        next();
        return;
      }
      const status = STATUS[String(outcome.extensions['code'])] ?? 500;
      if (status === 401) res.set('WWW-Authenticate', 'Bearer');
      if (status === 429) res.set('Retry-After', String(usage?.resetSeconds ?? WINDOW_S));
      res.status(status).json({ errors: toPublicErrors([outcome], { log, requestId }) });
    },
    contextOf: (request) => {
      const context = contexts.get(request);
      if (context === undefined) throw new Error('A request was not admitted');
      return context;
    },
  };
}
