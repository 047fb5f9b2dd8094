import type { SignIn } from './sessions.service.ts';

/** A sign-in as its GraphQL type. */
export const signInSuccess = ({ account, ...tokens }: SignIn) => ({
  __typename: 'SignInSuccess' as const,
  user: { account, isSelf: true },
  ...tokens,
});
