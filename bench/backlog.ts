import { LEETCODE_LIMITS, sharesOf } from '../subgraphs/problems/src/leetcode/request-budget.ts';
import { BackgroundLane } from './background-lane.ts';
import type { Figure } from './figures.ts';
import { TICK_MS, USERS_PER_REQUEST, USERS_PER_RUN } from './sweep-month.ts';

/** How many users one background request covers. */
const USERS_PER_QUESTION = 25;
const requestsFor = (users: number) => Math.ceil(users / USERS_PER_REQUEST);

/** How long it takes to look once at all users with something pending, in ms; beside a sweep that always has a full run due, or none. */
function backlogMs(users: number, lane: BackgroundLane, isSweeping: boolean): number {
  let now = 0;
  const ask = (requests: number) => {
    for (let asked = 0; asked < requests; asked += 1) now = lane.ask(now);
  };
  for (let left = users, nextRunAt = 0; left > 0; left -= USERS_PER_QUESTION) {
    if (isSweeping && now >= nextRunAt) {
      nextRunAt = now + TICK_MS;
      ask(requestsFor(USERS_PER_RUN));
    }
    ask(requestsFor(Math.min(left, USERS_PER_QUESTION)));
  }
  return now;
}

/** How long it takes until everything left pending by an outage is confirmed. */
export function backlogFigures(users: number): Figure[] {
  const minutes = (requests: number | undefined) =>
    [false, true]
      .map((isSweeping) => `${Math.round(backlogMs(users, new BackgroundLane(requests), isSweeping) / 60_000)} min`)
      .join(', ');
  return [
    { figure: 'alone, and beside the sweep', value: minutes(undefined) },
    {
      figure: 'the same while people ask for all they can get',
      value: minutes(sharesOf(LEETCODE_LIMITS).reserved),
    },
  ];
}
