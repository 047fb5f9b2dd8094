import { codeWithAddress } from '@leetcord/kit/process/public-url';
import { expect, test } from 'vitest';
import { readSignInCode } from '../sign-in/sign-in-code.ts';
import { isServer, readServer } from './server.ts';

test.each([
  ['club.example', 'https://club.example'],
  [' https://Club.example/ ', 'https://club.example'],
  ['club.example:8443', 'https://club.example:8443'],
  ['localhost:4000', 'http://localhost:4000'],
  ['https://localhost:4000', 'https://localhost:4000'],
  ['[2001:db8::1]:8443', 'https://[2001:db8::1]:8443'],
  // Letters of other alphabets are shown as what they are.
  ['сlub.example', 'https://xn--lub-3ed.example'],
])('the address %s names the server %s', (typed, server) => {
  expect(readServer(typed)).toEqual({ value: server });
  expect(isServer(server)).toBe(true);
});

test.each([
  ['', 'Type the address'],
  ['club example', 'That is not an address.'],
  ['club.example/path', 'That is not an address.'],
  ['ada@club.example', 'That is not an address.'],
  ['club.example?x=1', 'That is not an address.'],
  ['javascript://club.example', 'That is not an address.'],
  ['http://club.example', 'sends nothing to club.example without encryption'],
  ['http://192.168.1.5:4000', 'without encryption'],
  ['http://localhost.evil.example', 'without encryption'],
])('the address %s is refused with a sentence', (typed, sentence) => {
  expect(readServer(typed)).toEqual({ problem: expect.stringContaining(sentence) });
});

test.each(['https://club.example', 'https://club.example:8443', 'http://localhost:4000', 'https://localhost:1'])(
  'the code that the bot writes for %s is read as what it is',
  (server) => {
    const text = codeWithAddress(server, 'K7QM2-XPD4R');
    expect(readSignInCode(text, null)).toEqual({ value: { server, code: 'K7QM2-XPD4R' } });
  },
);

test('a code without an address is for the server that was used last, if there is one', () => {
  expect(readSignInCode(' k7qm2 xpd4r ', 'https://club.example')).toEqual({
    value: { server: 'https://club.example', code: 'k7qm2 xpd4r' },
  });
  expect(readSignInCode('K7QM2-XPD4R', null)).toEqual({ problem: expect.stringContaining('has no address') });
  expect(readSignInCode(' ', null)).toEqual({ problem: 'Type the code that the bot gave you.' });
  expect(readSignInCode('club.example/', null)).toEqual({ problem: 'Type the code that the bot gave you.' });
});
