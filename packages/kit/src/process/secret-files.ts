import { readFileSync, statSync } from 'node:fs';

/** No secret is longer, in bytes. */
const MAX_BYTES = 64 * 1024;

/**
 * Adds the secrets that `NAME_FILE` variables name, as Docker and Kubernetes provide them. Tells what is wrong by the secret's name, in
 * words that end a sentence and hold neither the content nor the path: somebody may have put the secret itself there.
 */
export function fromSecretFiles(
  names: readonly string[],
  env: Record<string, string>,
): { values: Record<string, string>; problems: Map<string, string> } {
  const values = { ...env };
  const problems = new Map<string, string>();
  for (const name of names) {
    const path = env[`${name}_FILE`];
    if (path === undefined) continue;
    delete values[`${name}_FILE`];
    try {
      if (env[name] !== undefined) throw new WrongFile(`and ${name} are both set: unset one`);
      values[name] = readSecret(path);
    } catch (error) {
      if (!(error instanceof WrongFile)) throw error;
      problems.set(name, `${name}_FILE ${error.message}`);
    }
  }
  return { values, problems };
}

/** Its message follows the variable's name. */
class WrongFile extends Error {}

function readSecret(path: string): string {
  let text: string;
  try {
    const stat = statSync(path);
    // A pipe would be waited for without end.
    if (!stat.isFile())
      throw new WrongFile(`names ${stat.isDirectory() ? 'a folder' : 'something that is not a file'}`);
    if (stat.size > MAX_BYTES) throw new WrongFile('names a file that is too long for a secret');
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof WrongFile) throw error;
    const { code = '' } = error as NodeJS.ErrnoException;
    const isMissing = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code);
    throw new WrongFile(isMissing ? 'names a file that does not exist' : `names a file that cannot be read (${code})`);
  }
  const secret = text.trim();
  if (secret === '') throw new WrongFile('names an empty file');
  return secret;
}
