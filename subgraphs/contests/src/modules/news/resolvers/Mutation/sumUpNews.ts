import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { eventCursor } from '../../../events/cursor.ts';
import { NoNewsHold } from '../../news.errors.ts';

const asResult = faultsAsResult(NoNewsHold);

export const sumUpNews: NonNullable<MutationResolvers['sumUpNews']> = (_parent, { input }, { caller, news }) =>
  asResult(() =>
    news.sumUp(caller, input).then(({ upTo, contestNews = 0, ...counts }) => {
      return { __typename: 'SumUpNewsSuccess', cursor: eventCursor(upTo), contestNews, ...counts };
    }),
  );
