import type { DatabaseServer } from './server.ts';

/** Memory for cached data. The default of 1 GB is more than a community's league needs. */
const CACHE_SIZE = '256M';

/**
 * One SecantusDB server, in Rust or Python: both take these options. Commits are written through, since without it a
 * killed server loses acknowledged writes.
 */
export function secantusServer(kind: DatabaseServer['kind'], file: string, firstArgs: string[] = []): DatabaseServer {
  return {
    kind,
    command: ({ port, dir }) => ({
      file,
      args: [
        ...firstArgs,
        ...['--host', '127.0.0.1', '--port', String(port), '--storage-path', dir],
        ...['--cache-size', CACHE_SIZE, '--sync-on-commit'],
      ],
    }),
  };
}
