import { createTokenIssuer } from '@leetcord/kit/testing/token-issuer';

/** Signs and verifies tokens as users and the subgraphs do. */
export const issuer = await createTokenIssuer();

/** An `Authorization` header of a user. */
export const asUser = async (id: string, expiresIn?: string, sid = `session-of-${id}`) =>
  `Bearer ${await issuer.sign({ kind: 'user', sub: id, sid }, expiresIn)}`;

/** An API key in the shape that users makes; the name distinguishes it from others. */
export const apiKey = (name: string) => `leetcord_${name.padEnd(22, '0')}.${'s'.repeat(43)}`;

/** An `Authorization` header of the bot. */
export const asBot = async (expiresIn?: string) =>
  `Bearer ${await issuer.sign({ kind: 'service', sub: 'bot', scope: 'events:read' }, expiresIn)}`;
