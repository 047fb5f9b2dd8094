import type { ReadyCheck } from '../http/health.ts';
import type { ServiceTokenSource } from '../graphql/service-client.ts';
import type { TokenVerifier } from './token-verifier.ts';

/** Ready while this service has a token that other services accept. A token that they would refuse is replaced. */
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
