import express, { Router, type RequestHandler } from 'express';
import { graphql, GraphQLError, Kind, parse, type DocumentNode } from 'graphql';
import { z } from 'zod';
import { playFaults } from '../faults.ts';
import type { LeetCode } from '../leetcode.ts';
import { recordedSchema } from '../recorded-schema.ts';
import { csrfCookie, signedIn } from '../session.ts';
import { problemFields } from './problem-fields.ts';
import { userFields } from './user-fields.ts';

const body = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

/** `/graphql`: 400 and no data when a document does not fit the schema, else 200 even with errors, as on LeetCode. */
export function graphqlRoutes(leetcode: LeetCode): Router {
  const router = Router();
  const note: RequestHandler = (req, _res, next) => {
    const parsed = body.safeParse(req.body);
    leetcode.requests.add({ kind: 'graphql', operations: parsed.success ? rootFields(parsed.data.query) : [] });
    next();
  };
  const answer: RequestHandler = async (req, res) => {
    const parsed = body.safeParse(req.body);
    if (!parsed.success) {
      res.status(400).json({ errors: [{ message: 'Must provide query string.' }] });
      return;
    }
    const { query, operationName, variables } = parsed.data;
    const user = signedIn(req, leetcode.state);
    const result = await graphql({
      schema: recordedSchema,
      source: query,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
      rootValue: { ...problemFields(leetcode, user), ...userFields(leetcode, user) },
    });
    res.status(result.data === undefined ? 400 : 200).json(result);
  };

  // Where clients get their csrftoken cookie.
  router.get('/graphql', (_req, res) => {
    res
      .status(400)
      .set('set-cookie', csrfCookie())
      .json({ errors: [{ message: 'Must provide query string.' }] });
  });
  router.post('/graphql', express.json({ limit: '1mb' }), note, playFaults(leetcode.faults, 'graphql'), answer);
  return router;
}

/** The root fields in a document, repeated ones included; none if it cannot be parsed. */
function rootFields(query: string): string[] {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return [];
    throw error;
  }
  return document.definitions
    .flatMap((definition) => (definition.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : []))
    .flatMap((selection) => (selection.kind === Kind.FIELD ? selection.name.value : []));
}
