import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError, readEnv, withSecretFiles } from '@leetcord/kit/process/env';
import { withoutSecretShapes } from '@leetcord/kit/process/log-redaction';
import { misspeltVariables } from '@leetcord/kit/process/misspelt';
import { configuredPorts } from '@leetcord/wiring/ports';
import { runningHere } from '../data-dir-lock.ts';
import { root } from '../root.ts';
import { databaseCheck } from './database.ts';
import { discordCheck } from './discord.ts';
import { bad, good, runCheck, warning, type Check, type Finding } from './finding.ts';
import { leetcodeCheck } from './leetcode.ts';
import { machineCheck } from './machine.ts';
import { partsCheck } from './parts.ts';
import { doctorEnv, type Patient } from './patient.ts';
import { publicAddressCheck } from './public-address.ts';

/** How long each check may take, in ms. All run at once. */
const CHECK_DEADLINE_MS = 15_000;
const CHECKS = [machineCheck, partsCheck, databaseCheck, leetcodeCheck, discordCheck, publicAddressCheck];

/** A check's title and what it found. */
export interface Section {
  title: string;
  findings: Finding[];
}

interface ExamineOptions {
  /** How long each check may take, in ms. */
  deadlineMs?: number | undefined;
  /** The file from which `npm` tasks read settings. */
  settingsFile?: string;
}

/** Looks at everything that LeetCord needs, whether it runs or not. No finding shows a secret. */
export async function* examine(
  env: NodeJS.ProcessEnv,
  { deadlineMs = CHECK_DEADLINE_MS, settingsFile = join(root, '.env') }: ExamineOptions = {},
): AsyncGenerator<Section> {
  const typingErrors = misspeltVariables(env).map((sentence) =>
    warning(sentence, 'docs/configuration.md has all names.'),
  );
  let patient: Patient;
  try {
    patient = await readPatient(env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const wrong = bad(error.message, 'The rest is looked at once the settings are right.');
    yield { title: 'Settings', findings: [wrong] };
    return;
  }
  yield { title: 'Settings', findings: [good('The settings can be read'), ...typingErrors, ...openFile(settingsFile)] };
  const hide = createHide(patient.settings);
  const run = async (check: Check): Promise<Section> => ({
    title: check.title,
    findings: (await runCheck(check, deadlineMs)).map(({ verdict, text, advice }) => ({
      verdict,
      text: hide(text),
      ...(advice !== undefined && { advice: hide(advice) }),
    })),
  });
  for (const section of CHECKS.map((check) => run(check(patient)))) yield await section;
}

/** Whether others on this machine can read the file with the bot's token. */
function openFile(path: string): Finding[] {
  const mode = process.platform === 'win32' ? 0 : (statSync(path, { throwIfNoEntry: false })?.mode ?? 0);
  if ((mode & 0o077) === 0) return [];
  return [warning(`Other users of this machine can read ${path}`, `chmod 600 ${path}`)];
}

async function readPatient(env: NodeJS.ProcessEnv): Promise<Patient> {
  const settings = readEnv(doctorEnv, env);
  const dataDir = settings.LEETCORD_DATA_DIR ?? join(root, '.data');
  return {
    settings,
    env: withSecretFiles(doctorEnv, env),
    ports: configuredPorts(env),
    dataDir,
    runningPid: await runningHere(dataDir),
  };
}

/** Removes the secrets of these settings from a text, and whatever else looks like one. */
function createHide({ DISCORD_TOKEN, MONGODB_URI }: Patient['settings']): (text: string) => string {
  const password = MONGODB_URI === undefined ? undefined : /:\/\/[^:@/]*:([^@/]+)@/.exec(MONGODB_URI)?.[1];
  const secrets = [DISCORD_TOKEN, MONGODB_URI, password].filter((secret) => secret !== undefined);
  return (text) => withoutSecretShapes(secrets.reduce((shown, secret) => shown.replaceAll(secret, '[hidden]'), text));
}
