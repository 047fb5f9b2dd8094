import type { ImpersonalData } from '../../personal-data.ts';

export const signingKeyData: ImpersonalData = { collection: 'signingKeys', because: "It keeps LeetCord's own keys." };
