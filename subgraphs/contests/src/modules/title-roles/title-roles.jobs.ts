import type { Jobs } from '@leetcord/kit/jobs/jobs';
import type { TitleChecks } from './title-checks.ts';

/** Has the bot look at all members who have a rating, once a day and after a change of the roles. */
export const defineTitleRounds = (jobs: Jobs, checks: TitleChecks): void =>
  jobs.recur({
    name: 'title-roles',
    interval: '30 seconds',
    isDue: () => checks.isRoundDue(),
    run: () => checks.noteRounds(),
  });
