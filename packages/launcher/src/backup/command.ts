import { isAbsolute, resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { ConfigError } from '@leetcord/kit/process/env';
import { endWithFailure } from '../failure-sentence.ts';
import type { Contents } from './load.ts';

/** Runs a command that a person typed; a failure becomes one sentence. */
export async function runCommand(command: (args: string[]) => Promise<void>): Promise<void> {
  // Other users cannot read what we and our processes write.
  process.umask(0o077);
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    endWithFailure(error);
  }
}

/** The arguments of a command. Throws a ConfigError that says how it is used. */
export function readArgs<O extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: O, usage: string) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw new ConfigError(`Use it as ${usage}.`, { cause });
  }
}

/** npm runs us in the project's folder, whatever the person's current folder is. */
export const pathOf = (typed: string) => (isAbsolute(typed) ? typed : resolve(process.env['INIT_CWD'] ?? '.', typed));

/** A table of what each collection has. */
export function contentsTable(contents: Contents): string {
  const rows = Object.entries(contents)
    .filter(([, { count }]) => count > 0)
    .map(([name, { count, hash }]) => `  ${name.padEnd(34)}${String(count).padStart(10)}  ${hash.slice(0, 16)}`);
  return [`  ${'collection'.padEnd(34)}${'documents'.padStart(10)}  hash`, ...rows].join('\n');
}
