import { ConfigError } from '@leetcord/kit/process/env';
import { addressHere } from '@leetcord/kit/process/listening-address';
import { openStage, type Stage } from '@leetcord/driver/stage';
import { configuredPorts } from '@leetcord/wiring/ports';

/** How long a part may take to report its health, in ms. */
const ANSWER_TIMEOUT_MS = 5_000;

/** The addresses and the stage of the system that `npm start` runs. Throws a ConfigError when none with stand-ins runs. */
export async function findRunningSystem(): Promise<{
  stage: Stage;
  urls: Record<'gateway' | 'leetcode' | 'discord', string>;
}> {
  const ports = configuredPorts(process.env);
  const at = (port: number) => `http://localhost:${port}`;
  const host = process.env['HOST'] || 'localhost';
  const urls = { gateway: addressHere(host, ports.gateway), leetcode: at(ports.leetcode), discord: at(ports.discord) };
  for (const [name, url] of Object.entries(urls)) {
    const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
    const response = await fetch(`${url}/health/ready`, { signal }).catch(() => undefined);
    await response?.body?.cancel();
    if (response !== undefined && !response.ok) {
      throw new ConfigError(
        `The ${name} at ${url} is not ready yet: wait until npm start says Ready, then run this again.`,
      );
    }
    if (response === undefined) {
      throw new ConfigError(
        `The ${name} of the demo does not answer at ${url}: run npm start, without a Discord token, in another terminal first.`,
      );
    }
  }
  return { stage: openStage(urls), urls };
}
