import { distance } from 'fastest-levenshtein';
import { VARIABLE_NAMES } from './variable-names.generated.ts';

/** What only a setting of LeetCord's begins with. */
const OWN_PREFIX = /^(?:DISCORD|LEETCODE)_/;
/** How many letters of a long name may be wrong, and of a short one, which is soon like another. */
const WRONG_LETTERS = { long: 2, short: 1 };
const LONG = 8;

const KNOWN = new Set(VARIABLE_NAMES.flatMap((name) => [name, `${name}_FILE`]));

/** A sentence for each variable that nothing reads and that looks like a setting with a typing error. It does not show the value. */
export function misspeltVariables(env: NodeJS.ProcessEnv, known: ReadonlySet<string> = KNOWN): string[] {
  return Object.keys(env).flatMap((name) => {
    if (known.has(name)) return [];
    const [nearest] = [...known].toSorted((a, b) => distance(name, a) - distance(name, b));
    const wrong = name.length < LONG ? WRONG_LETTERS.short : WRONG_LETTERS.long;
    const isNear = nearest !== undefined && distance(name, nearest) <= wrong;
    return isNear || OWN_PREFIX.test(name)
      ? [`${name} is not a setting, and is not used: do you mean ${nearest}?`]
      : [];
  });
}
