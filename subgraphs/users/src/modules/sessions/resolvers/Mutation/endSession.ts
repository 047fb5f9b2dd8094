import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { SessionNotFound } from '../../sessions.errors.ts';

const asResult = faultsAsResult(SessionNotFound);

export const endSession: NonNullable<MutationResolvers['endSession']> = (
  _parent,
  { input: { sessionId } },
  { caller, activeSessions },
) =>
  asResult(() => activeSessions.endOne(caller, sessionId).then(() => ({ __typename: 'EndSessionSuccess', sessionId })));
