import { expect, test } from 'vitest';
import { z } from 'zod';
import { readEnv } from './env.ts';
import { codeWithAddress, publicUrl } from './public-url.ts';

const read = (PUBLIC_URL: string) => readEnv(z.object({ PUBLIC_URL: publicUrl }), { PUBLIC_URL }).PUBLIC_URL;

test.each([
  ['https://club.example', 'https://club.example'],
  [' HTTPS://Club.Example:443/ ', 'https://club.example'],
  ['https://club.example:8443', 'https://club.example:8443'],
  ['https://[2001:db8::1]:8443', 'https://[2001:db8::1]:8443'],
  ['https://прак.example', 'https://xn--80aune.example'],
  ['http://localhost:4000/', 'http://localhost:4000'],
  ['http://127.0.0.2:4000', 'http://127.0.0.2:4000'],
])('the public address %s is read as %s', (text, origin) => {
  expect(read(text)).toBe(origin);
});

test.each([
  ['club.example', 'must begin with https://, such as'],
  ['ftp://club.example', 'must begin with https://, such as'],
  ['https://', 'is not an address'],
  ['https://club.example:99999', 'is not an address'],
  ['https://club example', 'is not an address'],
  ['https://club.example/leetcord', 'write https://club.example'],
  ['https://club.example/?a', 'write https://club.example'],
  ['https://ada:secret@club.example', 'write https://club.example'],
  ['http://club.example:8080', 'write https://club.example:8080, and put a proxy'],
  ['http://192.168.1.5:4000', 'never sent without TLS'],
  ['http://0.0.0.0:4000', 'what LeetCord listens on is HOST'],
  ['http://[::1]:4000', 'write http://localhost:4000'],
])('the public address %s is refused with a sentence', (text, sentence) => {
  expect(() => read(text)).toThrow(`PUBLIC_URL: `);
  expect(() => read(text)).toThrow(sentence);
});

test.each([
  ['https://club.example', 'club.example/K7QM2-XPD4R'],
  ['https://club.example:8443', 'club.example:8443/K7QM2-XPD4R'],
  ['http://localhost:4000', 'localhost:4000/K7QM2-XPD4R'],
  ['https://localhost:8443', 'https://localhost:8443/K7QM2-XPD4R'],
])('a code of %s is written as %s', (origin, text) => {
  expect(codeWithAddress(origin, 'K7QM2-XPD4R')).toBe(text);
});
