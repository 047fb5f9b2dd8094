/**
 * The address of a database that LeetCord starts, with any server. The connection is direct: while SecantusDB stops, the driver would
 * forget the members of a replica set for good. Writes are not retryable: SecantusDB for Python keeps each one for 30 minutes and past
 * 10,000 sorts them all at each write (docs/decisions/database.md).
 */
export const databaseUrl = (port: number) => `mongodb://127.0.0.1:${port}/?directConnection=true&retryWrites=false`;
