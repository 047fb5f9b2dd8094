import { joinAsMember } from '@leetcord/driver/member';
import type { Stage } from '@leetcord/driver/stage';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { z } from 'zod';

/** A member of a public and of a private community, and the ways to call as them. */
export interface AuthCallers {
  publicCommunityId: string;
  privateCommunityId: string;
  /** Values of the `Authorization` header. */
  accessToken: string;
  apiKey: string;
}

const MY_COMMUNITIES = '{ myCommunities { id visibility } }';
const myCommunities = z.array(z.object({ id: z.string(), visibility: z.enum(['PUBLIC', 'PRIVATE']) }));

/** Ada joins the demo server, which is public, and makes another server of hers private. */
export async function prepareAuthCallers(stage: Stage): Promise<AuthCallers> {
  const { discord } = stage;
  const userId = DEMO.users.ada;
  const { channels } = await discord.createGuild({ name: 'Closed club', members: [{ username: 'ada' }] });
  const closedChannelId = channels[0]?.id ?? '';
  const who = { discordUserId: userId, leetcodeUsername: 'ada_codes' };
  await joinAsMember(stage, { ...who, channelId: closedChannelId });
  const member = await joinAsMember(stage, { ...who, channelId: DEMO.leetcodeChannelId });
  const { content } = await discord.runCommand({
    channelId: closedChannelId,
    userId,
    command: 'config visibility',
    options: { visibility: 'PRIVATE' },
  });
  if (!content.includes('is private')) throw new Error(content);

  const { accessToken } = member;
  const key = { name: 'Bench', scopes: ['COMMUNITIES_READ'] };
  const selection = '__typename ... on CreateApiKeySuccess { secret }';
  const { secret } = await stage.api.mutate('createApiKey', key, accessToken, selection);
  const { data } = await stage.api.ask({ query: MY_COMMUNITIES }, accessToken);
  const communities = myCommunities.parse(data?.['myCommunities']);
  const idOf = (visibility: string) => {
    const found = communities.find((community) => community.visibility === visibility);
    if (found === undefined) throw new Error(`Ada is in no ${visibility} community`);
    return found.id;
  };
  return {
    publicCommunityId: idOf('PUBLIC'),
    privateCommunityId: idOf('PRIVATE'),
    accessToken: `Bearer ${accessToken}`,
    apiKey: `Bearer ${String(secret)}`,
  };
}
