import type { Migration } from '@leetcord/kit/mongo/migrations';

/** The name from one server was kept and shown in all servers. Until a new one is reported, the user name is shown. */
export const dropServerNames: Migration = async ({ db }) => {
  await db
    .collection('users')
    .updateMany({ 'discord.displayName': { $exists: true } }, { $unset: { 'discord.displayName': 1 } });
};
