/** Stands in place of a secret. */
const HIDDEN = '[hidden]';
/** How deep a logged value is written. */
const MAX_DEPTH = 6;

/** Names of secrets, and of what may hold a whole request, in lower-case letters only. `leetcode` is not a `code`. */
const SECRET_NAME =
  /authorization|cookie|token|secret|passw|credential|apikey|headers|variables|^(?:request|response|body)$|(?<!leet)code$/;

/** Access tokens and Discord tokens; API keys and refresh tokens; whatever follows `Bearer`; a URL's user and password. */
const SECRET_SHAPES: [RegExp, string][] = [
  [/\bBearer [^\s"\\]+/gi, `Bearer ${HIDDEN}`],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, HIDDEN],
  [/[\w-]{20,}\.[\w-]{6,}\.[\w-]{20,}/g, HIDDEN],
  [/(?:leetcord_)?[\w-]{22}\.[\w-]{43}(?![\w-])/g, HIDDEN],
  [/(?<=:\/\/)[^\s"/@]+(?=@)/g, HIDDEN],
];

/** Removes from a whole log line what looks like a secret, wherever it stands: the last safety net, after `withoutSecrets`. */
export const withoutSecretShapes = (line: string): string =>
  SECRET_SHAPES.reduce((text, [shape, instead]) => text.replace(shape, instead), line);

/**
 * Removes from a message the parts of a request that libraries put into it: graphql-request's ClientError appends the whole request,
 * and graphql-js the value of a wrong variable.
 */
export const withoutRequest = (text: string): string =>
  text.replace(/: \{"response":[^\n]*/g, '').replace(/(?<=got invalid value )[^\n]*/g, HIDDEN);

/**
 * A value that is safe to log: without anything under a secret's name, at any depth, and with only those parts of an error that
 * `loggedError` keeps, since errors of HTTP clients carry their requests.
 */
export function withoutSecrets(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return withoutRequest(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth === MAX_DEPTH) return '[deep]';
  if (value instanceof Error) return loggedError(value, depth);
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item, depth + 1));
  if ('toJSON' in value && typeof value.toJSON === 'function') return withoutSecrets(value.toJSON(), depth + 1);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isSecret(name, inner) ? HIDDEN : withoutSecrets(inner, depth + 1),
    ]),
  );
}

/** Numbers, such as a status code, and missing values are not secrets. */
const isSecret = (name: string, value: unknown) =>
  (typeof value === 'string' || typeof value === 'object') &&
  value !== null &&
  SECRET_NAME.test(name.toLowerCase().replace(/[^a-z]/g, ''));

/** What is logged of an error: type, message, stack, code and cause. */
function loggedError(error: Error & { code?: unknown; originalError?: unknown }, depth: number) {
  const { name, message, stack, code, cause = error.originalError } = error;
  return {
    type: name,
    message: withoutRequest(message),
    ...(stack !== undefined && { stack: withoutRequest(stack) }),
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(cause !== undefined && { cause: withoutSecrets(cause, depth + 1) }),
    ...(error instanceof AggregateError && { errors: withoutSecrets(error.errors, depth + 1) }),
  };
}
