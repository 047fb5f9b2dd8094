import { print, stripIgnoredCharacters, type DocumentNode } from 'graphql';
import type { Plugin } from 'vite';
import * as documents from '../src/gql/graphql.ts';

const CALL = /\bgraphql\(\s*`\s*(query|mutation|subscription|fragment) (\w+)[^`]*`,?\s*\)/g;
const IMPORT = /import \{ graphql \} from '.*\/gql\/index\.ts';/;

/**
 * Replaces each `graphql(…)` call with the text of its document and fragments. Otherwise every bundle, including the service
 * worker's, would contain all documents of the extension twice: as text, for the look-up, and parsed.
 */
export const inlineDocuments = (): Plugin => ({
  name: 'leetcord:inline-documents',
  enforce: 'pre',
  transform(code, id) {
    if (!IMPORT.test(code)) return null;
    const inlined = code
      .replace(IMPORT, '')
      .replace(CALL, (_, kind: string, name: string) => (kind === 'fragment' ? 'null' : JSON.stringify(textOf(name))));
    if (inlined.includes('graphql(')) throw new Error(`${id} has a document of a form that is not known here.`);
    return inlined;
  },
});

function textOf(operation: string): string {
  const document: unknown = documents[`${operation}Document` as keyof typeof documents];
  if (!document) throw new Error(`${operation} is new: run npm run codegen.`);
  return stripIgnoredCharacters(print(document as DocumentNode));
}
