import { checkSize, connectionOf, pageRequest } from '@leetcord/kit/graphql/paging';
import { boardPageRequest, MAX_ROWS, rowOwner } from '../../boards/board-connection.ts';
import { boardOfContest } from '../../boards/board-id.ts';
import type { ContestResolvers } from './../../types.generated.ts';
import { labelAt } from '../../contests/problem-label.ts';
import { shownTime } from '../../disclosure/shown-time.ts';
import { UPSOLVE_KEY_PATTERN } from '../upsolves.view.ts';
import { standingNode } from '../standing-node.ts';

const MAX_UPSOLVES = 100;

export const Contest: Pick<
  ContestResolvers,
  'aroundMe' | 'freezesAt' | 'isFrozen' | 'mine' | 'standings' | 'upsolves' | '__resolveReference'
> = {
  aroundMe: async (contest, { first }, { view }) => {
    const page = await view.standings.aroundMine(contest, checkSize(first, MAX_ROWS));
    return page && { contest, page };
  },
  freezesAt: ({ freezesAt }) => freezesAt ?? null,
  isFrozen: (contest, _args, { view }) => view.standings.isFrozen(contest),
  standings: async (contest, args, { view }) => {
    const board = boardOfContest(contest);
    return { contest, page: await view.standings.page(contest, boardPageRequest(args, board, view)) };
  },
  upsolves: async (contest, args, { view }) => {
    const { _id, communityId } = contest;
    const list = `upsolves:${_id}`;
    const unseal = (cursor: string) => view.disclosure.unsealCursor(cursor, list);
    const request = pageRequest(args, { max: MAX_UPSOLVES, keyPattern: UPSOLVE_KEY_PATTERN, unseal });
    const page = await view.upsolves.page(contest, request);
    const { edges, pageInfo } = connectionOf(
      page,
      ({ key }) => key,
      (cursor) => view.disclosure.sealCursor(cursor, list),
    );
    const shown = edges.map(async ({ cursor, node: { userId, place, problemSlug, solvedAt } }) => {
      const solver = await view.members.see(communityId, userId);
      const problem = { __typename: 'Problem' as const, slug: problemSlug };
      const node = { solver, label: labelAt(place), problem, solvedAt: shownTime(solvedAt, solver.precision) };
      return { cursor, node };
    });
    return { edges: await Promise.all(shown), pageInfo };
  },
  mine: async (contest, { discordUserId }, { view }) => {
    const userId = await rowOwner(contest.communityId, discordUserId, view);
    const row = userId === null ? null : await view.standings.rowOf(contest, userId);
    return row && standingNode(row, contest, { view, isLive: true });
  },
};
