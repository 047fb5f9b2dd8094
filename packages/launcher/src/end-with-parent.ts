import { spawn } from 'node:child_process';

/**
 * Ends a process when this one is gone, even by kill -9: a small shell holds the end of a pipe that then breaks. For programs that are not
 * ours; ours notice by their IPC channel. Returns a function that ends the watch.
 */
export function endWithParent(pid: number): () => void {
  if (process.platform === 'win32') return () => undefined;
  const watcher = spawn('/bin/sh', ['-c', `read -r _ || kill -TERM ${pid}`], {
    // Out of the terminal's reach, so that Ctrl+C does not end the watch before the process.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.on('error', () => undefined);
  watcher.stdin.on('error', () => undefined);
  watcher.unref();
  // A line, unlike the pipe's end, ends the watch without ending the process.
  return () => watcher.stdin.end('done\n');
}
