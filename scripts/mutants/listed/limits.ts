import { inFile, type Listed } from '../mutant.ts';

/** How much callers may ask for, and how much runs at once. */
export const LIMITS: readonly Listed[] = [
  ...inFile(
    ['gateway/src/callers/admission.ts', 'gateway/src/callers/rates.test.ts'],
    [
      ['limit: requests of a caller', 'usage.used > allowance.perMinute ?', 'usage.used < 0 ?'],
      ['limit: invalid tokens of an address', 'if (usage.used >= tries.perMinute)', 'if (usage.used < 0)'],
      ['limit: a repeated invalid token', "recalled === 'refused' ?", 'recalled === undefined ?'],
    ],
  ),
  ...inFile(
    ['gateway/src/callers/allowances.ts', 'gateway/src/callers/rates.test.ts'],
    [
      ['limit: a user of all addresses', 'key: `user:${caller.userId}`', 'key: `user:${clientAddress}`'],
      [
        'limit: an API key has its own',
        'const perMinute = caller.requestsPerMinute;',
        'const perMinute = rates.userPerMinute;',
      ],
    ],
  ),
  ...inFile(
    ['gateway/src/callers/service-sign-in.ts', 'gateway/src/callers/rates.test.ts'],
    [
      [
        'limit: a sign-in of a service is nothing else',
        'if (parsed === undefined ||',
        'if (parsed === undefined || req ||',
      ],
    ],
  ),
  ...inFile(
    [
      'gateway/src/callers/socket-limits.ts',
      'gateway/src/callers/socket-limits.unit.test.ts',
      'gateway/src/misuse.test.ts',
    ],
    [
      ['limit: sockets of an address', 'address.sockets <= maxSockets &&', ''],
      ['limit: sockets of all addresses', ' &&\n          allSockets <= MAX_SOCKETS', ''],
      ['limit: how fast sockets open', 'address.messages.add(OPENING_COUNTS) <= maxMessages &&', ''],
      ['limit: messages of a socket', 'ofSocket <= MESSAGES_PER_SOCKET &&', ''],
      ['limit: messages of an address', '|| ofAddress <= maxMessages)', '|| ofAddress > 0)'],
    ],
  ),
  ...inFile(
    ['packages/kit/src/load/places.ts', 'packages/kit/src/load/places.unit.test.ts'],
    [
      ['load: what waits', 'if (queue.size >= ranks[rank]!.waiting) {', 'if (queue.size < 0) {'],
      ['load: what runs', 'if (running < limitOf(rank) && queue.size === 0) {', 'if (queue.size === 0) {'],
      ['load: how long it waits', '}, longestWaitMs);', '}, 100_000);'],
      ['load: less after slow work', 'share = Math.max(LEAST, share * LESS)', 'share = 1'],
    ],
  ),
  ...inFile(
    ['gateway/src/load/entrance.ts', 'gateway/src/load/'],
    [
      [
        'load: anonymous callers',
        'const ANONYMOUS = { running: 64, waiting: 16 };',
        'const ANONYMOUS = { running: 6_400, waiting: 1_600 };',
      ],
      [
        'load: signed-in callers',
        'const SIGNED_IN = { running: 96, waiting: 32 };',
        'const SIGNED_IN = { running: 9_600, waiting: 3_200 };',
      ],
      [
        'load: services',
        'const SERVICES = { running: 32, waiting: 64 };',
        'const SERVICES = { running: 3_200, waiting: 6_400 };',
      ],
    ],
  ),
  ...inFile(
    ['packages/kit/src/load/subgraph-entrance.ts', 'packages/kit/src/load/'],
    [['load: the places of a subgraph are for all lanes', 'if (lane === SERVICE_LANE)', 'if (lane !== SERVICE_LANE)']],
  ),
  ...inFile(
    ['gateway/src/load/entrance.ts', 'gateway/src/load/', 'gateway/src/'],
    [['load: how long a client waits', 'CLIENT_PATIENCE_MS = 4_800', 'CLIENT_PATIENCE_MS = 480_000']],
  ),
];
