import type { ProblemConnectionResolvers } from './../../types.generated.ts';
import { problemConnection } from '../problem-connection.ts';

export const ProblemConnection: ProblemConnectionResolvers = {
  edges: (page) => problemConnection(page).edges,
  pageInfo: (page) => problemConnection(page).pageInfo,
};
