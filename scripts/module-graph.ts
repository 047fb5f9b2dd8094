/**
 * Checks imports, including those of types: no cycles between files or folders, modules of contests import only those below them, and no
 * part imports another that it must not know. Prints the modules of contests with their imports.
 */
import { join } from 'node:path';
import { cruise, type IFlattenedRuleSet, type ICruiseResult } from 'dependency-cruiser';

const root = join(import.meta.dirname, '..');

/** The modules of contests from the lowest to the highest. Each may import those before it, and no other. */
const CONTESTS_MODULES = [
  'base',
  'scoring',
  'calendar',
  'formats',
  'disclosure',
  'accounts',
  'communities',
  'events',
  'submissions',
  'boards',
  'sweep',
  'rounds',
  'contests',
  'settlement',
  'known-solves',
  'global-board',
  'streaks',
  'standings',
  'ratings',
  'title-roles',
  'practice',
  'study-plans',
  'duels',
  'profiles',
  'templates',
  'entrants',
  'moderation',
  'digests',
  'news',
  'discord-members',
  'privacy',
  'moving',
  'closing',
];
const MODULES = '^subgraphs/contests/src/modules/';
const WORKSPACES = '^(packages|subgraphs)/[^/]+/|^(gateway|bot|one-process|extension|e2e|bench)/';

const rules: IFlattenedRuleSet = {
  forbidden: [
    { name: 'no-circle', from: {}, to: { circular: true } },
    ...CONTESTS_MODULES.map((module, index) => ({
      name: `nothing-above-${module}`,
      from: { path: `${MODULES}${module}/` },
      to: {
        path: MODULES,
        pathNot: `${MODULES}(${CONTESTS_MODULES.slice(0, index + 1).join('|')})/|types\\.generated\\.ts$`,
      },
    })),
    {
      name: 'no-subgraph-imports-another',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^subgraphs/', pathNot: '^subgraphs/$1/' },
    },
    {
      name: 'bot-and-gateway-are-on-top',
      from: { path: WORKSPACES, pathNot: '^(bot|gateway|one-process|e2e|bench)/' },
      to: { path: '^(bot|gateway)/' },
    },
  ],
};

const { output } = await cruise(
  ['packages', 'subgraphs', 'gateway', 'bot', 'one-process', 'extension/src', 'e2e', 'bench', 'scripts'],
  {
    baseDir: root,
    ruleSet: rules,
    validate: true,
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['node_modules', '\\.(output|wxt)/'] },
  },
  { extensions: ['.ts', '.js', '.mjs', '.json'], conditionNames: ['import'] },
);
const { summary, modules } = output as ICruiseResult;
const moduleOf = (path: string) => new RegExp(`${MODULES}([^/]+)/`).exec(path)?.[1];
for (const module of CONTESTS_MODULES) {
  const files = modules.filter(({ source }) => moduleOf(source) === module && !source.endsWith('.test.ts'));
  const imported = new Set(files.flatMap(({ dependencies }) => dependencies.map(({ resolved }) => moduleOf(resolved))));
  const below = CONTESTS_MODULES.filter((other) => other !== module && imported.has(other));
  console.log(`          ${module} → ${below.join(', ') || 'nothing'}`);
}
for (const { rule, from, to, cycle } of summary.violations) {
  console.error(`${rule.name}: ${from} → ${cycle?.map(({ name }) => name).join(' → ') ?? to}`);
}
if (summary.violations.length > 0) process.exitCode = 1;
