import { readFileSync } from 'node:fs';
import { publicError } from '@leetcord/kit/graphql/errors';
import { ConfigError } from '@leetcord/kit/process/env';
import { parse, print, type GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { CallerContext } from '../caller-context.ts';
import type { GraphQLRequestParts } from '../http/graphql-request.ts';
import { MAX_TOKENS } from '../limits/document-limits.ts';

/** The documents of our own clients, which codegen collects. */
const OWN = new URL('../../../schema/trusted-documents.json', import.meta.url);
/** Of texts of which it is known whether they are trusted, in characters. */
const MAX_REMEMBERED = 4_000_000;

/** Texts by their hash, each as its client prints it. */
const manifest = z.record(z.string().regex(/^sha256:[0-9a-f]{64}$/), z.string());

export interface TrustedDocumentSettings {
  /** Whether callers other than services may run nothing else. */
  only: boolean;
  /** Files with further documents, in the form of our own. */
  paths: readonly string[];
}

/**
 * Chooses what a request runs: the text that it has, or the trusted document that it names by `documentId` or by the extension
 * `persistedQuery`. Undefined when it has and names nothing that is known here.
 */
export type ChooseDocument = (
  parts: Pick<GraphQLRequestParts, 'query' | 'documentId' | 'extensions'>,
  caller: CallerContext['caller'],
) => string | undefined | GraphQLError;

const persistedQuery = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });

/** Throws a ConfigError when a file cannot be read. */
export function createChooseDocument({ only, paths }: TrustedDocumentSettings): ChooseDocument {
  const documents = new Map([OWN, ...paths].flatMap((path) => Object.entries(readManifest(path))));
  const texts = new Set([...documents.values()].map(normalized));
  const known = new LRUCache<string, boolean>({ maxSize: MAX_REMEMBERED, sizeCalculation: (_, text) => text.length });
  /** However it is formatted: installed clients send text. */
  const isTrusted = (text: string) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const trusted = texts.has(normalized(text));
    known.set(text, trusted);
    return trusted;
  };

  return ({ query, documentId, extensions }, caller) => {
    if (query) return only && caller.kind !== 'service' && !isTrusted(query) ? notTrusted() : query;
    const hash = persistedQuery.safeParse(extensions).data?.persistedQuery.sha256Hash;
    const id = documentId ?? (hash === undefined ? undefined : `sha256:${hash}`);
    const text = id === undefined ? undefined : documents.get(id);
    if (text !== undefined || id === undefined) return text;
    if (documentId !== undefined)
      return publicError('BAD_USER_INPUT', 'No document with this id is known: send its text.');
    return only && caller.kind !== 'service' ? notTrusted() : undefined;
  };
}

const notTrusted = () =>
  publicError(
    'QUERY_NOT_IN_SAFELIST',
    'This LeetCord runs only the operations that it knows (TRUSTED_DOCUMENTS_ONLY). If yours comes with a newer LeetCord, whoever runs this one must update it.',
  );

/** The text as graphql-js prints it; what is no document stays as it is. */
function normalized(text: string): string {
  try {
    return print(parse(text, { maxTokens: MAX_TOKENS, noLocation: true }));
  } catch {
    return text;
  }
}

function readManifest(path: string | URL): Record<string, string> {
  try {
    return manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    const sentence = `The trusted documents in ${String(path)} cannot be read: run \`npm run codegen\`, or correct TRUSTED_DOCUMENTS.`;
    throw new ConfigError(sentence, { cause });
  }
}
