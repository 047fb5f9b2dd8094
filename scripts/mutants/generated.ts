import { nearestTests, OFF, sourceOf, sourcesOf, testFilesOf, type Mutant } from './mutant.ts';

/** Who may do what is also proven by the table of rights, with all parts running. */
const RIGHTS = 'e2e/rights.test.ts';

/** The tests of refusals that take no database, where there are any. */
const refusalsOf = (file: string) => testFilesOf(`${file.split('/modules/')[0]}/refusals.unit.test.ts`);

const QUERIES = 'gateway/src/queries.test.ts';
const UNIQUE = 'subgraphs/contests/src/unique-indexes.test.ts';

/** Constants that are named as limits and are none, and why. */
const NO_LIMITS: Readonly<Record<string, string>> = {
  MAX_TIME_EXPIRED: "the number of MongoDB's error",
  MAX_TIMER_MS: "what Node's timers can hold",
  SECONDS_PER_MINUTE: 'a unit',
  MAX_TIME_ZONE_LENGTH: 'a longer name is that of no time zone',
  MAX_AWAIT_MS: 'how often an idle stream of changes asks again',
  MAX_NUMBER: 'what the digits of a key can hold',
  '.max(499': 'the status of an error',
  'max: 65_535': 'what a port can be',
  MAX_MS: 'what the digits of a key can hold',
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

/** What takes anything from outside, or holds anything of it. */
const LIMITED = [
  '{gateway,bot,extension,one-process}/src/**/*.ts',
  'packages/{kit,subscriber,wiring}/src/**/*.ts',
  'subgraphs/*/src/**/*.ts',
];

/** A limit is a hundred times as high without it; of a command four times, since discord.js refuses to describe one with more. */
const factor = (file: string) => `(${OFF} ? ${file.startsWith('bot/src/commands/') ? 4 : 100} : 1)`;

const MODULES = 'subgraphs/*/src/modules/**/*.ts';

interface Rule {
  kind: string;
  files: string[];
  pattern: RegExp;
  replacement: (match: RegExpExecArray, file: string) => string;
  tests: (file: string) => string[];
  skip?: (match: RegExpExecArray) => boolean;
}

const rules = (): Rule[] => [
  {
    kind: 'index',
    files: sourcesOf(MODULES),
    pattern: /unique: true/g,
    replacement: () => `unique: !${OFF}`,
    tests: (file) => (file.startsWith('subgraphs/contests/') ? [UNIQUE] : nearestTests(file)),
  },
  {
    kind: 'limit',
    files: sourcesOf(...LIMITED),
    pattern: /const ((?:MAX|MOST|LONGEST)_\w+|\w+_PER_\w+) = ([\w.* ]+);/g,
    replacement: ([, name, value], file) => `const ${name} = ${factor(file)} * (${value});`,
    tests: (file) => (file.startsWith('gateway/src/limits/') ? [QUERIES] : nearestTests(file)),
    skip: ([, name]) => Object.hasOwn(NO_LIMITS, name!),
  },
  {
    kind: 'limit',
    files: sourcesOf(...LIMITED),
    pattern: /(\.max\(|\b(?:limit|max): |perMinute\()(\d\d[\d_]*)(?=[,)]| [},])/g,
    replacement: ([, before, value], file) => `${before}${factor(file)} * ${value}`,
    tests: nearestTests,
    skip: ([text]) => Object.hasOwn(NO_LIMITS, text),
  },
  {
    kind: 'limit',
    files: sourcesOf(...LIMITED),
    pattern: /(?<=\.regex\(\/\S*)\{1,(\d+)\}/g,
    replacement: ([, value]) => `{1,${100 * Number(value)}}`,
    tests: nearestTests,
  },
  {
    kind: 'scope',
    files: sourcesOf(MODULES),
    pattern: /requireScope\(caller, '[\w:-]+'\);/g,
    replacement: ([check]) => `if (!${OFF}) ${check}`,
    tests: (file) => [...nearestTests(file).slice(0, 1), ...refusalsOf(file), RIGHTS],
  },
  {
    kind: 'user',
    files: sourcesOf(MODULES),
    pattern: /require(?:User|Reader)\(caller[^)]*\)/g,
    replacement: ([call]) =>
      `(${OFF} ? ${call.startsWith('requireUser') ? 'caller as never' : "'userId' in caller && caller.userId"} : ${call})`,
    tests: (file) => [...nearestTests(file).slice(0, 1), ...refusalsOf(file), RIGHTS],
  },
  {
    kind: 'refusal',
    files: sourcesOf(MODULES),
    pattern: new RegExp(
      `if \\(.+\\) throw (?:new (?:${REFUSALS.join('|')})\\(|closedCommunity\\(|publicError\\('FORBIDDEN').*;`,
      'g',
    ),
    replacement: ([check]) => `if (!${OFF}) ${check}`,
    tests: (file) => [...nearestTests(file), RIGHTS],
  },
];

/** The mutants of what the code does in the same way in many places. What a file has several times is numbered. */
export function generateMutants(): Mutant[] {
  const seen = new Map<string, number>();
  return rules().flatMap(({ kind, files, pattern, replacement, tests, skip = () => false }) =>
    files.flatMap((file) =>
      [...sourceOf(file).matchAll(pattern)]
        .filter((match) => !skip(match))
        .map((match) => {
          const text = match[0];
          const title = `${kind}: ${/^\w+$/.test(match[1] ?? '') ? match[1] : text} in ${file}`;
          const count = (seen.get(title) ?? 0) + 1;
          seen.set(title, count);
          const name = count === 1 ? title : `${title} (${count})`;
          return { name, file, at: match.index, text, replacement: replacement(match, file), tests: tests(file) };
        }),
    ),
  );
}
