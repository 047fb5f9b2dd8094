import { expect, test } from 'vitest';
import { createKeptAnswers } from './kept-answers.ts';

const answerOf = (bytes: number) => ({ status: 200, headers: {}, body: Buffer.alloc(bytes) });

test('all kept answers together take no more than their limit, and one that is too large is not kept', () => {
  const answers = createKeptAnswers(() => 0);
  const keys = Array.from({ length: 40 }, (_, n) => `${n}`.padStart(100_000, '-'));
  for (const key of keys) answers.begin(key)(answerOf(400_000));
  const kept = keys.filter((key) => answers.find(key) !== undefined);
  expect(kept).toEqual(keys.slice(-33));
  answers.begin('large')(answerOf(1_048_577));
  expect(answers.find('large')).toBeUndefined();
});

test('nothing is kept that began before a change, however late it ends', () => {
  const answers = createKeptAnswers(() => 0);
  const end = answers.begin('a');
  answers.forget();
  end(answerOf(1));
  expect(answers.find('a')).toBeUndefined();
});

test('the age of an answer counts from when its reading began', () => {
  let ms = 0;
  const answers = createKeptAnswers(() => ms);
  const end = answers.begin('a');
  ms = 749;
  end(answerOf(1));
  expect(answers.find('a')).toBeDefined();
  ms = 750;
  expect(answers.find('a')).toBeUndefined();
});

test('what was kept before is read anew by one for all, unless it may be kept no more', async () => {
  const answers = createKeptAnswers(() => 0);
  expect(answers.renewal('a')).toBeUndefined();
  answers.begin('a')(answerOf(1));
  answers.forget();
  const end = answers.begin('a');
  const renewed = answers.renewal('a');
  answers.begin('a')(undefined);
  expect(answers.renewal('a')).toBe(renewed);
  end(null);
  await renewed;
  expect(answers.renewal('a')).toBeUndefined();
});
