import type { Listed } from './mutant.ts';

const MONGO = 'packages/kit/src/mongo/mongo.ts';
const MONGO_TEST = 'packages/kit/src/mongo/mongo.test.ts';
const LOCK = 'packages/kit/src/mongo/migration-lock.ts';
const MIGRATIONS = 'packages/kit/src/mongo/migrations.ts';
const MIGRATIONS_TEST = 'packages/kit/src/mongo/migrations.test.ts';
const ACCOUNTS = 'subgraphs/users/src/modules/accounts/accounts.repository.ts';
const POSTS = 'bot/src/events/channel-posts.ts';
const POSTS_TEST = 'bot/src/events/channel-posts.test.ts';
const ADMISSION = 'gateway/src/callers/admission.ts';
const ALLOWANCES = 'gateway/src/callers/allowances.ts';
const RATES_TEST = 'gateway/src/callers/rates.test.ts';
const SOCKETS = 'gateway/src/callers/socket-limits.ts';
const PLACES = 'packages/kit/src/load/places.ts';
const PLACES_TEST = 'packages/kit/src/load/places.unit.test.ts';
const ENTRANCE = 'gateway/src/load/entrance.ts';
const LOAD_TESTS = 'gateway/src/load/';
const SOCKETS_TEST = 'gateway/src/callers/socket-limits.unit.test.ts';
const AUTHORITY = 'subgraphs/contests/src/modules/communities/authority.ts';
const RIGHTS = 'e2e/rights.test.ts';

/** Mutants that no rule finds: generated.ts has the rules. */
export const LISTED: readonly Listed[] = [
  // Durable commits.
  ['commit: a majority', MONGO, "w: 'majority', ", 'w: 1, ', MONGO_TEST],
  ['commit: the journal', MONGO, 'journal: true', 'journal: false', MONGO_TEST],
  [
    'commit: one transaction',
    MONGO,
    'return work(session);',
    'return work(undefined as never);',
    'subgraphs/users/src/',
  ],
  [
    'commit: a majority for a restore',
    'packages/launcher/src/backup/client.ts',
    "w: 'majority', ",
    'w: 1, ',
    'packages/launcher/src/backup/',
  ],
  [
    'commit: the journal for a restore',
    'packages/launcher/src/backup/client.ts',
    'journal: true',
    'journal: false',
    'packages/launcher/src/backup/',
  ],

  // The lock of migrations, which all of them run under.
  [
    'lock: migrations take it',
    MIGRATIONS,
    'withMigrationLock(db, runWaiting, options.lock)',
    'runWaiting()',
    MIGRATIONS_TEST,
  ],
  ['lock: it is waited for', LOCK, 'if (now - seen.since > leaseMs) {', 'if (now >= seen.since) {', MIGRATIONS_TEST],
  ['lock: it is renewed', LOCK, '$set: { beat: (beat += 1) }', '$set: { beat }', MIGRATIONS_TEST],
  [
    'lock: its loss ends the work',
    LOCK,
    "if (matchedCount === 0) reject(new Error('Another process took over the migrations'));",
    '',
    MIGRATIONS_TEST,
  ],
  [
    'lock: a replica stops waiting',
    LOCK,
    'if (now - startedAt > longestWaitMs) {',
    'if (startedAt > now) {',
    MIGRATIONS_TEST,
  ],
  ['lock: it is given back', LOCK, "await locks.deleteOne({ _id: 'lock', owner });", '', MIGRATIONS_TEST],
  [
    'lock: what is applied is recorded',
    MIGRATIONS,
    'await applied.insertOne({ _id: name, appliedAt: clock.now(), durationMs });',
    '',
    MIGRATIONS_TEST,
  ],
  [
    'lock: a newer database is refused',
    MIGRATIONS,
    'if (unknown.length > 0) throw',
    'if (unknown.length < 0) throw',
    MIGRATIONS_TEST,
  ],

  // One index of two, which a rule takes away together.
  ['index: one account for a Discord account', ACCOUNTS, "['discord.id', 'leetcode.key']", "['leetcode.key']"],
  ['index: one account for a LeetCode name', ACCOUNTS, "['discord.id', 'leetcode.key']", "['discord.id']"],

  // Posts in Discord.
  [
    'allowed_mentions: of a post',
    POSTS,
    'enforce_nonce: true,\n        allowed_mentions: { parse: [] },',
    'enforce_nonce: true,',
    POSTS_TEST,
  ],
  [
    'allowed_mentions: of an edit',
    POSTS,
    'components, allowed_mentions: { parse: [] } };',
    'components };',
    POSTS_TEST,
  ],
  [
    'allowed_mentions: of a message to an owner',
    'bot/src/events/owner-notice.ts',
    ', allowed_mentions: { parse: [] }',
    '',
    'bot/src/events/held-news.test.ts',
  ],
  [
    'allowed_mentions: of answers to commands',
    'bot/src/discord.ts',
    'allowedMentions: { parse: [] },',
    '',
    'bot/src/commands/contest.test.ts',
  ],
  [
    'allowed_mentions: of an invitation',
    'bot/src/commands/contest-entry.ts',
    'allowedMentions: { users: [id] },',
    '',
    'bot/src/commands/contest.test.ts',
  ],
  [
    'nonce: a post has it',
    POSTS,
    'nonce,\n        enforce_nonce: true,',
    'enforce_nonce: true,',
    POSTS_TEST,
    'bot/src/events/',
  ],
  ['nonce: Discord keeps one post of it', POSTS, 'enforce_nonce: true,', '', POSTS_TEST, 'bot/src/events/'],
  [
    'nonce: it is the same in each try',
    'bot/src/events/nonce.ts',
    '`${VERSION}|',
    '`${Math.random()}|',
    'bot/src/notifications/',
  ],

  // How often callers may call.
  ['limit: requests of a caller', ADMISSION, 'usage.used > allowance.perMinute ?', 'usage.used < 0 ?', RATES_TEST],
  [
    'limit: invalid tokens of an address',
    ADMISSION,
    'if (usage.used >= tries.perMinute)',
    'if (usage.used < 0)',
    RATES_TEST,
  ],
  ['limit: a repeated invalid token', ADMISSION, "recalled === 'refused' ?", 'recalled === undefined ?', RATES_TEST],
  [
    'limit: a user of all addresses',
    ALLOWANCES,
    'key: `user:${caller.userId}`',
    'key: `user:${clientAddress}`',
    RATES_TEST,
  ],
  [
    'limit: an API key has its own',
    ALLOWANCES,
    'const perMinute = caller.requestsPerMinute;',
    'const perMinute = rates.userPerMinute;',
    RATES_TEST,
  ],
  [
    'limit: a sign-in of a service is nothing else',
    'gateway/src/callers/service-sign-in.ts',
    '!isServiceSignIn(req) ||',
    '!!req ||',
    RATES_TEST,
  ],
  [
    'limit: sockets of an address',
    SOCKETS,
    'address.sockets <= maxSockets &&',
    '',
    SOCKETS_TEST,
    'gateway/src/misuse.test.ts',
  ],
  [
    'limit: sockets of all addresses',
    SOCKETS,
    ' &&\n          allSockets <= MAX_SOCKETS',
    '',

    SOCKETS_TEST,
    'gateway/src/misuse.test.ts',
  ],
  [
    'limit: how fast sockets open',
    SOCKETS,
    'address.messages.add(OPENING_COUNTS) <= maxMessages &&',
    '',
    SOCKETS_TEST,
    'gateway/src/misuse.test.ts',
  ],
  [
    'limit: messages of a socket',
    SOCKETS,
    'ofSocket <= MESSAGES_PER_SOCKET &&',
    '',
    SOCKETS_TEST,
    'gateway/src/misuse.test.ts',
  ],
  [
    'limit: messages of an address',
    SOCKETS,
    '|| ofAddress <= maxMessages)',
    '|| ofAddress > 0)',
    SOCKETS_TEST,
    'gateway/src/misuse.test.ts',
  ],

  // How much runs at once.
  ['load: what waits', PLACES, 'if (queue.size >= ranks[rank]!.waiting) {', 'if (queue.size < 0) {', PLACES_TEST],
  [
    'load: what runs',
    PLACES,
    'if (running < limitOf(rank) && queue.size === 0) {',
    'if (queue.size === 0) {',
    PLACES_TEST,
  ],
  ['load: how long it waits', PLACES, '}, longestWaitMs);', '}, 100_000);', PLACES_TEST],
  ['load: less after slow work', PLACES, 'share = Math.max(LEAST, share * LESS)', 'share = 1', PLACES_TEST],
  [
    'load: anonymous callers',
    ENTRANCE,
    'const ANONYMOUS = { running: 64, waiting: 16 };',
    'const ANONYMOUS = { running: 6_400, waiting: 1_600 };',
    LOAD_TESTS,
  ],
  [
    'load: signed-in callers',
    ENTRANCE,
    'const SIGNED_IN = { running: 96, waiting: 32 };',
    'const SIGNED_IN = { running: 9_600, waiting: 3_200 };',
    LOAD_TESTS,
  ],
  [
    'load: services',
    ENTRANCE,
    'const SERVICES = { running: 32, waiting: 64 };',
    'const SERVICES = { running: 3_200, waiting: 6_400 };',
    LOAD_TESTS,
  ],
  [
    'load: the places of a subgraph are for all lanes',
    'packages/kit/src/load/subgraph-entrance.ts',
    'if (lane === SERVICE_LANE)',
    'if (lane !== SERVICE_LANE)',
    'packages/kit/src/load/',
  ],
  [
    'load: how long a client waits',
    ENTRANCE,
    'CLIENT_PATIENCE_MS = 4_800',
    'CLIENT_PATIENCE_MS = 480_000',
    'gateway/src/load/',
    'gateway/src/',
  ],

  // Who may do what, beside the rules.
  [
    "owner: another user's API key",
    'subgraphs/users/src/modules/api-keys/api-keys.repository.ts',
    'deleteOne({ _id: id, userId }',
    'deleteOne({ _id: id }',
    'subgraphs/users/src/modules/api-keys/',
    RIGHTS,
  ],
  [
    "owner: another user's session",
    'subgraphs/users/src/modules/sessions/sessions.repository.ts',
    '.find({ userId, expiresAt:',
    '.find({ expiresAt:',
    'subgraphs/users/src/modules/sessions/',
    RIGHTS,
  ],
  [
    'owner: only the bot acts for others',
    AUTHORITY,
    'if (by !== undefined && by !== null) {',
    'if (by === 0) {',
    'subgraphs/contests/src/modules/communities/',
    RIGHTS,
  ],
  [
    'owner: a banned moderator by Discord',
    AUTHORITY,
    'role: isBanned ? null : discordRole',
    'role: discordRole',
    'subgraphs/contests/src/modules/moderation/',
    'subgraphs/contests/src/modules/communities/',
  ],
  [
    'owner: who reads what is for moderators',
    AUTHORITY,
    "if (caller.kind !== 'user' && !hasScope(caller, botScope)) return false;",
    '',
    'subgraphs/contests/src/modules/communities/',
    RIGHTS,
  ],
  [
    'scope: of services',
    'packages/kit/src/auth/caller.ts',
    "caller.kind === 'service' && caller.scopes.has(scope)",
    "caller.kind === 'service'",
    'packages/kit/src/auth/',
    'subgraphs/contests/src/modules/communities/',
    RIGHTS,
  ],
  [
    'scope: of API keys',
    'packages/kit/src/auth/caller.ts',
    "caller.kind === 'apiKey' && caller.scopes.has(scope) ?",
    "caller.kind === 'apiKey' ?",
    'subgraphs/contests/src/modules/communities/',
    RIGHTS,
  ],
  [
    'secret: of the router',
    'packages/kit/src/graphql/subgraph-server.ts',
    'if (secretMatches(routerSecret, req.get(ROUTER_SECRET_HEADER))) {',
    'if (routerSecret) {',
    'packages/kit/src/graphql/subgraph-server.test.ts',
  ],
];
