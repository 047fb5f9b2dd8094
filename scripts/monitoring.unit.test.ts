import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const found = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name!));

const sources = globSync('{bot,gateway,packages/*,subgraphs/*}/src/**/*.ts', {
  cwd: root,
  exclude: (path) => path.includes('.test.'),
});
/** Each metric is made under its whole name. The databases and the cookie of /admin have such names too. */
const made = found(sources.map(read).join('\n'), /'(leetcord_(?!(?:users|problems|contests|admin)')[a-z_]+)'/g);
const rules = read('deploy/prometheus/alerts.yaml');
const alerts = found(rules, /alert: (\w+)/g);
const dashboard = read('deploy/grafana/leetcord.json');
const shown = found(rules + dashboard, /\b(leetcord_[a-z_]+?)(?:_bucket)?(?![a-z_])/g);

test('the dashboard and the alerts ask for metrics that there are', () => {
  expect(shown.size).toBeGreaterThan(40);
  expect([...shown].filter((name) => !made.has(name))).toEqual([]);
});

test('every metric is on the dashboard or in an alert, but for what only tests and benchmarks read', () => {
  const unseen = [...made].filter((name) => !shown.has(name));
  expect(unseen).toEqual(['leetcord_leetcode_budget_commands_total']);
});

test('each alert is tested, and docs/operate.md says what it means and what to do', () => {
  expect(found(read('deploy/prometheus/alerts.test.yaml'), /alertname: (\w+)/g)).toEqual(alerts);
  expect(found(read('docs/operate.md'), /^\| `(\w+)` +\|/gm)).toEqual(alerts);
});
