import type { ImpersonalData } from '../../personal-data.ts';

export const revocationData: ImpersonalData = {
  collection: 'revocations',
  because: 'It keeps ids of sessions and keys that are over, until no access token of theirs is good: minutes.',
};
