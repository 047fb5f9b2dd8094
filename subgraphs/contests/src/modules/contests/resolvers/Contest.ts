import { formatNamed } from '../../formats/registry.ts';
import { filterOf } from '../../formats/problem-filter.ts';
import { countsSolvedBefore, problemsOf } from '../../formats/problem-set.ts';
import type { Context } from '../../../context.ts';
import { localTimeOf } from '../../calendar/time-zone.ts';
import { timeZoneOf } from '../../communities/communities.repository.ts';
import { plannedEnd, type Contest as StoredContest } from '../contests.repository.ts';
import { choiceOf } from '../asked-again.ts';
import { versionOf } from '../planning.service.ts';
import type { ContestResolvers } from './../../types.generated.ts';

const localTime =
  (moment: 'startsAt' | 'endsAt') =>
  async (contest: StoredContest, _args: object, { view }: Context) =>
    localTimeOf(contest[moment], timeZoneOf(await view.communities.require(contest.communityId)));

export const Contest: Pick<
  ContestResolvers,
  | 'cancelReason'
  | 'cancelledAt'
  | 'community'
  | 'countsSolvedBefore'
  | 'decidedAt'
  | 'endsAt'
  | 'format'
  | 'id'
  | 'leetcodeRound'
  | 'localEnd'
  | 'localStart'
  | 'matching'
  | 'picker'
  | 'plannedEndsAt'
  | 'problemChoice'
  | 'problemCount'
  | 'problems'
  | 'rejectedMinutes'
  | 'startsAt'
  | 'state'
  | 'title'
  | 'version'
  | '__resolveReference'
> = {
  // A reference comes as free JSON: its id may be anything.
  __resolveReference: async ({ id }, { view }) => (typeof id === 'string' ? view.contests.find(id) : null),
  id: ({ _id }) => _id,
  community: async ({ communityId }, _args, { view }) => view.communities.require(communityId),
  version: versionOf,
  localStart: localTime('startsAt'),
  localEnd: localTime('endsAt'),
  plannedEndsAt: plannedEnd,
  problemChoice: (contest) => choiceOf(contest).kind,
  problemCount: ({ config }) => problemsOf(config)?.length ?? null,
  problems: async (contest, _args, { view }) => {
    const problems = view.contests.problemsOf(contest);
    return problems !== null && (await view.contests.showsProblems(contest)) ? problems : null;
  },
  countsSolvedBefore: ({ config }) => countsSolvedBefore(config),
  matching: ({ config }) => filterOf(config),
  picker: async (contest, _args, { view }) => {
    const choice = choiceOf(contest);
    return choice.kind === 'PICKER' && (await view.contests.showsProblems(contest)) ? choice : null;
  },
  leetcodeRound: async (contest, _args, { view }) => {
    const choice = choiceOf(contest);
    return choice.kind === 'ROUND' && (await view.contests.showsProblems(contest)) ? choice.round : null;
  },
  rejectedMinutes: ({ format }) => formatNamed(format).rejectedMinutes ?? null,
  state: (contest, _args, { view }) => view.contests.stateOf(contest),
};
