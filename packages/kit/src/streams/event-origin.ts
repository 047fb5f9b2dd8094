import { AsyncLocalStorage } from 'node:async_hooks';
import { z } from 'zod';

/**
 * What services are told of an event beside its data, in `extensions.event` of the result: to say in logs which event something is
 * about, and how late it is.
 */
const eventOrigin = z.object({
  /** Its place in the log. */
  id: z.string(),
  at: z.iso.datetime(),
});
export type EventOrigin = z.infer<typeof eventOrigin>;

const origins = new AsyncLocalStorage<EventOrigin | undefined>();

/** The event that the current work is about, if any. */
export const currentEvent = (): EventOrigin | undefined => origins.getStore();

/** Runs work that is about an event. */
export const aboutEvent = <T>(origin: EventOrigin | undefined, run: () => T): T => origins.run(origin, run);

/** The origin that came with a result; undefined for callers who are told none. */
export const originIn = ({ extensions }: { extensions?: unknown }): EventOrigin | undefined =>
  z.looseObject({ event: eventOrigin }).safeParse(extensions).data?.event;
