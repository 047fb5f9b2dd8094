import { TestClock } from '@leetcord/kit/testing/test-clock';
import { expect, test } from 'vitest';
import { createSocketLimits, type SocketAllowance } from './socket-limits.ts';

const RATES = { anonymousPerMinute: 10, userPerMinute: 30, refusedSignInsPerMinute: 5 };
/** What the sockets of one address may send in a minute. */
const MESSAGES = 20 * RATES.anonymousPerMinute;

const limits = (rates = RATES, clock = new TestClock()) => createSocketLimits({ rates, clock });
/** How many messages are taken before one is over the limit. */
function messagesOf(socket: SocketAllowance): number {
  for (let count = 0; count < 10_000; count += 1) if (!socket.takeMessage()) return count;
  throw new Error('Every message is taken');
}

test('a socket may send so many messages a minute, and a service any number', () => {
  const clock = new TestClock();
  const socket = limits({ ...RATES, anonymousPerMinute: 1_000 }, clock).open('1.1.1.1');
  expect(messagesOf(socket)).toBe(120);
  clock.advance(60_000);
  socket.operationAdmitted();
  expect(messagesOf(socket)).toBe(122);
  socket.trust();
  expect(socket.takeMessage()).toBe(true);
});

test('the sockets of an address share what they may send, and a quiet one stays open when the others send too much', () => {
  const { open } = limits();
  const sockets = [open('1.1.1.1'), open('1.1.1.1'), open('1.1.1.1')];
  // Opening a socket counts as ten messages.
  expect(messagesOf(sockets[0]!)).toBe(120);
  expect(messagesOf(sockets[1]!)).toBe(MESSAGES - 3 * 10 - 121);
  expect(messagesOf(sockets[2]!)).toBe(20);
  expect(open('1.1.1.1').isOpenToAll).toBe(false);
  expect(open('2.2.2.2').isOpenToAll).toBe(true);
});

test('an address may open so many sockets a minute, and hold so many', () => {
  const clock = new TestClock();
  const { open } = limits(RATES, clock);
  const openUntilRefused = () => {
    const opened: SocketAllowance[] = [];
    for (;;) {
      const socket = open('1.1.1.1');
      if (!socket.isOpenToAll || opened.length > 1_000) {
        socket.close();
        return opened;
      }
      opened.push(socket);
    }
  };
  const first = openUntilRefused();
  expect(first).toHaveLength(MESSAGES / 10);
  clock.advance(60_000);
  const more = openUntilRefused();
  expect(first.length + more.length).toBe(RATES.userPerMinute);
  for (const socket of first) socket.close();
  clock.advance(60_000);
  expect(openUntilRefused()).toHaveLength(first.length);
});

test('there are so many sockets of all addresses', () => {
  const { open } = limits();
  const isOpen = Array.from({ length: 10_001 }, (_, n) => open(`address ${n}`).isOpenToAll);
  expect(isOpen.indexOf(false)).toBe(10_000);
});

test('what an address has open is known until ten thousand others have come', () => {
  const isCountedAfter = (others: number) => {
    const { open } = limits({ ...RATES, anonymousPerMinute: 1, userPerMinute: 1 });
    open('first');
    for (let n = 0; n < others; n += 1) open(`address ${n}`).close();
    return !open('first').isOpenToAll;
  };
  expect([9_999, 10_000].map(isCountedAfter)).toEqual([true, false]);
});
