/** What browsers say about themselves besides the user agent; missing in Firefox and Safari. */
export interface UserAgentData {
  brands: readonly { brand: string }[];
  platform: string;
}

/** The server's limit for a name. */
const LONGEST = 60;

/** More specific names first: most browsers also call themselves Chrome or Chromium. */
const BRANDS: Record<string, string> = {
  'Microsoft Edge': 'Edge',
  Opera: 'Opera',
  Brave: 'Brave',
  Vivaldi: 'Vivaldi',
  'Google Chrome': 'Chrome',
  Chromium: 'Chromium',
};
const BROWSERS = [
  [/\bEdg(?:A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;
const SYSTEMS = [
  [/\bAndroid\b/, 'Android'],
  [/\b(?:iPhone|iPad)\b/, 'iOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
] as const;

/** The name of a sign-in in the list of sessions, such as `Chrome on Linux`. At most 60 characters. */
export function deviceName(userAgent: string, data?: UserAgentData): string {
  const brand = Object.keys(BRANDS).find((known) => data?.brands.some((one) => one.brand === known));
  const browser = brand ? BRANDS[brand] : find(BROWSERS, userAgent);
  const system = data?.platform || find(SYSTEMS, userAgent);
  const name = browser && system ? `${browser} on ${system}` : (browser ?? system ?? 'A browser');
  return name.slice(0, LONGEST);
}

/** The name of the device on which this runs. */
export const thisDevice = (): string =>
  deviceName(navigator.userAgent, (navigator as Navigator & { userAgentData?: UserAgentData }).userAgentData);

const find = (names: readonly (readonly [RegExp, string])[], userAgent: string): string | undefined =>
  names.find(([pattern]) => pattern.test(userAgent))?.[1];
