import type { QueryResolvers } from './../../../types.generated.ts';
import { apiKeyResult } from '../../api-keys.result.ts';

export const myApiKeys: NonNullable<QueryResolvers['myApiKeys']> = async (_parent, _arg, { caller, apiKeys }) =>
  (await apiKeys.list(caller)).map(apiKeyResult);
