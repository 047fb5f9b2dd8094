import { connectionOf } from '@leetcord/kit/graphql/paging';
import type { DuelConnectionResolvers } from './../../types.generated.ts';
import type { StoredDuel } from '../duels.repository.ts';

const keyOf = ({ listKey }: StoredDuel) => listKey!;

export const DuelConnection: DuelConnectionResolvers = {
  edges: (page) => connectionOf(page, keyOf).edges,
  pageInfo: (page) => connectionOf(page, keyOf).pageInfo,
};
