import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { joinAsMember } from '@leetcord/driver/member';
import { report, submit } from '@leetcord/driver/solving';
import { openStage } from '@leetcord/driver/stage';
import { playEvening } from '@leetcord/launcher/demo/evening';
import { startSystem } from '@leetcord/launcher/system';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { percentile, printFigures } from './figures.ts';
import { measureMemory } from './memory.ts';

const REPORTS = 100;

/**
 * LeetCord in a process for each part and in one process, both at once on this machine: how long each takes to start, what it holds
 * in memory after the demo, and how long it takes to answer a report. The two report in turn.
 */
export async function compareOneProcess(tell: (line: string) => void): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'leetcord-bench-'));
  const kinds = [];
  for (const oneProcess of [false, true]) {
    const title = oneProcess ? 'One process' : 'A process for each part';
    tell(title);
    const startedAt = performance.now();
    const system = await startSystem({
      dataDir: join(dir, String(oneProcess)),
      ports: 'free',
      tell,
      // The stand-in takes more than leetcode.com, whose patience is not measured here.
      env: { ...process.env, ONE_PROCESS: String(oneProcess), LEETCODE_REQUESTS_PER_10S: '1000' },
    });
    const startedS = (performance.now() - startedAt) / 1_000;
    kinds.push({ title, startedS, system, stage: openStage(system.urls), latencies: [] as number[] });
  }
  try {
    await Promise.all(kinds.map(({ stage }) => playEvening(stage, { tell: () => undefined })));
    const memory = kinds.map(({ system }) => measureMemory(system, system.database?.pid ?? 0));
    const members = await Promise.all(
      kinds.map(({ stage }) =>
        joinAsMember(stage, {
          discordUserId: DEMO.users.farid,
          channelId: DEMO.leetcodeChannelId,
          leetcodeUsername: 'timed_codes',
        }),
      ),
    );
    const problems = await kinds[0]!.stage.leetcode.problems();
    const free = problems.filter(({ isPaidOnly }) => !isPaidOnly).slice(-REPORTS);
    for (const { titleSlug } of free) {
      for (const [index, { stage, latencies }] of kinds.entries()) {
        const claim = await submit(stage, members[index]!, titleSlug);
        const sentAt = performance.now();
        await report(stage, members[index]!, claim);
        latencies.push(performance.now() - sentAt);
      }
    }
    for (const [index, { title, startedS, latencies }] of kinds.entries()) {
      const ms = (share: number) => `${percentile(latencies, share).toFixed(0)} ms`;
      printFigures(title, [
        { figure: 'start', value: `${startedS.toFixed(1)} s`, aim: 'under 60 s' },
        { figure: `answer to a report, median of ${free.length}`, value: ms(0.5) },
        { figure: 'answer to a report, 95 %', value: ms(0.95) },
        ...memory[index]!,
      ]);
    }
  } finally {
    await Promise.all(kinds.map(({ system }) => system.stop()));
    rmSync(dir, { recursive: true, force: true });
  }
}
