import type { Jobs } from '@leetcord/kit/jobs/jobs';
import type { DailyNewsService } from './daily-news.service.ts';

/** Tells communities of the daily challenge soon after it is known. */
export function defineDailyNews(jobs: Jobs, dailyNews: DailyNewsService): void {
  jobs.recur({
    name: 'daily-challenge-news',
    interval: '1 minute',
    isDue: () => dailyNews.isDue(),
    run: () => dailyNews.tell(),
  });
}
