/** What the variables of a subgraph begin with: `DAILY_QUIZ` for `daily-quiz`. */
export const settingPrefix = (subgraph: string): string => subgraph.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');

/** The name of a subgraph in the settings, which its variables have too. */
export const settingName = (subgraph: string): string => settingPrefix(subgraph).toLowerCase();
