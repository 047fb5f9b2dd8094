import { expect, test } from 'vitest';
import { Challenges, emptyForm, formFault, queueInput } from './start-input.ts';

const form = (more: Partial<ReturnType<typeof emptyForm>> = {}) => ({ ...emptyForm(), opponent: 'bob', ...more });

test('what is sent says only what was chosen', () => {
  const challenges = new Challenges();
  const sent = {
    communityId: 'c1',
    userId: 'bob',
    idempotencyKey: expect.any(String) as string,
    bestOf: 1,
    minutes: 60,
  };
  const named = form({ problem: 'named', named: ' 1 ', minRating: 1_500 });
  expect(challenges.input(form(), 'c1')).toEqual(sent);
  expect(challenges.input(form({ problem: 'HARD' }), 'c1')).toEqual({ ...sent, difficulties: ['HARD'] });
  expect(challenges.input(form({ problem: 'rated', minRating: 1_500 }), 'c1')).toEqual({
    ...{ ...sent, minRating: 1_500, maxRating: null },
  });
  expect(challenges.input(named, 'c1')).toEqual({ ...sent, problem: '1' });
  expect(queueInput(form({ opponent: '', bestOf: 3 }), 'c1')).toEqual({ communityId: 'c1', bestOf: 3 });
});

test('a challenge that is tried again has the same key, and another one, or the next, a key of its own', () => {
  const challenges = new Challenges();
  const keyOf = (opponent: string) => challenges.input(form({ opponent }), 'c1').idempotencyKey;
  const first = keyOf('bob');
  expect(keyOf('bob')).toBe(first);
  const other = keyOf('cid');
  expect(other).not.toBe(first);
  challenges.done();
  expect(keyOf('cid')).not.toBe(other);
});

test('a form that lacks something says what', () => {
  expect(formFault(form())).toBeNull();
  expect(formFault(form({ problem: 'named', named: ' ' }))).toContain('Name the problem');
  expect(formFault(form({ problem: 'rated' }))).toContain('rating');
  for (const minutes of [null, 4, 181, 5.5]) expect(formFault(form({ minutes }))).toBe('Give 5 to 180 minutes.');
  expect(formFault(form({ opponent: '', minutes: null }))).toBeNull();
});
