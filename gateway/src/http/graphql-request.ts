import type { Request } from 'express';
import { z } from 'zod';

const object = z.record(z.string(), z.unknown());

/** The parts of a GraphQL request that decide where it goes. Whatever is wrong with them is told by whoever answers. */
const parts = z
  .object({
    query: z.string().optional().catch(undefined),
    documentId: z.string().optional().catch(undefined),
    operationName: z.string().nullish().catch(undefined),
    variables: object.nullish().catch(undefined),
    extensions: object.nullish().catch(undefined),
  })
  .catch({});
export type GraphQLRequestParts = z.infer<typeof parts>;

/** By POST they are in the body; by GET in the address, objects as JSON (https://graphql.github.io/graphql-over-http/draft/#sec-GET). */
export function requestParts(req: Request): GraphQLRequestParts {
  const given: unknown = req.method === 'GET' ? { ...req.query, ...jsonIn(req.query) } : (req.body as unknown);
  return parts.parse(given);
}

const jsonIn = (query: Request['query']) =>
  Object.fromEntries(['variables', 'extensions'].map((name) => [name, parsed(query[name])]));

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}
