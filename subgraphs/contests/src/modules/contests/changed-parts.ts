import { isDeepStrictEqual } from 'node:util';
import type { ContestPart } from '../events/kinds/contest-plan.ts';
import { entryOf, plannedEnd, type Contest } from './contests.repository.ts';
import { freezeMinutesOf } from './freeze.ts';

/** What each part of a plan is, for comparison. */
const PARTS: readonly [ContestPart, (contest: Contest) => unknown][] = [
  ['TITLE', ({ title }) => title],
  ['START', ({ startsAt }) => startsAt],
  ['END', plannedEnd],
  ['FORMAT', ({ format }) => format],
  ['PROBLEMS', ({ config, choice }) => [config, choice]],
  ['ENTRY', entryOf],
  ['FREEZE', freezeMinutesOf],
];

/** What of a contest's plan is not as it was. */
export const changedParts = (before: Contest, after: Contest): ContestPart[] =>
  PARTS.filter(([, partOf]) => !isDeepStrictEqual(partOf(before), partOf(after))).map(([part]) => part);
