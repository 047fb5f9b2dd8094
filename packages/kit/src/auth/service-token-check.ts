import type { ReadyCheck } from '../http/health.ts';
import type { ServiceTokenSource } from '../graphql/service-client.ts';
import type { TokenVerifier } from './token-verifier.ts';

/** Ready while this service is signed in with a token that others take. One that they would refuse is not used again. */
export const serviceTokenWorks =
  (token: ServiceTokenSource, verifier: TokenVerifier): ReadyCheck =>
  async () => {
    const current = await token();
    try {
      await verifier.verify(`Bearer ${current}`);
    } catch (error) {
      token.refused?.();
      throw error;
    }
  };
