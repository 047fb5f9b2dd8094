import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { ServiceRefused } from '../../services.errors.ts';

const asResult = faultsAsResult(ServiceRefused);

export const signInService: NonNullable<MutationResolvers['signInService']> = (_parent, { input }, context) =>
  asResult(() =>
    context.services.signIn(context, input).then((token) => ({ __typename: 'SignInServiceSuccess', ...token })),
  );
