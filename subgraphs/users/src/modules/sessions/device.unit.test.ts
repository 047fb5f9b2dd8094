import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deviceName } from './device.ts';

test('a device name that fits stays as it is', () => {
  for (const name of ['Chrome on Linux', 'Firefox de Zoë 🦊', 'x'.repeat(60)]) expect(deviceName(name)).toBe(name);
});

test.each([
  ['  Chrome\u0000 on\n Linux \u202E', 'Chrome on Linux'],
  ['🦊'.repeat(61), '🦊'.repeat(60)],
  [`${'x'.repeat(59)} yz`, 'x'.repeat(59)],
  ['', null],
  [' \u200B\t ', null],
  [null, null],
  [undefined, null],
])('the device name %j becomes %j', (said, kept) => {
  expect(deviceName(said)).toBe(kept);
});

test('any device name becomes visible, trimmed and short, and doing it again changes nothing', () => {
  const codePoints = fc.array(fc.oneof(fc.nat(0xff), fc.nat(0x10_ff_ff)), { maxLength: 80 });
  fc.assert(
    fc.property(codePoints, (said) => {
      const name = deviceName(String.fromCodePoint(...said));
      if (name === null) return;
      expect([...name].length).toBeLessThanOrEqual(60);
      expect(name).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]|^\s|\s$/u);
      expect(deviceName(name)).toBe(name);
    }),
  );
});
