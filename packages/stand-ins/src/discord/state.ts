import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from '@leetcord/kit/time/clock';
import { ConfigError } from '@leetcord/kit/process/env';
import { z } from 'zod';
import { DEFAULT_SETTINGS, demoState } from './defaults.ts';
import type { State } from './model.ts';
import { nextSnowflake } from './snowflakes.ts';

/** How many messages a channel keeps; older ones are dropped, since each change writes the whole state. */
export const KEPT_MESSAGES = 1_000;

/** The state, and its storage. */
export interface Store {
  readonly state: State;
  clock: Clock;
  newId(): string;
  /** Writes the state before it returns, so that answered requests survive a kill -9. Without a file it does nothing. */
  save(): void;
}

/** Only this process writes the file, so only its version can be unexpected. */
const savedState = z.looseObject({
  version: z.literal(1),
  lastSnowflake: z.string(),
  application: z.looseObject({ token: z.string() }),
  settings: z.looseObject({}),
  messages: z.record(z.string(), z.array(z.looseObject({}))),
});

/** Opens the state. Throws a ConfigError when this version did not write the file. */
export function openStore(stateFile: string | undefined, clock: Clock): Store {
  const state = (stateFile === undefined ? undefined : readState(stateFile)) ?? demoState();
  if (stateFile !== undefined) mkdirSync(dirname(stateFile), { recursive: true });

  const save = () => {
    if (stateFile === undefined) return;
    const fresh = `${stateFile}.new`;
    writeFileSync(fresh, JSON.stringify(state));
    renameSync(fresh, stateFile);
  };
  save();
  return {
    state,
    clock,
    newId: () => (state.lastSnowflake = nextSnowflake(clock, state.lastSnowflake)),
    save,
  };
}

function readState(stateFile: string): State | undefined {
  let text: string;
  try {
    text = readFileSync(stateFile, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new ConfigError(`STATE_FILE ${stateFile} cannot be read: choose another one.`, { cause: error });
  }
  try {
    const state = savedState.parse(JSON.parse(text)) as unknown as State;
    return {
      ...state,
      directChannels: state.directChannels ?? {},
      settings: { ...DEFAULT_SETTINGS, ...state.settings },
    };
  } catch (cause) {
    throw new ConfigError(`STATE_FILE ${stateFile} is not a stand-in's state: delete it to start anew.`, { cause });
  }
}
