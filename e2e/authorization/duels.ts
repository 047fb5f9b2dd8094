import { at } from '@leetcord/driver/ask';
import type { World } from './world.ts';

/** Who has challenged somebody in each community: none of them is a caller. */
const PLAYERS = { publicClub: ['anonymous', 'named'], privateClub: ['privateOnly', 'named'] } as const;

/** The challenge in a community. */
export function duelIn({ api, once, people, ...world }: World, name: keyof typeof PLAYERS): Promise<string> {
  return once(`duel in ${name}`, async () => {
    const { communityId } = world[name];
    const [challenger, challenged] = PLAYERS[name].map((player) => people[player]);
    const input = { communityId, userId: challenged!.userId, idempotencyKey: name };
    const selection = '__typename ... on DuelSuccess { duel { id } } ... on UserError { message }';
    const made = await api.mutate('challengeToDuel', input, challenger!.accessToken, selection);
    return at(made, 'duel.id') as string;
  });
}
