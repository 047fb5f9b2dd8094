import { InvalidInput } from '../../../../invalid-input.ts';
import { faultsAsResult } from '../../../../user-fault.ts';
import type { MutationResolvers } from './../../../types.generated.ts';

const asResult = faultsAsResult(InvalidInput);

export const createLinkCode: NonNullable<MutationResolvers['createLinkCode']> = (
  _parent,
  { input },
  { caller, linkCodes },
) => asResult(linkCodes.create(caller, input).then((code) => ({ __typename: 'CreateLinkCodeSuccess', ...code })));
