import { SERVICE_SIGN_IN_HEADER } from '@leetcord/kit/graphql/service-client';
import type { Request, RequestHandler } from 'express';
import { Kind, OperationTypeNode, parse, type DefinitionNode } from 'graphql';
import { z } from 'zod';
import { MAX_TOKENS } from '../limits/document-limits.ts';

const body = z.object({ query: z.string() });

/** Whether a request claims only to sign a service in. Nothing else is checked for that, so it may not come to a page, or in an address. */
export const isServiceSignIn = (req: Request): boolean =>
  req.get(SERVICE_SIGN_IN_HEADER) !== undefined && req.method === 'POST' && req.baseUrl === '/graphql';

/** Makes sure that such a request does nothing else: it has an allowance of its own, which must not serve for anything else. */
export const nothingButServiceSignIn: RequestHandler = (req, res, next) => {
  const parsed = isServiceSignIn(req) ? body.safeParse(req.body) : undefined;
  if (parsed === undefined || (parsed.success && signsServiceIn(parsed.data.query))) {
    next();
    return;
  }
  const message = `A request with the header ${SERVICE_SIGN_IN_HEADER} may hold nothing but signInService.`;
  res.status(400).json({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
};

function signsServiceIn(query: string): boolean {
  try {
    return parse(query, { maxTokens: MAX_TOKENS }).definitions.every(isSignIn);
  } catch {
    return false;
  }
}

const isSignIn = (definition: DefinitionNode) =>
  definition.kind === Kind.OPERATION_DEFINITION &&
  definition.operation === OperationTypeNode.MUTATION &&
  definition.selectionSet.selections.length === 1 &&
  definition.selectionSet.selections.every(
    (field) => field.kind === Kind.FIELD && field.name.value === 'signInService',
  );
