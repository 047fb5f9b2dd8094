import type { ImpersonalData } from '@leetcord/kit/mongo/personal-data';
import type { PersonalData } from '../../personal-data.ts';
import type { PlanMembersRepository } from './plan-members.repository.ts';
import type { StudyPlansRepository } from './study-plans.repository.ts';

export interface PlanMemberDataSources {
  planMembers: PlanMembersRepository;
  studyPlans: StudyPlansRepository;
}

/** Which plans somebody is on. How far they are follows from their submissions. */
export const planMemberData = ({ planMembers, studyPlans }: PlanMemberDataSources): PersonalData => ({
  collections: ['studyPlanMembers'],
  read: async ({ _id }, names) => {
    const joined = await planMembers.ofUser(_id);
    const plans = new Map((await studyPlans.findMany(joined.map(({ planId }) => planId))).map((one) => [one._id, one]));
    const read = joined.map(async ({ planId, communityId }) => {
      return { id: planId, title: plans.get(planId)?.title ?? null, community: await names.community(communityId) };
    });
    return { studyPlans: await Promise.all(read) };
  },
  forget: ({ _id }, transaction) => transaction((tx) => planMembers.removeAllOf(_id, tx)),
  move: async ({ userId, toUserId }, tx) => {
    for (const joined of await planMembers.ofUser(userId, tx))
      await planMembers.add({ ...joined, userId: toUserId }, tx);
    await planMembers.removeAllOf(userId, tx);
  },
});

export const studyPlanData: ImpersonalData = {
  collections: ['studyPlans'],
  because: 'They keep what a community studies and when, and not who made the plan.',
};
