import { expect, test } from 'vitest';
import { deviceName } from './device-name.ts';

const brands = (...names: string[]) => names.map((brand) => ({ brand }));
const chromeOnLinux =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

test.each([
  ['Chrome on Linux', 'Linux', brands('Google Chrome', 'Chromium', 'Not A;Brand')],
  ['Chromium on Linux', 'Linux', brands('Not A;Brand', 'Chromium')],
  ['Edge on Windows', 'Windows', brands('Chromium', 'Microsoft Edge')],
  ['Brave on macOS', 'macOS', brands('Chromium', 'Brave')],
  // An unknown browser that does not name its system: the user agent says more.
  ['Chrome on Linux', '', brands('Some Browser')],
])("a device is called %s by the browser's own data", (name, platform, list) => {
  expect(deviceName(chromeOnLinux, { brands: list, platform })).toBe(name);
});

test.each([
  ['Chrome on Linux', chromeOnLinux],
  ['Firefox on Windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0'],
  ['Firefox on Android', 'Mozilla/5.0 (Android 16; Mobile; rv:153.0) Gecko/153.0 Firefox/153.0'],
  [
    'Edge on Windows',
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0 Safari/537.36 Edg/156.0',
  ],
  [
    'Safari on macOS',
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15',
  ],
  ['Chrome on ChromeOS', 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36'],
  ['A browser', 'curl/8'],
])('a device is called %s by the user agent', (name, userAgent) => {
  expect(deviceName(userAgent)).toBe(name);
});

test('a name is never longer than the server allows', () => {
  expect(deviceName('Firefox/1', { brands: [], platform: 'x'.repeat(100) })).toHaveLength(60);
});
