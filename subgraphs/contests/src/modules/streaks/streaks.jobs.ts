import type { Jobs } from '@leetcord/kit/jobs/jobs';
import type { StreakRemindersService } from './streak-reminders.service.ts';
import type { DailiesService } from './dailies.service.ts';

/** Reads LeetCode's daily challenges soon after they change, and those of the last days after an outage. */
export function defineDailies(jobs: Jobs, dailies: DailiesService): void {
  jobs.recur({
    name: 'daily-challenges',
    interval: '1 minute',
    isDue: () => dailies.isDue(),
    run: () => dailies.readMissing(),
  });
}

/** Reminders need no job: the bot takes those that are due. */
export function keepRemindersInTime(jobs: Jobs, reminders: StreakRemindersService): void {
  jobs.keepPullingBack(() => reminders.pullBack());
}
