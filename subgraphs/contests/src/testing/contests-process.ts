import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ContestsSettings } from '../env.ts';
import { ContestsClient } from './contests-client.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const listening = z.object({ msg: z.literal('Listening'), url: z.string() });

/** Contests as a process of its own, which can be killed. */
export class ContestsProcess {
  readonly api: ContestsClient;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.#child = child;
    this.api = new ContestsClient(url);
  }

  /** Resolves when it listens. */
  static async start(settings: ContestsSettings): Promise<ContestsProcess> {
    const env = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]));
    const child = spawn(process.execPath, [MAIN], {
      env: { ...env, LOG_LEVEL: 'info', PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: child.stdout })) {
      const parsed = listening.safeParse(JSON.parse(line));
      if (!parsed.success) continue;
      child.stdout.resume();
      return new ContestsProcess(child, parsed.data.url);
    }
    throw new Error(`Contests ended with code ${child.exitCode}`);
  }

  /** As kill -9. */
  async kill(): Promise<void> {
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await exited;
  }

  /** Asks it to end, and gives its exit code. */
  async stop(): Promise<number | null> {
    const exited = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await exited;
    return this.#child.exitCode;
  }
}
