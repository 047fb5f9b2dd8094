import { createLogger } from '@leetcord/kit/process/logger';
import { createRegistry } from '@leetcord/kit/metrics/registry';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createProblemsMetrics } from '../metrics.ts';
import { callWithin } from './call.ts';
import { LeetCodeError } from './errors.ts';
import { createLeetCodeClient } from './leetcode-client.ts';
import { throwErrors, type Operation } from './operation.ts';
import { parseReply, parseRows, rowOf, resolverError } from './parse-reply.ts';
import type { LeetCodeReply, Transport } from './transport.ts';

const titles: Operation<string, string> = {
  name: 'Titles',
  keysPerRequest: 3,
  example: 'a',
  fields: (slug) => ({ question: { field: 'question', args: { titleSlug: ['String!', slug] }, selection: 'title' } }),
  parse: (reply) => {
    throwErrors(reply);
    return parseReply(z.object({ title: z.string() }), reply.data['question'], 'question').title;
  },
};

function setup(answer: (slugs: unknown[]) => LeetCodeReply) {
  const transport = vi.fn<Transport>((_document, variables) => Promise.resolve(answer(Object.values(variables))));
  const registry = createRegistry('problems');
  const log = createLogger('test', 'silent');
  const error = vi.spyOn(log, 'error');
  const warn = vi.spyOn(log, 'warn');
  const client = createLeetCodeClient({
    transport,
    resilience: { run: (send, { signal }) => send(signal) },
    fieldsPerRequest: 50,
    log,
    metrics: createProblemsMetrics(registry),
  });
  return { client, transport, registry, error, warn };
}
const reply = (entries: unknown[]): LeetCodeReply => ({
  data: Object.fromEntries(entries.map((entry, index) => [`question_${index}`, entry])),
  errors: [],
});
const call = callWithin(5_000, 'waited-for');

test('many keys are requested in few requests and answered in their order', async () => {
  const { client, transport } = setup((slugs) => reply(slugs.map((slug) => ({ title: `the ${String(slug)}` }))));
  expect(await client.ask(titles, ['a', 'b', 'c', 'd'], call)).toEqual(['the a', 'the b', 'the c', 'the d']);
  expect(transport).toHaveBeenCalledTimes(2);
});

test('a reply of another shape fails the keys that it is about, is logged once as an error, and is counted', async () => {
  const { client, registry, error } = setup(() => reply([{ title: 'A' }, { name: 'B' }, { name: 'C' }]));
  const [first, ...others] = await client.ask(titles, ['a', 'b', 'c'], call);
  expect(first).toBe('A');
  for (const other of others) expect(other).toMatchObject({ failure: 'schema-changed' });
  expect(error).toHaveBeenCalledTimes(1);
  expect((error.mock.calls[0]![0] as unknown as { err: Error }).err.message).toContain('at question.title');
  const drift = await registry.getSingleMetric('leetcord_leetcode_drift_total')?.get();
  expect(drift?.values).toEqual([{ labels: { operation: 'Titles' }, value: 2 }]);
});

test('rows left out of a usable answer are counted as drift, and logged once', async () => {
  const { client, registry, error } = setup(() => reply([['A', 1, 2], ['B']]));
  const lists: Operation<string, string[]> = {
    ...titles,
    name: 'Lists',
    parse: ({ data }, _key, noteDrift) =>
      parseRows(rowOf(z.string()), data['question'], { where: 'question', noteDrift }),
  };
  expect(await client.ask(lists, ['a', 'b'], call)).toEqual([['A'], ['B']]);
  expect(error).toHaveBeenCalledTimes(1);
  const drift = await registry.getSingleMetric('leetcord_leetcode_drift_total')?.get();
  expect(drift?.values).toEqual([{ labels: { operation: 'Lists' }, value: 2 }]);
});

test('an error for a part of a usable answer is counted as a failure with a warning, not as drift', async () => {
  const { client, registry, error, warn } = setup(() => reply([{ title: 'A' }]));
  const parts: Operation<string, string> = {
    ...titles,
    name: 'Parts',
    parse: (_reply, _key, noteDrift) => {
      noteDrift?.(resolverError('Timeout'));
      return 'the rest';
    },
  };
  expect(await client.askOne(parts, 'a', call)).toBe('the rest');
  expect([error.mock.calls.length, warn.mock.calls.length]).toEqual([0, 1]);
  const failures = await registry.getSingleMetric('leetcord_leetcode_failures_total')?.get();
  expect(failures?.values).toEqual([{ labels: { operation: 'Parts', failure: 'resolver-error' }, value: 1 }]);
  expect((await registry.getSingleMetric('leetcord_leetcode_drift_total')?.get())?.values).toEqual([]);
});

test('a failed request fails its keys, and no others', async () => {
  const { client } = setup((slugs) => {
    if (slugs.includes('d')) throw new LeetCodeError('blocked', 'Blocked.');
    return reply(slugs.map(() => ({ title: 'fine' })));
  });
  const answers = await client.ask(titles, ['a', 'b', 'c', 'd'], call);
  expect(answers.slice(0, 3)).toEqual(['fine', 'fine', 'fine']);
  expect(answers[3]).toMatchObject({ failure: 'blocked' });
  await expect(client.askOne(titles, 'd', call)).rejects.toMatchObject({ failure: 'blocked' });
});
