/** The parts of the account page, in their order. */
export const SECTIONS = {
  whoIAm: { id: 'who-i-am', title: 'Who I am' },
  sessions: { id: 'sessions', title: 'Where I am signed in' },
  communities: { id: 'communities', title: 'Servers' },
  news: { id: 'news', title: 'News of me in Discord' },
  thisBrowser: { id: 'this-browser', title: 'This browser' },
  apiKeys: { id: 'api-keys', title: 'API keys' },
  myData: { id: 'my-data', title: 'My data' },
} as const;
export type Section = (typeof SECTIONS)[keyof typeof SECTIONS];

/** Moves the focus to a part's heading when the focused element is gone. */
export const focusSection = ({ id }: Section): void => document.getElementById(id)?.focus();
