import { nearestTests, sourceOf, sourcesOf, type Mutant } from './mutant.ts';

/** Who may do what is also proven by the table of rights, with all parts running. */
const RIGHTS = 'e2e/rights.test.ts';

const QUERIES = 'gateway/src/queries.test.ts';
const UNIQUE = 'subgraphs/contests/src/unique-indexes.test.ts';

/** Constants that are named as limits and are none, and why. */
const NO_LIMITS: Readonly<Record<string, string>> = {
  MAX_TIME_EXPIRED: "the number of MongoDB's error",
  MAX_TIMER_MS: "what Node's timers can hold",
};

/** Errors that say that the caller may not do this, or has not proven who they are. */
const REFUSALS = [
  'ApiKeyRefused',
  'Banned',
  'CodeNotInProfile',
  'CommunityNotFound',
  'InvalidLinkCode',
  'LastOwner',
  'LeetCodeNotLinked',
  'NotInvited',
  'NotMember',
  'NotModerator',
  'NotOwner',
  'NotSignedIn',
  'OwnerNotBanned',
  'ProofNotFound',
  'SelfNotBanned',
  'SessionEnded',
  'SessionNotFound',
];

const MODULES = 'subgraphs/*/src/modules/**/*.ts';

interface Rule {
  kind: string;
  files: string[];
  pattern: RegExp;
  replacement: (match: RegExpExecArray) => string;
  tests: (file: string) => string[];
  skip?: (match: RegExpExecArray) => boolean;
}

const rules = (): Rule[] => [
  {
    kind: 'index',
    files: sourcesOf(MODULES),
    pattern: /unique: true/g,
    replacement: () => 'unique: false',
    tests: (file) => (file.startsWith('subgraphs/contests/') ? [UNIQUE] : nearestTests(file)),
  },
  {
    kind: 'limit',
    files: sourcesOf('{gateway,packages/kit,bot}/src/**/*.ts', 'subgraphs/*/src/**/*.ts'),
    pattern: /const ((?:MAX|MOST|LONGEST)_\w+|\w+_PER_\w+) = ([\d_.* ]+);/g,
    replacement: ([, name, value]) => `const ${name} = 100 * (${value});`,
    tests: (file) => (file.startsWith('gateway/src/limits/') ? [QUERIES] : nearestTests(file)),
    skip: ([, name]) => Object.hasOwn(NO_LIMITS, name!),
  },
  {
    kind: 'scope',
    files: sourcesOf(MODULES),
    pattern: /requireScope\(caller, '[\w:-]+'\);/g,
    replacement: () => '',
    tests: (file) => [...nearestTests(file).slice(0, 1), RIGHTS],
  },
  {
    kind: 'user',
    files: sourcesOf(MODULES),
    pattern: /require(?:User|Reader)\(caller[^)]*\)/g,
    replacement: ([call]) =>
      call.startsWith('requireUser') ? '(caller as never)' : "('userId' in caller && caller.userId)",
    tests: (file) => [...nearestTests(file).slice(0, 1), RIGHTS],
  },
  {
    kind: 'refusal',
    files: sourcesOf(MODULES),
    pattern: new RegExp(
      `if \\(.+\\) throw (?:new (?:${REFUSALS.join('|')})\\(|closedCommunity\\(|publicError\\('FORBIDDEN').*;`,
      'g',
    ),
    replacement: () => '',
    tests: (file) => [...nearestTests(file), RIGHTS],
  },
];

/** The mutants of what the code does in the same way in many places. */
export function generateMutants(): Mutant[] {
  return rules().flatMap(({ kind, files, pattern, replacement, tests, skip = () => false }) =>
    files.flatMap((file) => {
      const source = sourceOf(file);
      return [...source.matchAll(pattern)]
        .filter((match) => !skip(match))
        .map((match) => {
          const line = source.slice(0, match.index).split('\n').length;
          const text = match[0];
          const name = `${kind}: ${match[1] ?? text} in ${file}:${line}`;
          return { name, file, at: match.index, text, replacement: replacement(match), tests: tests(file) };
        });
    }),
  );
}
