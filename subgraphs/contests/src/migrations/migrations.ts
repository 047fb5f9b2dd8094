import type { Migrations } from '@leetcord/kit/mongo/migrations';
import { codeAwardReasons } from './001-award-reasons.ts';
import { keepFormats } from './002-contest-formats.ts';
import { listDestinations } from './003-destinations.ts';

export const migrations: Migrations = {
  '001-award-reasons': codeAwardReasons,
  '002-contest-formats': keepFormats,
  '003-destinations': listDestinations,
};
