import { asText } from './text.ts';

/** The names of the languages in LeetCode's editor, by LeetCode's short names. Source: `languageList` of leetcode.com/graphql. */
const NAMES = new Map(
  Object.entries({
    bash: 'Bash',
    c: 'C',
    cangjie: 'Cangjie',
    cpp: 'C++',
    csharp: 'C#',
    dart: 'Dart',
    elixir: 'Elixir',
    erlang: 'Erlang',
    golang: 'Go',
    java: 'Java',
    javascript: 'JavaScript',
    kotlin: 'Kotlin',
    mssql: 'MS SQL Server',
    mysql: 'MySQL',
    oraclesql: 'Oracle',
    php: 'PHP',
    postgresql: 'PostgreSQL',
    python: 'Python 2',
    python3: 'Python',
    pythondata: 'Pandas',
    pythonml: 'Python ML',
    racket: 'Racket',
    react: 'React',
    ruby: 'Ruby',
    rust: 'Rust',
    scala: 'Scala',
    swift: 'Swift',
    typescript: 'TypeScript',
    vanillajs: 'Vanilla JS',
  }),
);

/** A language's name for a message; an unknown short name stays as it is. */
export const languageName = (shortName: string): string => NAMES.get(shortName.toLowerCase()) ?? asText(shortName);
