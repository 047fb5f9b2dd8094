import { graphql } from './gql/index.ts';
import { askForCode, proveLeetCode, signInWithCode, type Person } from './sign-in.ts';
import type { Stage } from './stage.ts';

const SetMyPrivacy = graphql(`
  mutation SetMyPrivacy($input: SetMyPrivacyInput!) {
    setMyPrivacy(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

/**
 * Makes a member as a person would: `/link` in Discord, the code typed into the extension, a LeetCode account proven by its About me.
 * Rejects with the sentence of a refusal.
 */
export async function joinAsMember(
  stage: Stage,
  who: { discordUserId: string; channelId: string; leetcodeUsername: string },
): Promise<Person> {
  const { channelId, discordUserId, leetcodeUsername } = who;
  await stage.leetcode.putAccount({ username: leetcodeUsername });
  const person = await signInWithCode(stage, await askForCode(stage, { channelId, userId: discordUserId }));
  if (person.leetcodeUsername === leetcodeUsername) return person;
  return proveLeetCode(stage, leetcodeUsername, person.accessToken);
}

/** Hides a member's name from others in a community. Rejects with the sentence of a refusal. */
export async function hideName({ api }: Stage, { accessToken }: Person, communityId: string): Promise<void> {
  const input = { communityId, isAnonymous: true };
  const { setMyPrivacy: result } = await api.request(SetMyPrivacy, { input }, accessToken);
  if (result.__typename !== 'MemberSuccess') throw new Error(result.message);
}
