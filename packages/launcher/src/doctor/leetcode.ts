import { readExample } from '@leetcord/problems/leetcode';
import { local } from '@leetcord/wiring/parts';
import { realLeetCodeUrl } from '../stand-ins.ts';
import { compareDateHeader } from './clock.ts';
import { connectionFailure } from '../connection-failure.ts';
import { bad, good, warning, type Check, type Finding } from './finding.ts';
import type { Patient } from './patient.ts';

/** Whether LeetCode answers as LeetCord needs it, by one request such as LeetCord makes. */
export const leetcodeCheck = ({ env, ports, runningPid }: Patient): Check => ({
  title: 'LeetCode',
  async *look(signal) {
    const real = realLeetCodeUrl(env);
    if (real === undefined && runningPid === undefined) {
      yield good('LeetCord uses a stand-in for LeetCode, which npm start starts');
      return;
    }
    const url = real ?? local(ports.leetcode);
    const name = real ?? 'the stand-in for LeetCode';
    const sentAt = Date.now();
    try {
      const response = await fetch(url, { method: 'HEAD', redirect: 'manual', signal });
      yield* compareDateHeader(name, response.headers, sentAt);
    } catch (error) {
      yield bad(
        `${name} cannot be reached: ${connectionFailure(error)}`,
        'Check LEETCODE_URL, the network and proxies.',
      );
      return;
    }
    const answer = await readExample(url, signal);
    yield answer.failure === undefined ? good(`${name} answers as expected`) : failed(name, answer);
  },
});

function failed(name: string, { failure, message }: { failure: string; message: string }): Finding {
  switch (failure) {
    case 'blocked':
    case 'not-json':
    case 'redirected':
      return bad(
        `${name} blocks this machine (${message})`,
        'Its guard (Cloudflare) distrusts this address, as it does those of many data centres: wait an hour, or run LeetCord from another address, such as at home.',
      );
    case 'rate-limited':
      return warning(
        `${name} says that there are too many requests from here`,
        'Wait some minutes. If it lasts, lower LEETCODE_REQUESTS_PER_10S, or see what else at this address asks LeetCode.',
      );
    case 'schema-changed':
    case 'resolver-error':
      return bad(
        `${name} answers otherwise than LeetCord expects (${message})`,
        'LeetCode may have changed: update LeetCord, and report this. What LeetCord has read stays usable.',
      );
    default:
      return bad(
        `${name} does not answer well (${message})`,
        'It may be down: try again later. LeetCord waits for it.',
      );
  }
}
