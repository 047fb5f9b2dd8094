/** Collects the operations of our own clients of the API into `schema/trusted-documents.json`, by the hash of their text. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BOARD_EVENTS } from '@leetcord/board/follow-events';
import { FINGERPRINT } from '@leetcord/launcher/doctor/public-address';
import { stringifyDocument } from '@urql/core';
import { Kind, print, type DocumentNode } from 'graphql';

const root = join(import.meta.dirname, '..');
/** What signs in at the gateway or asks it, and how it prints its operations. Other parts ask each other, behind the router's secret. */
const CLIENTS = { bot: print, extension: stringifyDocument, 'packages/driver': print, 'packages/subscriber': print };

const hashOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
const isOperation = (one: unknown): one is DocumentNode =>
  (one as DocumentNode).definitions?.[0]?.kind === Kind.OPERATION_DEFINITION;

async function textsOf([client, printed]: [string, (document: DocumentNode) => string]): Promise<string[]> {
  const module = (await import(join(root, client, 'src/gql/graphql.ts'))) as Record<string, unknown>;
  return Object.values(module).filter(isOperation).map(printed);
}
const texts = [BOARD_EVENTS, FINGERPRINT, ...(await Promise.all(Object.entries(CLIENTS).map(textsOf))).flat()];
const documents = Object.fromEntries(
  texts.map((text) => [hashOf(text), text] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(join(root, 'schema/trusted-documents.json'), `${JSON.stringify(documents, null, 2)}\n`);
console.log(`Collected ${Object.keys(documents).length} operations of our own clients.`);
