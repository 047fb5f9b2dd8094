import { faultsAsResult } from '@leetcord/kit/graphql/user-fault';
import type { MutationResolvers } from './../../../types.generated.ts';
import { ApiKeyRefused } from '../../api-keys.errors.ts';

const asResult = faultsAsResult(ApiKeyRefused);

export const exchangeApiKey: NonNullable<MutationResolvers['exchangeApiKey']> = (_parent, { input }, context) =>
  asResult(() =>
    context.apiKeyExchange
      .exchange(context, input.secret)
      .then((token) => ({ __typename: 'ExchangeApiKeySuccess', ...token })),
  );
