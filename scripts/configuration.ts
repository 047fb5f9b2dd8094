/**
 * Writes the table of all settings, and their names for the warning about typing errors, from the schemas that the processes read them
 * with: `docs/configuration.md` and `packages/kit/src/process/variable-names.generated.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { variablesOf, type Variable } from '@leetcord/kit/process/env';
import { launcherEnv } from '@leetcord/launcher/env';
import { discordEnv } from '@leetcord/stand-ins/discord/env';
import { leetcodeEnv } from '@leetcord/stand-ins/leetcode/env';
import { botEnv } from '../bot/src/env.ts';
import { gatewayEnv } from '../gateway/src/env.ts';
import { oneProcessEnv } from '../one-process/src/env.ts';
import { contestsEnv } from '../subgraphs/contests/src/env.ts';
import { problemsEnv } from '../subgraphs/problems/src/env.ts';
import { usersEnv } from '../subgraphs/users/src/env.ts';

const root = join(import.meta.dirname, '..');

type Schema = Parameters<typeof variablesOf>[0];

/** Every process, by its name in the table. */
const PROCESSES: Record<string, Schema> = {
  '`npm start`': launcherEnv,
  'one process': oneProcessEnv,
  gateway: gatewayEnv,
  users: usersEnv,
  problems: problemsEnv,
  contests: contestsEnv,
  bot: botEnv,
  'stand-in for LeetCode': leetcodeEnv,
  'stand-in for Discord': discordEnv,
};

const INTRODUCTION = `# Configuration

LeetCord is configured by environment variables alone. \`npm start\` and the other commands also read them from a file \`.env\` in the
project's folder; a variable of the environment wins over the file.

- \`npm start\` needs none. It gives each process its addresses, ports and secrets; every other setting of a process can be set for it, and
  is passed on. Who starts the processes otherwise sets those that are required.
- A secret can also be in a file, as Docker and Kubernetes provide it: set \`NAME_FILE\` to the file's path instead of \`NAME\`.
- The gateway knows a subgraph of your own by \`<NAME>_URL\` and \`<NAME>_ROUTER_SECRET\`: see
  [Another subgraph](operate.md#another-subgraph).
- An empty variable counts as not set. Numbers have no unit: the name or the meaning says it.
- A wrong value ends the process at its start, with a message that names all wrong variables. A name that looks like a setting with a typing
  error is warned about. \`npm run doctor\` checks the settings and what they lead to.

This table is written by \`npm run codegen\`.
`;

interface Row extends Variable {
  processes: string[];
}

/** Processes that have the same variable share a row. */
function rowsOf(processes: Record<string, Schema>): Row[] {
  const rows = new Map<string, Row>();
  for (const [process, schema] of Object.entries(processes)) {
    for (const variable of variablesOf(schema)) {
      if (variable.meaning === '') throw new Error(`${variable.name} of ${process} needs a meaning: .describe() it.`);
      const key = JSON.stringify(variable);
      const row = rows.get(key) ?? { ...variable, processes: [] };
      row.processes.push(process);
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}

const cellOf = ({ isRequired, byDefault }: Variable) =>
  (isRequired ? 'required' : byDefault && `\`${byDefault}\``) ?? '';
const everyProcess = Object.keys(PROCESSES).length - 1;
const tableRow = (row: Row) =>
  `| \`${row.name}\` | ${row.processes.length >= everyProcess ? 'every process' : row.processes.join(', ')} | ${cellOf(row)} | ${row.meaning.replaceAll('|', '\\|')}${row.isSecret ? ' *Secret.*' : ''} |`;

const rows = rowsOf(PROCESSES);
const table = ['| variable | process | default | meaning |', '| --- | --- | --- | --- |', ...rows.map(tableRow)];
writeFileSync(join(root, 'docs', 'configuration.md'), `${INTRODUCTION}\n${table.join('\n')}\n`);

const names = [...new Set(rows.map(({ name }) => name))].toSorted();
writeFileSync(
  join(root, 'packages', 'kit', 'src', 'process', 'variable-names.generated.ts'),
  `/** Every environment variable that a process of LeetCord reads. */\nexport const VARIABLE_NAMES: readonly string[] = ${JSON.stringify(names, null, 2)};\n`,
);
console.log(`Wrote ${rows.length} rows into docs/configuration.md.`);
