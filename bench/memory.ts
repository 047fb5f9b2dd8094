import { residentMb } from '@leetcord/kit/testing/resident-memory';
import type { System } from '@leetcord/launcher/system';
import type { Figure } from './figures.ts';

const STAND_INS = new Set(['leetcode', 'discord']);

/** Resident memory of each process now, and of LeetCord's own together. Parts that share a process are one. */
export function measureMemory({ processes }: System, databasePid: number): Figure[] {
  const { database: _, ...others } = processes;
  const rows = [...new Set(Object.values(others))].map(({ name, pid }) => ({ name, mb: residentMb(pid ?? 0) }));
  const own = rows.filter(({ name }) => !STAND_INS.has(name)).reduce((sum, { mb }) => sum + mb, 0);
  const databaseMb = residentMb(databasePid);
  const all = rows.reduce((sum, { mb }) => sum + mb, databaseMb);
  const figure = (name: string, mb: number) => ({ figure: name, value: `${mb.toFixed(0)} MB` });
  return [
    ...rows.map(({ name, mb }) => figure(STAND_INS.has(name) ? `${name} (stand-in)` : name, mb)),
    figure('database', databaseMb),
    figure("LeetCord's processes", own),
    { ...figure("LeetCord's processes and the database", own + databaseMb), aim: 'under 1,000 MB' },
    figure('with the stand-ins', all),
  ];
}
