import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOfPageUrl, slugOfSubmitUrl, submissionIdOfCheckUrl } from './leetcode-urls.ts';

const id = fc.bigInt({ min: 1n, max: 99_999_999_999_999_999_999n }).map(String);
const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,4}$/);
const base = fc.constantFrom('', 'https://leetcode.com');
const slash = fc.constantFrom('', '/');
const query = fc.constantFrom('', '?', '?envType=daily-question&envId=2026-11-23', '#top');

test('the address of a check contains its id, however the page writes it', () => {
  fc.assert(
    fc.property(
      base,
      id,
      fc.constantFrom('', 'v2/', 'v3/'),
      slash,
      query,
      (origin, submissionId, version, end, rest) => {
        const address = `${origin}/submissions/detail/${submissionId}/${version}check${end}${rest}`;
        expect(submissionIdOfCheckUrl(address)).toBe(submissionId);
      },
    ),
  );
});

test('the address of a submit contains its slug, in a contest or not', () => {
  fc.assert(
    fc.property(
      base,
      slug,
      fc.constantFrom('', '/contest/api/weekly-contest-512'),
      slash,
      query,
      (origin, name, contest, end, rest) => {
        expect(slugOfSubmitUrl(`${origin}${contest}/problems/${name}/submit${end}${rest}`)).toBe(name);
      },
    ),
  );
});

test('the address of a problem page contains its slug, whatever tab is open on it', () => {
  fc.assert(
    fc.property(
      base,
      slug,
      fc.constantFrom('', '/contest/weekly-contest-512'),
      fc.constantFrom('', '/', '/description/', '/submissions/123/'),
      query,
      (origin, name, contest, tab, rest) => {
        expect(slugOfPageUrl(`${origin}${contest}/problems/${name}${tab}${rest}`)).toBe(name);
      },
    ),
  );
});

test.each([
  '/submissions/detail/runcode_1700000000.1_abc/check/',
  '/submissions/detail/123456789012345678901/check/',
  '/submissions/detail/12/check/more/',
  'https://leetcode.com.example/submissions/detail/12/check/',
  'https://example.com/submissions/detail/12/check/',
  'http://[',
])('%s is not a check of a submission', (address) => {
  expect(submissionIdOfCheckUrl(address)).toBeNull();
});

test.each([
  '/problems/two-sum/interpret_solution/',
  '/problems/two-sum/',
  '/problems/Two Sum/submit/',
  'https://example.com/problems/two-sum/submit/',
])('%s is not a submit', (address) => {
  expect(slugOfSubmitUrl(address)).toBeNull();
});

const PARTS = 'https: // / ? # % [ problems two-sum submit submissions detail 12 v2 check'.split(' ');
const address = fc.array(fc.constantFrom(...PARTS)).map((parts) => parts.join(''));

test('no text makes the functions throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), address), (text) => {
      submissionIdOfCheckUrl(text);
      slugOfSubmitUrl(text);
      slugOfPageUrl(text);
    }),
  );
});
