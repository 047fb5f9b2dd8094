import { takesConnections } from '@leetcord/kit/process/free-port';
import { addressesOf, local, PARTS } from '@leetcord/wiring/parts';
import { portVariable, type PortName } from '@leetcord/wiring/ports';
import { z } from 'zod';
import { realLeetCodeUrl, usesDiscord } from '../stand-ins.ts';
import { bad, good, warning, type Check, type Finding } from './finding.ts';
import type { Patient } from './patient.ts';

const healthReply = z.object({ status: z.string(), checks: z.record(z.string(), z.string()) });

/** Each port: free before `npm start`; and while it runs, the part that answers there, and whether it is ready. */
export const partsCheck = (patient: Patient): Check => ({
  title: 'Ports and parts',
  async *look(signal) {
    const { env, ports, settings, runningPid } = patient;
    const names: PortName[] = [
      ...PARTS,
      'metrics',
      ...(realLeetCodeUrl(env) === undefined ? (['leetcode', 'leetcodeHttps'] as const) : []),
      ...(usesDiscord(env) ? [] : (['discord'] as const)),
      ...(settings.MONGODB_URI === undefined ? (['database'] as const) : []),
    ];
    const shared = names.find((name, index) => names.slice(0, index).some((other) => ports[other] === ports[name]));
    if (shared !== undefined) {
      yield bad(`Port ${ports[shared]} is given to two parts`, `Set ${portVariable(shared)} to another port.`);
    }
    if (runningPid === undefined) {
      const taken: PortName[] = [];
      for (const name of names) if (await takesConnections(ports[name])) taken.push(name);
      for (const name of taken) {
        yield bad(
          `Port ${ports[name]} is in use by another program`,
          `Stop that program, or set ${portVariable(name)} to another port.`,
        );
      }
      if (taken.length === 0) yield good(`LeetCord does not run, and its ${names.length} ports are free`);
      return;
    }
    yield good(`LeetCord runs (process ${runningPid})`);
    const urls = addressesOf(ports, env);
    yield* await Promise.all(PARTS.map((part) => healthOf(part, urls[part], signal)));
    for (const name of names) {
      if (name in urls || (await takesConnections(ports[name]))) continue;
      yield warning(
        `Nothing answers at ${local(ports[name])} (${portVariable(name)})`,
        'It may just be starting; if not, look into its log in the data folder.',
      );
    }
  },
});

async function healthOf(part: string, url: string, signal: AbortSignal): Promise<Finding> {
  try {
    const response = await fetch(`${url}/health/ready`, { signal });
    const { checks } = healthReply.parse(await response.json());
    const failing = Object.entries(checks).filter(([, result]) => result !== 'ok');
    if (failing.length === 0) return good(`${part} is ready`);
    const reasons = failing.map(([name, result]) => `${name}: ${result}`).join('; ');
    return (response.ok ? warning : bad)(`${part} lacks something: ${reasons}`, 'Look at the lines about it here.');
  } catch {
    return bad(`${part} does not answer at ${url}`, `It may just be starting; if not, look into its log.`);
  }
}
