import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The fields of answers whose values must not be seen by others. */
const SECRET_FIELDS = new Set(['accessToken', 'refreshToken', 'code', 'secret', 'proofId']);

/** What a run has seen that must not be in any log. */
export class Secrets {
  readonly #texts = new Map<string, string>();

  /** Records a secret, and those parts of it that are enough to misuse it. */
  add(kind: string, secret: string): void {
    this.#texts.set(secret, kind);
    // The signature of a token, the second half of an API key or a refresh token.
    const last = secret.split('.').at(-1)!;
    if (last.length >= 20) this.#texts.set(last, kind);
    // A link code without its dash.
    if (kind === 'code') this.#texts.set(secret.replaceAll('-', ''), kind);
  }

  /** Records the secrets anywhere in an answer. */
  addFrom(value: unknown): void {
    if (typeof value !== 'object' || value === null) return;
    const { __typename: type } = value as { __typename?: string };
    for (const [field, inner] of Object.entries(value)) {
      const isSecret = SECRET_FIELDS.has(field) || (type === 'LeetCodeProof' && field === 'id');
      if (isSecret && typeof inner === 'string') this.add(field, inner);
      else if (field !== 'extensions') this.addFrom(inner);
    }
  }

  get kinds(): Set<string> {
    return new Set(this.#texts.values());
  }

  /** Where any of them is found, as `users.log: accessToken`, without the secret itself. */
  foundIn(lines: Iterable<LogLine>): string[] {
    const texts = [...this.#texts];
    return [...lines].flatMap(({ file, line }) =>
      texts.filter(([text]) => line.includes(text)).map(([, kind]) => `${file}: ${kind}`),
    );
  }
}

export interface LogLine {
  file: string;
  line: string;
}

/** Everything that the processes of a system have logged, including the database's own log. */
export function readLogs(dataDir: string): LogLine[] {
  const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.log'));
  return files.flatMap((file) =>
    readFileSync(join(dataDir, file), 'utf8')
      .split('\n')
      .map((line) => ({ file, line })),
  );
}
