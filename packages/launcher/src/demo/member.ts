import { GraphQLClient } from 'graphql-request';
import { graphql } from '../gql/index.ts';
import type { Stage } from './stage.ts';

const SignInWithLinkCode = graphql(`
  mutation SignInWithLinkCode($code: String!) {
    signInWithLinkCode(input: { code: $code }) {
      __typename
      ... on SignInSuccess {
        accessToken
        refreshToken
        user {
          id
          displayName
          leetcode {
            username
          }
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const StartLeetCodeProof = graphql(`
  mutation StartLeetCodeProof($username: String!) {
    startLeetCodeProof(input: { username: $username }) {
      __typename
      ... on LeetCodeProof {
        id
        code
      }
      ... on UserError {
        message
      }
    }
  }
`);

const FinishLeetCodeProof = graphql(`
  mutation FinishLeetCodeProof($proofId: ID!) {
    finishLeetCodeProof(input: { proofId: $proofId }) {
      __typename
      ... on SignInSuccess {
        accessToken
        refreshToken
        user {
          id
          displayName
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

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

const RecordSubmission = graphql(`
  mutation RecordSubmission($input: RecordSubmissionInput!) {
    recordSubmission(input: $input) {
      __typename
      ... on RecordSubmissionSuccess {
        isNew
        submission {
          id
          state
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** Somebody who plays, signed in with a proven LeetCode account. */
export interface Member {
  userId: string;
  displayName: string;
  leetcodeUsername: string;
  accessToken: string;
  refreshToken: string;
}

/** The one-time code of a reply to `/link`. */
export const linkCodeOf = (content: string): string => {
  const code = /`([A-Z0-9]+-[A-Z0-9]+)`/.exec(content)?.[1];
  if (code === undefined) throw new Error(`There is no code in the reply to /link: ${content}`);
  return code;
};

/**
 * Makes a member as a person would: `/link` in Discord, the code typed into the extension, a LeetCode account proven by its
 * About me. Rejects with the sentence of whoever refuses.
 */
export async function joinAsMember(
  { api, leetcode, discord }: Stage,
  who: { discordUserId: string; channelId: string; leetcodeUsername: string },
): Promise<Member> {
  const { channelId, discordUserId, leetcodeUsername } = who;
  await leetcode.putAccount({ username: leetcodeUsername });
  const link = await discord.runCommand({ channelId, userId: discordUserId, command: 'link' });
  const client = new GraphQLClient(api);
  const { signInWithLinkCode: signedIn } = await client.request(SignInWithLinkCode, { code: linkCodeOf(link.content) });
  if (signedIn.__typename !== 'SignInSuccess') throw new Error(signedIn.message);
  const { user } = signedIn;
  const member = { userId: user.id, displayName: user.displayName, leetcodeUsername };
  if (user.leetcode?.username === leetcodeUsername) {
    return { ...member, accessToken: signedIn.accessToken, refreshToken: signedIn.refreshToken };
  }

  client.setHeader('authorization', `Bearer ${signedIn.accessToken}`);
  const { startLeetCodeProof: proof } = await client.request(StartLeetCodeProof, { username: leetcodeUsername });
  if (proof.__typename !== 'LeetCodeProof') throw new Error(proof.message);
  await leetcode.putAccount({ username: leetcodeUsername, aboutMe: `Hello! ${proof.code}` });
  const { finishLeetCodeProof: proven } = await client.request(FinishLeetCodeProof, { proofId: proof.id });
  if (proven.__typename !== 'SignInSuccess') throw new Error(proven.message);
  return { ...member, accessToken: proven.accessToken, refreshToken: proven.refreshToken };
}

/** Hides a member's name from others in a community. Rejects with the sentence of whoever refuses. */
export async function hideName({ api }: Stage, { accessToken }: Pick<Member, 'accessToken'>, communityId: string) {
  const client = new GraphQLClient(api, { headers: { authorization: `Bearer ${accessToken}` } });
  const { setMyPrivacy: result } = await client.request(SetMyPrivacy, { input: { communityId, isAnonymous: true } });
  if (result.__typename !== 'MemberSuccess') throw new Error(result.message);
}

/** Reports a submission as the extension does. Resolves to the server's answer. */
export async function report(
  { api }: Stage,
  member: Pick<Member, 'accessToken'>,
  submission: { submissionId: string; problemSlug: string; verdict?: 'ACCEPTED' | 'WRONG_ANSWER'; at: Date },
) {
  const client = new GraphQLClient(api, { headers: { authorization: `Bearer ${member.accessToken}` } });
  const { submissionId, problemSlug, verdict = 'ACCEPTED', at } = submission;
  const { recordSubmission } = await client.request(RecordSubmission, {
    input: { submissionId, problemSlug, verdict, language: 'python3', submittedAt: at.toISOString() },
  });
  return recordSubmission;
}

/** Solves a problem on LeetCode and reports it. */
export async function solve(stage: Stage, member: Member, problemSlug: string) {
  const { submissionId, at } = await stage.leetcode.submit({ username: member.leetcodeUsername, slug: problemSlug });
  return report(stage, member, { submissionId, problemSlug, at: new Date(at) });
}
