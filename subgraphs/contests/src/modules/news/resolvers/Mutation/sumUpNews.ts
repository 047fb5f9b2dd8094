import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { eventCursor } from '../../../events/cursor.ts';
import { solversOf } from '../../digest-solvers.ts';
import { NoNewsHold } from '../../news.errors.ts';

const asResult = faultsAsResult(NoNewsHold);

const MAX_CONTESTS = 5;

export const sumUpNews: NonNullable<MutationResolvers['sumUpNews']> = (_parent, { input }, { caller, news, view }) =>
  asResult(async () => {
    const { upTo, from = upTo, contestNews = 0, ...sum } = await news.sumUp(caller, input);
    const some = await news.someOf({ ...input, from, upTo });
    const planned = [...new Set(some.plans.map(({ contestId }) => contestId))].slice(0, MAX_CONTESTS);
    const contests = (await Promise.all(planned.map((id) => view.contests.find(id)))).filter((one) => one !== null);
    const solvers = await solversOf(some.solves, view);
    return { __typename: 'SumUpNewsSuccess', cursor: eventCursor(upTo), contestNews, ...sum, solvers, contests };
  });
