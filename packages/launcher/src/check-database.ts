import { connectMongo } from '@leetcord/kit/mongo';
import { ConfigError } from '@leetcord/kit/env';

/** Checks that a database given by the person answers and can do what LeetCord needs. Throws a ConfigError that says what to do. */
export async function checkDatabase(uri: string): Promise<void> {
  const mongo = await connectMongo(uri, 'admin');
  try {
    const hello = await mongo.db.command({ hello: 1 });
    if (hello['setName'] === undefined && hello['msg'] !== 'isdbgrid') {
      throw new ConfigError(
        'The database at MONGODB_URI is not a replica set: start mongod with --replSet and run rs.initiate() once, since LeetCord needs transactions.',
      );
    }
  } finally {
    await mongo.close();
  }
}
