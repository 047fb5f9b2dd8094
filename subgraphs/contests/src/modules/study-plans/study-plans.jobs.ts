import { keepLocked, type Jobs } from '@leetcord/kit/jobs/jobs';
import type { PlanNewsService } from './plan-news.service.ts';

/** Tells communities what their plans have for the day, one run at a time for all replicas. */
export function definePlanNews(jobs: Jobs, planNews: PlanNewsService): void {
  jobs.recur({
    name: 'study-plan-days',
    interval: '1 minute',
    isDue: () => planNews.isDue(),
    run: (touch) => keepLocked(touch, () => planNews.tellDue()),
  });
}
