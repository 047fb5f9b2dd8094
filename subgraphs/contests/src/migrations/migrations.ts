import type { Migrations } from '@leetcord/kit/mongo/migrations';
import { codeAwardReasons } from './001-award-reasons.ts';
import { keepFormats } from './002-contest-formats.ts';
import { listDestinations } from './003-destinations.ts';
import { nameAwaited } from './004-awaited-submissions.ts';
import { keepSolves } from './005-contest-solves.ts';
import { makeBoards } from './006-boards.ts';

export const migrations: Migrations = {
  '001-award-reasons': codeAwardReasons,
  '002-contest-formats': keepFormats,
  '003-destinations': listDestinations,
  '004-awaited-submissions': nameAwaited,
  '005-contest-solves': keepSolves,
  '006-boards': makeBoards,
};
