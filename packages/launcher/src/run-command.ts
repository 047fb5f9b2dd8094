import { spawn } from 'node:child_process';

/** A command that failed, with the end of its output. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
  readonly output: string;

  constructor(message: string, output: string, options?: ErrorOptions) {
    super(message, options);
    this.output = output;
  }
}

interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** When the command is killed, in ms. */
  timeoutMs: number;
}

/** Runs a command to its end and resolves to its output. Throws a CommandError when it fails or takes too long. */
export async function runCommand(file: string, args: string[], { cwd, env, timeoutMs }: RunOptions): Promise<string> {
  const child = spawn(file, args, {
    cwd,
    env: env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeoutMs,
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-20_000)));
  }
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', (cause) => reject(new CommandError(`${file} does not run`, output, { cause })));
    child.once('close', (...end) => resolve(end));
  });
  if (code === 0) return output;
  throw new CommandError(signal ? `${file} took too long` : `${file} ended with code ${code}`, output);
}
