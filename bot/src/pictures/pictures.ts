import { fork, type ChildProcess } from 'node:child_process';
import type { Logger } from '@leetcord/kit/process/logger';
import type { Drawn } from './drawing-process.ts';
import type { Picture } from './picture.ts';

/** Draws pictures beside the bot's other work. */
export interface Pictures {
  /** A PNG of at most 1 MB. Null where it cannot be drawn, or not soon, which is logged: then the message goes without it. Never rejects. */
  draw(picture: Picture): Promise<Buffer | null>;
  stop(): void;
}

/** For how long somebody waits for a picture, in ms, with all that are drawn before it. A command is answered within 4.5 s. */
const PATIENCE_MS = 2_500;
/** How many may wait for the one that is drawn. */
const MAX_WAITING = 20;
/** The process ends when nothing was drawn for so long, in ms: it holds some 100 MB. */
const IDLE_MS = 10_000;
/** After a process that ended by itself none is started for so long, in ms: where there is no canvas for the machine, each would. */
const REST_MS = 30_000;
/** A picture has 50 kB. */
const MAX_BYTES = 1_000_000;

const PROGRAM = new URL('drawing-process.ts', import.meta.url);
/** It draws what strangers are called: it gets none of the bot's settings, and no more memory than it needs. */
const NODE_FLAGS = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=4', '--max-old-space-size=128'];
const PASSED_ON = ['NODE_COMPILE_CACHE', 'MALLOC_ARENA_MAX', 'MALLOC_MMAP_THRESHOLD_'];

interface Order {
  picture: Picture;
  deliver: (png: Buffer | null) => void;
}

/** Starts nothing before the first picture. One is drawn at a time, by a process that ends when it is idle or takes too long. */
export function createPictures({
  log,
  program = PROGRAM,
  patienceMs = PATIENCE_MS,
  idleMs = IDLE_MS,
}: {
  log: Logger;
  program?: URL;
  patienceMs?: number;
  idleMs?: number;
}): Pictures {
  const waiting = new Set<Order>();
  let drawing: Order | undefined;
  let child: ChildProcess | undefined;
  let idle: NodeJS.Timeout | undefined;
  let restsUntil = 0;

  const end = () => {
    clearTimeout(idle);
    child?.kill('SIGKILL');
    child = undefined;
  };
  const start = (): ChildProcess => {
    const env = Object.fromEntries(PASSED_ON.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
    const started = fork(program, {
      ...{ execArgv: NODE_FLAGS, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
      env: { ...env, DISABLE_SYSTEM_FONTS_LOAD: '1' },
    });
    // What a process that was given up says is about another picture.
    started.on('message', (answer: Drawn) => child === started && finish(answer));
    started.on('error', (err) => log.warn({ err }, 'The process that draws pictures cannot be reached'));
    started.on('exit', (code, signal) => {
      if (child !== started) return;
      child = undefined;
      restsUntil = performance.now() + REST_MS;
      finish({ error: `ENDED_BY_${signal ?? code}` });
    });
    return started;
  };

  const finish = (answer: Drawn) => {
    const order = drawing;
    drawing = undefined;
    if (order === undefined) return;
    const png = 'png' in answer && answer.png.byteLength <= MAX_BYTES ? Buffer.from(answer.png) : null;
    if (png === null) {
      const reason = 'error' in answer ? answer.error : 'TOO_LARGE';
      log.error({ kind: order.picture.kind, reason }, 'A picture could not be drawn; going on without it');
    }
    order.deliver(png);
    next();
  };
  const next = () => {
    const [order] = waiting;
    if (drawing !== undefined) return;
    clearTimeout(idle);
    if (order === undefined) {
      idle = setTimeout(end, idleMs).unref();
      return;
    }
    waiting.delete(order);
    drawing = order;
    if (child === undefined && performance.now() < restsUntil) {
      finish({ error: 'ENDED_LATELY' });
      return;
    }
    child ??= start();
    child.send(order.picture, (err) => err && log.warn({ err }, 'A picture did not reach the process that draws'));
  };

  return {
    draw: (picture) =>
      new Promise((resolve) => {
        const giveUp = (reason: string) => {
          log.warn({ kind: picture.kind, reason }, 'A picture is left out');
          order.deliver(null);
        };
        const tooLong = setTimeout(() => {
          const isDrawn = drawing === order;
          giveUp(isDrawn ? 'SLOW' : 'LONG_WAIT');
          if (!isDrawn) return;
          end();
          drawing = undefined;
          next();
        }, patienceMs);
        const order: Order = {
          picture,
          deliver: (png) => {
            clearTimeout(tooLong);
            waiting.delete(order);
            resolve(png);
          },
        };
        if (waiting.size >= MAX_WAITING) {
          giveUp('MANY_WAIT');
          return;
        }
        waiting.add(order);
        next();
      }),
    stop: () => {
      end();
      for (const order of [...waiting, ...(drawing ? [drawing] : [])]) order.deliver(null);
      waiting.clear();
    },
  };
}
