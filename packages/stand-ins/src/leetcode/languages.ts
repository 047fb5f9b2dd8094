/** The editor's languages, by the short name in LeetCode's addresses and lists. */
export const LANGUAGES: Record<string, string> = {
  python3: 'Python3',
  cpp: 'C++',
  java: 'Java',
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  csharp: 'C#',
  golang: 'Go',
  rust: 'Rust',
  kotlin: 'Kotlin',
};

/** The name that people know. */
export const languageName = (lang: string) => LANGUAGES[lang] ?? lang;
