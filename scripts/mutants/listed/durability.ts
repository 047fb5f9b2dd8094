import { inFile, type Listed } from '../mutant.ts';

/** What keeps each change once and for good: commits, unique indexes, and the lock of migrations. */
export const DURABILITY: readonly Listed[] = [
  ...inFile(
    ['packages/kit/src/mongo/mongo.ts', 'packages/kit/src/mongo/mongo.test.ts'],
    [
      ['commit: a majority', "w: 'majority', ", 'w: 1, '],
      ['commit: the journal', 'journal: true', 'journal: false'],
    ],
  ),
  ...inFile(
    ['packages/kit/src/mongo/mongo.ts', 'subgraphs/users/src/'],
    [['commit: one transaction', 'return work(session);', 'return work(undefined as never);']],
  ),
  ...inFile(
    ['packages/launcher/src/backup/client.ts', 'packages/launcher/src/backup/'],
    [
      ['commit: a majority for a restore', "w: 'majority', ", 'w: 1, '],
      ['commit: the journal for a restore', 'journal: true', 'journal: false'],
    ],
  ),
  ...inFile(
    ['packages/kit/src/mongo/migrations.ts', 'packages/kit/src/mongo/migrations.test.ts'],
    [
      ['lock: migrations take it', 'withMigrationLock(db, names, runWaiting, pace)', 'runWaiting()'],
      [
        'lock: what is applied is recorded',
        'await applied.insertOne({ _id: name, appliedAt: clock.now(), durationMs });',
        '',
      ],
      ['lock: a newer database is refused', 'if (unknown.length > 0) throw', 'if (unknown.length < 0) throw'],
      ['lock: an older version ends', 'if (announced.length > 0) throw', 'if (announced.length < 0) throw'],
      ['lock: an older version waits', ' && (await findAnnounced()).length === 0', ''],
    ],
  ),
  ...inFile(
    ['packages/kit/src/mongo/migration-lock.ts', 'packages/kit/src/mongo/migrations.test.ts'],
    [
      ['lock: it is waited for', 'if (now - seen.since > leaseMs) {', 'if (now >= seen.since) {'],
      ['lock: it is renewed', '$set: { beat: (beat += 1) }', '$set: { beat }'],
      [
        'lock: its loss ends the work',
        "if (matchedCount === 0) reject(new Error('Another process took over the migrations'));",
        '',
      ],
      ['lock: a replica stops waiting', 'if (now - startedAt > longestWaitMs) {', 'if (startedAt > now) {'],
      ['lock: it is given back', "await locks.deleteOne({ _id: 'lock', owner });", ''],
    ],
  ),
  ...inFile(
    ['subgraphs/users/src/modules/accounts/accounts.repository.ts'],
    [
      ['index: one account for a Discord account', "['discord.id', 'leetcode.key']", "['leetcode.key']"],
      ['index: one account for a LeetCode name', "['discord.id', 'leetcode.key']", "['discord.id']"],
    ],
  ),
];
