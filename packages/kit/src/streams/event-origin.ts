import { AsyncLocalStorage } from 'node:async_hooks';
import { z } from 'zod';
import { currentTrace, inSpan } from '../tracing/trace.ts';

/**
 * What services are told of an event beside its data, in `extensions.event` of the result: to say in logs which event something is
 * about, and how late it is.
 */
const eventOrigin = z.object({
  /** Its place in the log. */
  id: z.string(),
  at: z.iso.datetime(),
  /** The step of a trace that it belongs to, as `currentTrace` gives it. */
  trace: z.string().optional(),
});
export type EventOrigin = z.infer<typeof eventOrigin>;

/** Runs a step of telling somebody of an event, and gives the origin with which the next one belongs to this one. */
export async function inEventSpan<T>(
  name: string,
  part: string,
  origin: EventOrigin | undefined,
  run: () => Promise<T>,
): Promise<{ result: T; origin: EventOrigin | undefined }> {
  if (origin?.trace === undefined) return { result: await run(), origin };
  const options = {
    part,
    kind: 'CONSUMER',
    parent: origin.trace,
    attributes: { 'leetcord.event': origin.id },
  } as const;
  return inSpan(name, options, async () => ({ result: await run(), origin: { ...origin, trace: currentTrace() } }));
}

const origins = new AsyncLocalStorage<EventOrigin | undefined>();

/** The event that the current work is about, if any. */
export const currentEvent = (): EventOrigin | undefined => origins.getStore();

/** Runs work that is about an event. */
export const aboutEvent = <T>(origin: EventOrigin | undefined, run: () => T): T => origins.run(origin, run);

/** The origin that came with a result; undefined for callers who are told none. */
export const originIn = ({ extensions }: { extensions?: unknown }): EventOrigin | undefined =>
  z.looseObject({ event: eventOrigin }).safeParse(extensions).data?.event;
