import { postToSubgraph } from '@leetcord/kit/testing/post-to-subgraph';

export const ROUTER_SECRET = 'router-secret-of-users';
export const BOT_SECRET = 'service-secret-of-the-bot';

export interface SignedIn {
  __typename: 'SignInSuccess';
  accessToken: string;
  accessTokenExpiresAt: string;
  refreshToken: string;
  user: {
    id: string;
    displayName: string;
    discord: { id: string; username: string } | null;
    leetcode: { username: string } | null;
  };
}

interface ListedSession {
  id: string;
  device: string | null;
  createdAt: string;
  lastUsedAt: string;
  expiresAt: string;
  isCurrent: boolean;
}

interface Answer {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions: { code: string } }[];
}

type Fault = { __typename: string; message: string; retryAt?: string; field?: string };

const USER = 'id displayName discord { id username } leetcode { username }';
const TOKENS = `accessToken accessTokenExpiresAt refreshToken user { ${USER} }`;
const REFRESH = `__typename ... on SignInSuccess { ${TOKENS} } ... on UserError { message }`;
const SIGN_IN = `${REFRESH} ... on TooManyAttemptsError { retryAt }`;

/** Talks to users over HTTP as the gateway does. */
export class UsersClient {
  readonly url: string;
  readonly #address: string | undefined;

  /** `address` is the client's address according to the gateway. */
  constructor(url: string, address?: string) {
    this.url = url;
    this.#address = address;
  }

  /** The same for a client somewhere else. */
  from(address: string): UsersClient {
    return new UsersClient(this.url, address);
  }

  /** Posts an operation; `token` is an access token. */
  async post(query: string, variables: object = {}, token?: string) {
    const from = { routerSecret: ROUTER_SECRET, token, address: this.#address };
    return postToSubgraph<Answer>(this.url, { query, variables }, from);
  }

  /** A root field of an operation's answer. Rejects with an error's code and message. */
  async ask<T>(query: string, field: string, variables: object, token?: string): Promise<T> {
    const body = await this.post(query, variables, token);
    if (body.errors !== undefined) throw new Error(`${body.errors[0]?.extensions.code}: ${body.errors[0]?.message}`);
    return body.data?.[field] as T;
  }

  #mutate<T>(field: string, inputType: string, selection: string, input: object, token?: string): Promise<T> {
    const query = `mutation ($input: ${inputType}!) { ${field}(input: $input) { ${selection} } }`;
    return this.ask(query, field, { input }, token);
  }

  async botToken(): Promise<string> {
    const result = await this.signInService('bot', BOT_SECRET);
    return (result as { accessToken: string }).accessToken;
  }

  signInService(service: string, secret: string) {
    return this.#mutate<{ accessToken: string } | Fault>(
      'signInService',
      'SignInServiceInput',
      '__typename ... on SignInServiceSuccess { accessToken } ... on UserError { message }',
      { service, secret },
    );
  }

  createLinkCode(
    token: string | undefined,
    of: {
      discordUserId: string;
      displayName?: string;
      discordGlobalName?: string | null;
      discordAvatar?: string | null;
      discordGuildId?: string;
      canManageServer?: boolean;
      isServerOwner?: boolean;
    },
  ) {
    const { discordUserId, displayName = 'Ada' } = of;
    const names = { discordUsername: `user${discordUserId}`, displayName, discordGlobalName: displayName };
    const input = { ...names, discordGuildId: '77', ...of };
    return this.#mutate<{ __typename: string; code: string; expiresAt: string } & Fault>(
      'createLinkCode',
      'CreateLinkCodeInput',
      '__typename ... on CreateLinkCodeSuccess { code expiresAt } ... on InvalidInputError { message field }',
      input,
      token,
    );
  }

  /** A new code for a Discord user, from the same call as the bot's. */
  async linkCode(discordUserId: string, displayName = 'Ada'): Promise<string> {
    return (await this.createLinkCode(await this.botToken(), { discordUserId, displayName })).code;
  }

  signInWithLinkCode(code: string, token?: string, device?: string) {
    const input = { code, device };
    return this.#mutate<SignedIn | Fault>('signInWithLinkCode', 'SignInWithLinkCodeInput', SIGN_IN, input, token);
  }

  /** Signs a Discord user in and expects success. */
  async signIn(discordUserId: string, displayName?: string, device?: string): Promise<SignedIn> {
    const code = await this.linkCode(discordUserId, displayName);
    return expectSignedIn(await this.signInWithLinkCode(code, undefined, device));
  }

  startProof(username: string, token?: string) {
    return this.#mutate<{ __typename: string; id: string; username: string; code: string } & Fault>(
      'startLeetCodeProof',
      'StartLeetCodeProofInput',
      `__typename ... on LeetCodeProof { id username code } ... on UserError { message }
       ... on TooManyAttemptsError { retryAt } ... on InvalidInputError { field }`,
      { username },
      token,
    );
  }

  finishProof(proofId: string, token?: string, device?: string) {
    return this.#mutate<SignedIn | Fault>(
      'finishLeetCodeProof',
      'FinishLeetCodeProofInput',
      SIGN_IN,
      { proofId, device },
      token,
    );
  }

  refresh(refreshToken: string, token?: string) {
    return this.#mutate<SignedIn | Fault>('refreshSession', 'RefreshSessionInput', REFRESH, { refreshToken }, token);
  }

  signOut(refreshToken: string, token?: string) {
    return this.#mutate<{ signedOut: boolean }>('signOut', 'SignOutInput', 'signedOut', { refreshToken }, token);
  }

  mySessions(token?: string) {
    const query = '{ mySessions { id device createdAt lastUsedAt expiresAt isCurrent } }';
    return this.ask<ListedSession[]>(query, 'mySessions', {}, token);
  }

  endSession(sessionId: string, token?: string) {
    const selection = '__typename ... on EndSessionSuccess { sessionId } ... on UserError { message }';
    return this.#mutate<{ __typename: string }>('endSession', 'EndSessionInput', selection, { sessionId }, token);
  }

  endOtherSessions(token?: string) {
    const query = 'mutation { endOtherSessions { ended } }';
    return this.ask<{ ended: number }>(query, 'endOtherSessions', {}, token);
  }

  async me(token?: string) {
    return (await this.post(`{ me { ${USER} } }`, {}, token)).data?.['me'] as SignedIn['user'] | null;
  }
}

export function expectSignedIn(result: SignedIn | Fault): SignedIn {
  if (result.__typename !== 'SignInSuccess') throw new Error(`Not signed in: ${JSON.stringify(result)}`);
  return result as SignedIn;
}
