import { z } from 'zod';
import { misspeltVariables } from './misspelt.ts';
import { fromSecretFiles } from './secret-files.ts';

/** The exit code for a wrong setting, which a restart does not fix (EX_CONFIG of sysexits.h). */
export const EXIT_CONFIG = 78;

/** A setting is missing or wrong. The message is one sentence for the person who runs LeetCord. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

interface Range {
  min?: number;
  max?: number;
  /** What is counted, such as `ms`. A value never has a unit itself. */
  of?: string;
}

/** What is said of a value that is no number in a range. */
function wrongNumber(kind: string, { min = 0, max, of }: Range): string {
  const range = max === undefined ? `from ${min} up` : `from ${min} to ${max}`;
  return of === undefined ? `must be ${kind} ${range}` : `must be ${kind} of ${of} ${range}, without a unit`;
}

/** A number of at least 0, or `min`. */
export function decimalNumber(range: Range = {}) {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = range;
  const error = wrongNumber('a number', range);
  return z.coerce.number({ error }).min(min, { error }).max(max, { error });
}

/** A whole number of at least 0, or `min`. */
export function wholeNumber(range: Range = {}) {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = range;
  const error = wrongNumber('a whole number', range);
  return z.coerce.number({ error }).int({ error }).min(min, { error }).max(max, { error });
}

/** A port. 0 takes any free port. */
export const port = (byDefault: number) => wholeNumber({ max: 65_535 }).default(byDefault);

/** An HTTP address. */
export const httpUrl = z.url({ protocol: /^https?$/, error: 'must be an address such as https://host:port' });

/** A base address such as `http://127.0.0.1:4001`, without a slash at its end. Its default, if it has one, is a `prefault`. */
export const baseUrl = httpUrl.transform((url) => url.replace(/\/+$/, ''));

/** What nobody may see. It may also be given in a file, and is never shown. */
export const IS_SECRET = { isSecret: true };

/** A secret in one word, as it goes into headers. */
export const secretWord = z
  .string()
  .regex(/^[!-~]+$/, 'must be one word of ASCII characters')
  .meta(IS_SECRET);

/** A secret between processes. */
export const secret = secretWord.min(16, 'must have at least 16 characters');

/** The address of a MongoDB, which may hold a password. */
export const mongodbUri = z
  .string()
  .regex(/^mongodb(\+srv)?:\/\/\S+$/, 'must be a MongoDB address such as mongodb://host:27017/?replicaSet=rs0')
  .meta(IS_SECRET);

/** What every server process reads. */
export const serverEnv = {
  HOST: z.string().default('127.0.0.1').describe('The address to listen on.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('The least important log lines to write: `trace`, `debug`, `info`, `warn`, `error` or `silent`.'),
};

/** What every part reads beside that. */
export const tracingEnv = {
  OTEL_EXPORTER_OTLP_ENDPOINT: httpUrl
    .optional()
    .describe(
      'Where traces are sent over OTLP/HTTP, such as `http://127.0.0.1:4318`; nowhere when not set. The other `OTEL_` variables are those of OpenTelemetry.',
    ),
};

/** A variable that a process reads, as the person who sets it sees it. */
export interface Variable {
  name: string;
  /** In one or two sentences. */
  meaning: string;
  isRequired: boolean;
  /** As it would be written in the environment. */
  byDefault: string | undefined;
  isSecret: boolean;
}

/** The variables of a schema. */
export function variablesOf(schema: z.ZodObject): Variable[] {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties).map(([name, property]) => {
    const { description = '', default: byDefault, isSecret } = property as z.core.JSONSchema.Schema;
    return {
      name,
      meaning: description,
      isRequired: required.includes(name),
      byDefault: byDefault === undefined ? undefined : String(byDefault),
      isSecret: isSecret === true,
    };
  });
}

/**
 * Reads a process's settings from its environment, and its secrets also from the files that `NAME_FILE` names. Blank variables count as
 * not set, and space around a value does not. Throws a ConfigError that names each wrong variable, never its value, which may be a secret.
 */
export function readEnv<T extends z.ZodObject>(schema: T, env: NodeJS.ProcessEnv = process.env): z.infer<T> {
  const { values, problems } = fromSecretFiles(secretsOf(schema), withoutBlanks(env));
  const result = schema.safeParse(values);
  if (result.success && problems.size === 0) return result.data;
  for (const { path, message } of result.error?.issues ?? []) {
    const name = path.join('.');
    const problem = values[name] === undefined ? `${name} is not set` : `${name}: ${message}`;
    if (!problems.has(name)) problems.set(name, problem);
  }
  throw wrongVariables(problems, env, result.error);
}

/**
 * The same environment with the secrets of a schema in variables instead of files. Throws a ConfigError for a file that cannot be used.
 */
export function withSecretFiles(schema: z.ZodObject, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const secrets = secretsOf(schema);
  const { values, problems } = fromSecretFiles(secrets, withoutBlanks(env));
  if (problems.size > 0) throw wrongVariables(problems, env);
  return {
    ...env,
    ...Object.fromEntries(
      secrets.flatMap((name) => [
        [name, values[name]],
        [`${name}_FILE`, undefined],
      ]),
    ),
  };
}

const secretsOf = (schema: z.ZodObject) =>
  variablesOf(schema)
    .filter(({ isSecret }) => isSecret)
    .map(({ name }) => name);

function wrongVariables(problems: Map<string, string>, env: NodeJS.ProcessEnv, cause?: z.ZodError): ConfigError {
  const all = `Set these environment variables and start again: ${[...problems.values()].join('; ')}.`;
  return new ConfigError([all, ...misspeltVariables(env)].join(' '), { cause });
}

function withoutBlanks(env: NodeJS.ProcessEnv): Record<string, string> {
  const trimmed = Object.entries(env).map(([name, value = '']) => [name, value.trim()] as const);
  return Object.fromEntries(trimmed.filter(([, value]) => value !== ''));
}
