import { ApiKeysClient, type ShownApiKey } from './api-keys-client.ts';
import type { Neighbours } from './neighbours.ts';
import { expectSignedIn, type SignedIn, type UsersClient } from './users-client.ts';

/** A user with stored data of every kind. */
export interface WellKnownUser extends SignedIn {
  discordUserId: string;
  leetcodeUsername: string;
  apiKey: ShownApiKey;
  apiKeySecret: string;
}

/**
 * Makes a user with both names, an API key that has been used, a session that has been refreshed, a proof in progress, an unused link
 * code, counted tries, and (where contests does not know server 77) a pending join.
 */
export async function makeWellKnownUser(
  api: UsersClient,
  neighbours: Neighbours,
  { discordUserId, leetcodeUsername }: { discordUserId: string; leetcodeUsername: string },
): Promise<WellKnownUser> {
  const first = await api.signIn(discordUserId, 'Ada', 'Chrome on Linux');
  const { accessToken } = expectSignedIn(await api.refresh(first.refreshToken));
  await proveName(api, neighbours, leetcodeUsername, accessToken);

  const keys = new ApiKeysClient(api);
  const { apiKey, secret } = await keys.create(accessToken, { scopes: ['ACCOUNT_READ'] });
  await keys.exchange(secret);

  neighbours.profiles.set('elsewhere', { username: 'Elsewhere', aboutMe: '' });
  await api.startProof('Elsewhere', accessToken);
  const last = expectSignedIn(await api.signInWithLinkCode(await api.linkCode(discordUserId)));
  await api.linkCode(discordUserId);
  return { ...last, discordUserId, leetcodeUsername, apiKey, apiKeySecret: secret };
}

/** Signs in as the owner of a LeetCode name, or adds it to the user of the token. */
export async function proveName(
  api: UsersClient,
  neighbours: Neighbours,
  username: string,
  token?: string,
): Promise<SignedIn> {
  neighbours.profiles.set(username.toLowerCase(), { username, aboutMe: '' });
  const { id, code } = await api.startProof(username, token);
  neighbours.profiles.set(username.toLowerCase(), { username, aboutMe: code });
  return expectSignedIn(await api.finishProof(id, token));
}
