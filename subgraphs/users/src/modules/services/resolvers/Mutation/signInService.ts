import { faultsAsResult } from '@leetcord/kit/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { ServiceRefused } from '../../services.errors.ts';

const asResult = faultsAsResult(ServiceRefused);

export const signInService: NonNullable<MutationResolvers['signInService']> = (_parent, { input }, { services }) =>
  asResult(
    services.signIn(input.service, input.secret).then((token) => ({ __typename: 'SignInServiceSuccess', ...token })),
  );
