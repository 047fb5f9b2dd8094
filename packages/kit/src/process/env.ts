import { z } from 'zod';

/** The exit code for a wrong setting, which a restart does not fix (EX_CONFIG of sysexits.h). */
export const EXIT_CONFIG = 78;

/** A setting is missing or wrong. The message is one sentence for the person who runs LeetCord. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** A port from an environment variable. 0 takes any free port. */
export const port = (byDefault: number) => z.coerce.number().int().min(0).max(65_535).default(byDefault);

/** A base address such as `http://127.0.0.1:4001`, without a slash at its end. */
export const baseUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

/** A secret between processes. */
export const secret = z.string().min(16, 'must have at least 16 characters');

/** What every server process reads. */
export const serverEnv = {
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
};

/**
 * Reads a process's settings from its environment. Empty variables count as not set.
 * Throws a ConfigError that names each wrong variable, never its value, which may be a secret.
 */
export function readEnv<T extends z.ZodObject>(schema: T, env: NodeJS.ProcessEnv = process.env): z.infer<T> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const name = issue.path.join('.');
    return set[name] === undefined ? `${name} is not set` : `${name}: ${issue.message}`;
  });
  throw new ConfigError(`Set these environment variables and start again: ${problems.join('; ')}.`, {
    cause: result.error,
  });
}
