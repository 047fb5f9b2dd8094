import { afterAll, beforeAll } from 'vitest';
import { attacks } from './attacks/attacks.ts';
import { authorization } from './authorization/authorization.ts';
import { wrongValues } from './bad-input/wrong-values-everywhere.ts';
import { recipes } from './recipes/recipes.ts';
import { startLeague, type League } from './support/league.ts';

/** What the guide shows, who may do what, and how wrong values and tokens are handled. All requests are logged, and a proxy names their callers. */
let league: League;
beforeAll(async () => {
  league = await startLeague({ LOG_LEVEL: 'trace', TRUST_PROXY: '1' });
});
afterAll(() => league?.close());

for (const scenario of [recipes, authorization, wrongValues, attacks]) scenario(() => league);
