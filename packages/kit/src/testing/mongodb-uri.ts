import { inject } from 'vitest';

/** The address of the database server that this worker's test files share. Each file takes a database name of its own. */
export function mongodbUri(): string {
  const uris = inject('mongodbUris');
  return uris[Number(process.env['VITEST_POOL_ID'] ?? 0) % uris.length]!;
}
