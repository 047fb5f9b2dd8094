import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isAside, sortStored } from './aside.ts';

const area = fakeBrowser.storage.local;
beforeEach(() => area.clear());

const isText = (_key: string, value: unknown) => typeof value === 'string';
/** The values kept aside, by their original keys. */
const aside = async () =>
  Object.entries(await area.get(null))
    .filter(([key]) => isAside(key))
    .map(([key, value]) => [key.split(':').slice(2).join(':'), value]);

test('a value that can’t be read is moved to another key, and the others stay', async () => {
  await area.set({ 'report:1': 17, 'report:2': 'text' });
  await sortStored(area, isText);
  expect(await aside()).toEqual([['report:1', 17]]);
  expect(await area.get(['report:1', 'report:2'])).toEqual({ 'report:2': 'text' });
});

test('a value that is kept aside stays when another one with the same key can’t be read', async () => {
  await area.set({ 'unreadable:1:report:1': 17, 'report:1': 18 });
  await sortStored(area, isText);
  await sortStored(area, isText);
  expect(await aside()).toEqual([
    ['report:1', 17],
    ['report:1', 18],
  ]);
});

test('a value that is kept aside is put back once it can be read, the newest first, unless another has taken its place', async () => {
  await area.set({ 'unreadable:1:report:1': 'one', 'unreadable:1:report:2': 'two', 'report:2': 'newer' });
  await area.set({ 'unreadable:8:report:3': 'older', 'unreadable:9:report:3': 'newest', 'unreadable:9:report:4': 4 });
  await sortStored(area, isText);
  const kept = { 'report:1': 'one', 'report:2': 'newer', 'report:3': 'newest', 'unreadable:9:report:4': 4 };
  expect(await area.get(null)).toEqual(kept);
});
