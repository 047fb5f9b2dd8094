import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { League } from '../support/league.ts';
import { apiKeyAttacks } from './api-keys.ts';
import { directCallAttacks } from './direct-calls.ts';
import { leetcodeProofAttacks } from './leetcode-proofs.ts';
import { linkCodeAttacks } from './link-codes.ts';
import { privateCommunityAttacks } from './private-community.ts';
import { roleAttacks } from './roles.ts';
import { createScene, type Scene } from './scene.ts';
import { readLogs } from './secrets.ts';
import { tokenAttacks } from './tokens.ts';

export const attacks = (league: () => League) =>
  describe('attacks', () => {
    let scene: Scene;
    beforeAll(async () => {
      scene = await createScene(league());
    });
    afterAll(() => scene?.close());

    const all = [
      linkCodeAttacks,
      leetcodeProofAttacks,
      tokenAttacks,
      directCallAttacks,
      privateCommunityAttacks,
      apiKeyAttacks,
      roleAttacks,
    ];
    for (const attack of all) attack(() => scene);

    /** Last, so that everything above is in the logs. */
    describe('the logs of all attacks', () => {
      test('have lines of every process and of the requests', async () => {
        const { processes } = scene.league.system;
        // A process that does not answer is logged with the request's id, which its client may choose.
        await processes.problems.stop();
        const operation = { query: '{ problem(slug: "two-sum") { slug } }' };
        await scene.api.ask(operation, scene.botToken, { 'x-request-id': 'planted-in-the-logs' });
        await processes.problems.start();
        const lines = readLogs(scene.league.system.dataDir);
        expect(lines.filter(({ line }) => line.includes('planted-in-the-logs'))).not.toEqual([]);
        for (const name of ['users', 'problems', 'contests', 'gateway', 'bot']) {
          expect(lines.filter(({ file }) => file.endsWith(`${name}.log`)).length).toBeGreaterThan(1);
        }
      });

      test('contain no token, code, key or secret', () => {
        expect([...scene.secrets.kinds]).toEqual(
          expect.arrayContaining([
            'accessToken',
            'refreshToken',
            'code',
            'secret',
            'id',
            'usersRouter',
            'Discord token',
          ]),
        );
        const lines = readLogs(scene.league.system.dataDir);
        const planted = { file: 'planted.log', line: `{"msg":"Asked with ${scene.botToken}"}` };
        expect(scene.secrets.foundIn([planted])).toContain('planted.log: accessToken');
        expect(scene.secrets.foundIn(lines)).toEqual([]);
      });
    });
  });
