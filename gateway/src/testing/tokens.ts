import { createTokenIssuer } from '@leetcord/kit/testing/token-issuer';

/** Signs and checks tokens as users and the subgraphs do. */
export const issuer = await createTokenIssuer();

/** An `Authorization` header of a user. */
export const asUser = async (id: string, expiresIn?: string) =>
  `Bearer ${await issuer.sign({ kind: 'user', sub: id, sid: `session-of-${id}` }, expiresIn)}`;

/** An `Authorization` header of the bot. */
export const asBot = async (expiresIn?: string) =>
  `Bearer ${await issuer.sign({ kind: 'service', sub: 'bot', scope: 'events:read' }, expiresIn)}`;
