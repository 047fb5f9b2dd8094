import {
  COMMUNITIES_OVERVIEW_PATH,
  MOST_COMMUNITIES,
  type CommunitiesOverview,
} from '@leetcord/kit/admin/communities-overview';
import { requireRouterSecret } from '@leetcord/kit/graphql/subgraph-server';
import { sharedReading } from '@leetcord/kit/metrics/registry';
import { Router } from 'express';
import type { CommunitiesRepository } from './modules/communities/communities.repository.ts';
import type { MembersRepository } from './modules/communities/members.repository.ts';
import type { EventsRepository } from './modules/events/events.repository.ts';
import type { NewsHoldsRepository } from './modules/news/news-holds.repository.ts';

/** The newest communities, for whoever runs this LeetCord: the gateway shows them to nobody else. */
export function overviewRoutes(
  { communities, members, events, newsHolds }: Sources,
  { routerSecret }: { routerSecret: string },
): Router {
  const read = sharedReading(async (): Promise<CommunitiesOverview> => {
    const newest = await communities.newest(MOST_COMMUNITIES);
    const ids = newest.map(({ _id }) => _id);
    const [counts, holds, lastTimes] = await Promise.all([
      members.count(ids),
      newsHolds.list(),
      Promise.all(ids.map((id) => events.lastScoredAt(id))),
    ]);
    return newest.map(({ _id, name, discordGuildId, visibility, closedAt }, index) => ({
      ...{ name, discordGuildId, visibility },
      members: counts.get(_id) ?? 0,
      lastScoredAt: lastTimes[index]?.toISOString() ?? null,
      closedAt: closedAt?.toISOString() ?? null,
      refusingChannels: holds.filter(({ communityId }) => communityId === _id).length,
    }));
  });
  return Router().get(COMMUNITIES_OVERVIEW_PATH, requireRouterSecret(routerSecret), async (_req, res) => {
    res.json(await read());
  });
}

interface Sources {
  communities: CommunitiesRepository;
  members: MembersRepository;
  events: EventsRepository;
  newsHolds: NewsHoldsRepository;
}
