import type { Migration } from '@leetcord/kit/mongo/migrations';

/** The name of one server was kept and shown in all of them. Until it is told anew, the user name is shown. */
export const dropServerNames: Migration = async ({ db }) => {
  await db
    .collection('users')
    .updateMany({ 'discord.displayName': { $exists: true } }, { $unset: { 'discord.displayName': 1 } });
};
