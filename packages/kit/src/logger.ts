import { pino, type Logger } from 'pino';

export type { Logger };

const CENSORED = [
  'authorization',
  'accessToken',
  'refreshToken',
  'token',
  'code',
  'secret',
  'routerSecret',
  'password',
];

/** A JSON-lines logger on stdout. Values under keys that name secrets are never written. */
export function createLogger(name: string, level: string): Logger {
  return pino({
    name,
    level,
    redact: { paths: CENSORED.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[hidden]' },
  });
}
