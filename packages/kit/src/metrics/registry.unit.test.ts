import { expect, test, vi } from 'vitest';
import { createRegistry, gauge, sharedReading, total } from './registry.ts';

const linesOf = async (registry: ReturnType<typeof createRegistry>) =>
  (await registry.metrics()).split('\n').filter((line) => line.startsWith('leetcord_test'));

test("of several parts in one process at most one shows Node's own metrics, and each names itself", async () => {
  const registries = ['users', 'contests'].map(createRegistry);
  for (const registry of registries) gauge(registry, 'leetcord_test', 'For this test', () => 1);
  expect(await Promise.all(registries.map(linesOf))).toEqual([
    ['leetcord_test{part="users"} 1'],
    ['leetcord_test{part="contests"} 1'],
  ]);
  const pages = await Promise.all(registries.map((registry) => registry.metrics()));
  expect(pages.filter((page) => page.includes('process_cpu_seconds_total')).length).toBeLessThanOrEqual(1);
});

test('what cannot be read has no value, and holds up no other metric', async () => {
  const registry = createRegistry('test');
  let isAway = false;
  const read = async () => {
    if (isAway) throw new Error('The database is away');
    return 7;
  };
  gauge(registry, 'leetcord_test_plain', 'For this test', read);
  gauge(registry, 'leetcord_test_by_name', 'For this test', async () => [{ name: 'a', value: await read() }], ['name']);
  total(registry, 'leetcord_test_total', 'For this test', () => [{ name: 'a', value: 3 }], ['name']);
  const always = 'leetcord_test_total{name="a",part="test"} 3';
  const readable = ['leetcord_test_plain{part="test"} 7', 'leetcord_test_by_name{name="a",part="test"} 7', always];
  expect(await linesOf(registry)).toEqual(readable);
  isAway = true;
  expect(await linesOf(registry)).toEqual([always]);
  isAway = false;
  expect(await linesOf(registry)).toEqual(readable);
});

test('a question to the database is asked once for all who ask soon after each other, and again after a failure', async () => {
  const ask = vi.fn(async () => 1);
  ask.mockRejectedValueOnce(new Error('away'));
  const read = sharedReading(ask);
  await expect(read()).rejects.toThrow('away');
  expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1]);
  expect(ask).toHaveBeenCalledTimes(2);
});
