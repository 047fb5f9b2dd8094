import { graphql } from './gql/index.ts';
import type { SignedInFragment } from './gql/graphql.ts';
import type { Stage } from './stage.ts';

graphql(`
  fragment SignedIn on SignInSuccess {
    accessToken
    refreshToken
    user {
      id
      displayName
      discord {
        id
      }
      leetcode {
        username
      }
    }
  }
`);

const SignInWithLinkCode = graphql(`
  mutation SignInWithLinkCode($code: String!) {
    signInWithLinkCode(input: { code: $code }) {
      __typename
      ...SignedIn
      ... on UserError {
        message
      }
    }
  }
`);

const RefreshSession = graphql(`
  mutation RefreshSession($refreshToken: String!) {
    refreshSession(input: { refreshToken: $refreshToken }) {
      __typename
      ...SignedIn
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
      ...SignedIn
      ... on UserError {
        message
      }
    }
  }
`);

const SignInService = graphql(`
  mutation SignInService($service: String!, $secret: String!) {
    signInService(input: { service: $service, secret: $secret }) {
      __typename
      ... on SignInServiceSuccess {
        accessToken
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** Somebody who is signed in. */
export interface Person {
  userId: string;
  displayName: string;
  /** Empty where no Discord account is linked. */
  discordUserId: string;
  /** The proven LeetCode account; empty where there is none. */
  leetcodeUsername: string;
  accessToken: string;
  refreshToken: string;
}

type SignIn = ({ __typename: 'SignInSuccess' } & SignedInFragment) | { __typename: string; message: string };
const isSignedIn = (result: SignIn): result is Extract<SignIn, SignedInFragment> => 'user' in result;

function personOf(result: SignIn): Person {
  if (!isSignedIn(result)) throw new Error(`${result.__typename}: ${result.message}`);
  const { user, accessToken, refreshToken } = result;
  const { id: userId, displayName, discord, leetcode } = user;
  const accounts = { discordUserId: discord?.id ?? '', leetcodeUsername: leetcode?.username ?? '' };
  return { userId, displayName, ...accounts, accessToken, refreshToken };
}

/** The one-time code in a reply to `/link` as the extension takes it: with the server's address, such as `club.example/K7QM2-XPD4R`. */
export const shownCodeOf = (content: string): string => {
  const code = /`([^`\s]+\/[A-Z0-9]+-[A-Z0-9]+)`/.exec(content)?.[1];
  if (code === undefined) throw new Error(`There is no code in the reply to /link: ${content}`);
  return code;
};

/** The same as the API takes it. */
export const linkCodeOf = (content: string): string => shownCodeOf(content).replace(/^.*\//, '');

/** A code as a user gets it in Discord. */
export const askForCode = async ({ discord }: Stage, who: { userId: string; channelId: string }): Promise<string> =>
  linkCodeOf((await discord.runCommand({ ...who, command: 'link' })).content);

/** Signs in with a code from `/link`. Rejects with the sentence of the refusal. */
export const signInWithCode = async ({ api }: Stage, code: string): Promise<Person> =>
  personOf((await api.request(SignInWithLinkCode, { code })).signInWithLinkCode);

export const refresh = async ({ api }: Stage, refreshToken: string): Promise<Person> =>
  personOf((await api.request(RefreshSession, { refreshToken })).refreshSession);

/** Proves a LeetCode account, as its owner does, and returns its user with new tokens. */
export async function proveLeetCode({ api, leetcode }: Stage, username: string, token?: string): Promise<Person> {
  await leetcode.putAccount({ username });
  const { startLeetCodeProof: proof } = await api.request(StartLeetCodeProof, { username }, token);
  if (proof.__typename !== 'LeetCodeProof') throw new Error(proof.message);
  await leetcode.putAccount({ username, aboutMe: `Hello! ${proof.code}` });
  return personOf((await api.request(FinishLeetCodeProof, { proofId: proof.id }, token)).finishLeetCodeProof);
}

/** Signs a service in, as it does itself, and gives its access token. */
export async function signInService({ api }: Stage, service: 'bot' | 'contests', secret: string): Promise<string> {
  const { signInService: result } = await api.request(SignInService, { service, secret });
  if (result.__typename !== 'SignInServiceSuccess') throw new Error(result.message);
  return result.accessToken;
}
