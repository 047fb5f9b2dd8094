import type { Migrations } from '@leetcord/kit/mongo/migrations';
import { dropJoins } from './001-drop-joins.ts';
import { dropServerNames } from './002-drop-server-names.ts';
import { tellLeetCodeNames } from './003-tell-leetcode-names.ts';

export const migrations: Migrations = {
  '001-drop-joins': dropJoins,
  '002-drop-server-names': dropServerNames,
  '003-tell-leetcode-names': tellLeetCodeNames,
};
