import DataLoader from 'dataloader';
import type { Names } from '../../personal-data.ts';
import type { CommunitiesRepository } from '../communities/communities.repository.ts';
import type { ContestsRepository } from '../contests/contests.repository.ts';
import { contestName } from '../contests/personal-data.ts';

export interface NameSources {
  communities: CommunitiesRepository;
  contests: ContestsRepository;
}

/** The names in one export: none is read twice. */
export function createNames(from: NameSources): Names {
  const communities = loaderOf((ids) => from.communities.findMany(ids));
  const contests = loaderOf((ids) => from.contests.findMany(ids));
  const community = async (id: string) => ({ id, name: (await communities.load(id))?.name ?? null });
  return {
    community,
    contest: async (id) => {
      const contest = await contests.load(id);
      return contest === null ? { id } : contestName(contest);
    },
    communityOfContest: async (id) => {
      const contest = await contests.load(id);
      return contest && community(contest.communityId);
    },
  };
}

const loaderOf = <T extends { _id: string }>(findMany: (ids: readonly string[]) => Promise<T[]>) =>
  new DataLoader<string, T | null>(async (ids) => {
    const found = new Map((await findMany(ids)).map((document) => [document._id, document]));
    return ids.map((id) => found.get(id) ?? null);
  });
