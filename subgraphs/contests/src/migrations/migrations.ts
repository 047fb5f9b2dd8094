import type { Migrations } from '@leetcord/kit/mongo/migrations';
import { codeAwardReasons } from './001-award-reasons.ts';

export const migrations: Migrations = {
  '001-award-reasons': codeAwardReasons,
};
