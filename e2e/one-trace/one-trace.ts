import { WAIT } from '@leetcord/driver/until';
import { describe, expect, test } from 'vitest';
import type { CollectedSpan, Collector } from './collector.ts';

/** After somebody has solved a problem in the browser, with the collector's address in the environment of every process. */
export const oneTrace = (given: () => Collector) =>
  describe('the traces', () => {
    /** A step, and all those that it is a part of. */
    const lineOf = (span: CollectedSpan): string[] => {
      const parent = given().spans.find(({ spanId }) => spanId === span.parentId);
      const name = `${span.service.replace('leetcord-', '')}: ${span.name}`;
      return [name, ...(parent === undefined ? [] : lineOf(parent))];
    };
    const named = (name: string) => given().spans.filter((span) => span.name === name);

    test('of a report in the extension and of its post in Discord are one, through every part and the event log', async () => {
      const isPostOfReport = (span: CollectedSpan) => lineOf(span).at(-1) === 'gateway: recordSubmission';
      await expect.poll(() => named('post in Discord').find(isPostOfReport), WAIT).toBeDefined();
      const post = named('post in Discord').find(isPostOfReport)!;
      const line = lineOf(post);
      // Apollo's gateway adds steps of its own in between.
      const steps = [
        ...['bot: post in Discord', 'bot: deliver event', 'gateway: complete event', 'contests: tell of event'],
        ...['contests: write events', 'contests: settle submission', 'contests: recordSubmission'],
        ...['gateway: ask contests', 'gateway: recordSubmission'],
      ];
      expect(line.filter((step) => steps.includes(step))).toEqual(steps);

      const ofTrace = given().spans.filter(({ traceId }) => traceId === post.traceId);
      expect(new Set(ofTrace.map(({ service }) => service))).toEqual(
        new Set(['gateway', 'users', 'problems', 'contests', 'bot'].map((part) => `leetcord-${part}`)),
      );
      const asked = ofTrace.find(({ name }) => name === 'ask LeetCode');
      expect(lineOf(asked!)).toEqual(expect.arrayContaining(['problems: confirmSubmissions', ...steps.slice(-3)]));
    });

    test('say nothing about persons, and no secret', () => {
      const texts = JSON.stringify(given().spans);
      expect(texts).not.toMatch(/ben|Bearer|eyJ|leetcord_[\w-]{20}|discord\.com|channels\/\d/i);
      const keys = new Set(given().spans.flatMap(({ attributes }) => Object.keys(attributes)));
      expect([...keys].filter((key) => /user|name$|document|variables|authorization/i.test(key))).toEqual([]);
    });
  });
