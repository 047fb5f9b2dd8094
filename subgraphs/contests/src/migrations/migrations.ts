import type { Migrations } from '@leetcord/kit/mongo/migrations';

export const migrations: Migrations = {};
