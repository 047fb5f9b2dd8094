import type { CallerContext } from '../caller-context.ts';
import type { Admit } from '../callers/admission.ts';
import { graphql } from '../gql/index.ts';
import type { Execute } from '../http/execute.ts';
import { GraphQLError } from 'graphql';

const AdminSignIn = graphql(`
  mutation AdminSignIn($input: SignInWithLinkCodeInput!) {
    signInWithLinkCode(input: $input) {
      __typename
      ... on SignInSuccess {
        accessToken
        refreshToken
      }
      ... on UserError {
        message
      }
    }
  }
`);
const AdminAccount = graphql(`
  query AdminAccount {
    me {
      id
      discord {
        id
      }
    }
  }
`);
const AdminSignOut = graphql(`
  mutation AdminSignOut($input: SignOutInput!) {
    signOut(input: $input) {
      signedOut
    }
  }
`);

/** The account of somebody who has typed a code from the bot's `/link`. */
export interface AdminAccount {
  userId: string;
  discordId: string | null;
}

/**
 * Whose code it is; a sentence that says what to do when it is nobody's. The code is used up, and nothing stays signed in by it. Throws an
 * ExecutionFailed while LeetCord cannot say.
 */
export async function accountOfCode(
  code: string,
  caller: CallerContext,
  { execute, admit }: { execute: Execute; admit: Admit },
): Promise<AdminAccount | string> {
  const input = { code, device: 'The page /admin' };
  const { signInWithLinkCode: result } = await execute(AdminSignIn, { input }, caller);
  if (result.__typename !== 'SignInSuccess') return result.message;
  const { clientAddress, requestId } = caller;
  try {
    const { outcome } = await admit({ authorization: `Bearer ${result.accessToken}`, clientAddress });
    if (outcome instanceof GraphQLError) return outcome.message;
    const { me } = await execute(AdminAccount, {}, { ...outcome, clientAddress, requestId });
    if (me === null || me === undefined) return 'That account is gone.';
    return { userId: me.id, discordId: me.discord?.id ?? null };
  } finally {
    await execute(AdminSignOut, { input: { refreshToken: result.refreshToken } }, caller);
  }
}
