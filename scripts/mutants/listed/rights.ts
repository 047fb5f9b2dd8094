import { inFile, type Listed } from '../mutant.ts';

/** Who may do what. */
export const RIGHTS: readonly Listed[] = [
  ...inFile(
    [
      'subgraphs/users/src/modules/api-keys/api-keys.repository.ts',
      'subgraphs/users/src/modules/api-keys/',
      'e2e/rights.test.ts',
    ],
    [["owner: another user's API key", 'deleteOne({ _id: id, userId }', 'deleteOne({ _id: id }']],
  ),
  ...inFile(
    [
      'subgraphs/users/src/modules/sessions/sessions.repository.ts',
      'subgraphs/users/src/modules/sessions/',
      'e2e/rights.test.ts',
    ],
    [["owner: another user's session", '.find({ userId, expiresAt:', '.find({ expiresAt:']],
  ),
  ...inFile(
    [
      'subgraphs/contests/src/modules/communities/authority.ts',
      'subgraphs/contests/src/modules/communities/',
      'e2e/rights.test.ts',
    ],
    [['owner: only the bot acts for others', 'if (by !== undefined && by !== null) {', 'if (by === 0) {']],
  ),
  ...inFile(
    [
      'subgraphs/contests/src/modules/communities/authority.ts',
      'subgraphs/contests/src/refusals.unit.test.ts',
      'subgraphs/contests/src/modules/moderation/',
      'subgraphs/contests/src/modules/communities/',
    ],
    [
      ['owner: a banned moderator by Discord', 'role: isBanned ? null : discordRole', 'role: discordRole'],
      [
        'owner: who reads what is for moderators',
        "if (caller.kind !== 'user' && !hasScope(caller, botScope)) return false;",
        '',
      ],
    ],
  ),
  ...inFile(
    [
      'packages/kit/src/auth/caller.ts',
      'packages/kit/src/auth/',
      'subgraphs/contests/src/modules/communities/',
      'e2e/rights.test.ts',
    ],
    [['scope: of services', "caller.kind === 'service' && caller.scopes.has(scope)", "caller.kind === 'service'"]],
  ),
  ...inFile(
    ['packages/kit/src/auth/caller.ts', 'subgraphs/contests/src/modules/communities/', 'e2e/rights.test.ts'],
    [
      [
        'scope: of API keys',
        "caller.kind === 'apiKey' && scopes.some((scope) => caller.scopes.has(scope)) ?",
        "caller.kind === 'apiKey' ?",
      ],
    ],
  ),
  ...inFile(
    ['packages/kit/src/graphql/subgraph-server.ts', 'packages/kit/src/graphql/subgraph-server.test.ts'],
    [
      [
        'secret: of the router',
        'if (secretMatches(routerSecret, req.get(ROUTER_SECRET_HEADER))) {',
        'if (routerSecret) {',
      ],
    ],
  ),
  ...inFile(
    ['gateway/src/cache/answer-from-memory.ts', 'gateway/src/cache/'],
    [['owner: who signs in is given nothing from memory', "'authorization', SERVICE", 'SERVICE']],
  ),
  ...inFile(
    ['gateway/src/cache/cache-headers.ts', 'gateway/src/cache/'],
    [
      [
        'owner: what a caller reads is kept for nobody',
        "if (contextValue.authorization !== undefined || contextValue.caller.kind !== 'anonymous') return;",
        '',
      ],
    ],
  ),
];
