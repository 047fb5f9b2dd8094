import { expect, test } from 'vitest';
import { challengeInput, emptyForm, formFault, queueInput } from './start-input.ts';

const form = (more: Partial<ReturnType<typeof emptyForm>> = {}) => ({ ...emptyForm(), opponent: 'bob', ...more });

test('what is sent says only what was chosen', () => {
  const sent = { communityId: 'c1', userId: 'bob', idempotencyKey: 'k', bestOf: 1, minutes: 60 };
  const named = form({ problem: 'named', named: ' 1 ', minRating: 1_500 });
  expect(challengeInput(form(), 'c1', 'k')).toEqual(sent);
  expect(challengeInput(form({ problem: 'HARD' }), 'c1', 'k')).toEqual({ ...sent, difficulties: ['HARD'] });
  expect(challengeInput(form({ problem: 'rated', minRating: 1_500 }), 'c1', 'k')).toEqual({
    ...{ ...sent, minRating: 1_500, maxRating: null },
  });
  expect(challengeInput(named, 'c1', 'k')).toEqual({ ...sent, problem: '1' });
  expect(queueInput(form({ opponent: '', bestOf: 3 }), 'c1')).toEqual({ communityId: 'c1', bestOf: 3 });
});

test('a form that lacks something says what', () => {
  expect(formFault(form())).toBeNull();
  expect(formFault(form({ problem: 'named', named: ' ' }))).toContain('Name the problem');
  expect(formFault(form({ problem: 'rated' }))).toContain('rating');
  for (const minutes of [null, 4, 181, 5.5]) expect(formFault(form({ minutes }))).toBe('Give 5 to 180 minutes.');
  expect(formFault(form({ opponent: '', minutes: null }))).toBeNull();
});
