import { at } from '@leetcord/driver/ask';
import type { World } from './world.ts';

/** A study plan that the owner has made, with who of the public community is on it. Each has its own name. */
export async function studyPlanIn(world: World, club: 'publicClub' | 'privateClub', name = club as string) {
  const { api, once, people } = world;
  const planId = await once(`study plan ${name}`, async () => {
    const { communityId } = world[club];
    const plan = { communityId, title: 'Basics', problems: ['1', '2'], idempotencyKey: name };
    const selection = '__typename ... on StudyPlanSuccess { plan { id } } ... on UserError { message }';
    const made = await api.mutate('createStudyPlan', plan, people.owner.accessToken, selection);
    const id = at(made, 'plan.id') as string;
    for (const { accessToken } of [people.named, people.anonymous]) {
      await api.mutate('joinStudyPlan', { planId: id }, accessToken);
    }
    return id;
  });
  return planId;
}
