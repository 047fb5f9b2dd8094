import { readFileSync } from 'node:fs';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind, type OperationDefinitionNode } from 'graphql';
import { expect, test, vi } from 'vitest';
import * as generated from '../gql/graphql.ts';
import { createPlainClient } from './clients.ts';

const manifest = JSON.parse(
  readFileSync(new URL('../../../schema/trusted-documents.json', import.meta.url), 'utf8'),
) as Record<string, string>;

const isRequest = (one: unknown): one is TypedDocumentNode<unknown, Record<string, never>> => {
  const [first] = (one as TypedDocumentNode).definitions ?? [];
  return first?.kind === Kind.OPERATION_DEFINITION && first.operation !== 'subscription';
};

test.each(Object.entries(generated).filter(([, one]) => isRequest(one)))(
  '%s is sent by a hash that gateways know',
  async (_name, document) => {
    const bodies: { query?: string; extensions: { persistedQuery: { sha256Hash: string } } }[] = [];
    vi.stubGlobal('fetch', async (_url: unknown, init: RequestInit) => {
      bodies.push(JSON.parse(String(init.body)));
      return Response.json({ data: {} });
    });
    const { operation } = document.definitions[0] as OperationDefinitionNode;
    const kind = operation === 'mutation' ? 'mutation' : 'query';
    await createPlainClient()[kind](document as TypedDocumentNode, {}, { url: 'http://gateway.invalid' });
    vi.unstubAllGlobals();
    expect(bodies.map(({ query }) => query)).toEqual([undefined]);
    expect(manifest).toHaveProperty([`sha256:${bodies[0]!.extensions.persistedQuery.sha256Hash}`]);
  },
);
