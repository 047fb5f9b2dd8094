import { z } from 'zod';

/** A failure of the next requests that match. */
export const faultSchema = z
  .strictObject({
    /** By default any method. */
    method: z.enum(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']).optional(),
    /** A path below /api/v10 in which `*` stands for anything, such as `/channels/123/*`. */
    path: z.string().startsWith('/').default('/*'),
    /** Before the request takes effect, or after that but before the answer. */
    when: z.enum(['before', 'after']).default('before'),
    action: z.enum(['status', 'drop', 'delay']),
    /** The answer's status, for `status`. */
    status: z.number().int().min(400).max(599).optional(),
    /** Discord's own error code, such as 50013 for a missing permission, for `status`. */
    code: z.number().int().min(0).default(0),
    /** An answer that does not come from Discord itself, such as Cloudflare's HTML. */
    html: z.string().optional(),
    /** With status 429, in seconds. */
    retryAfterS: z.number().positive().optional(),
    /** For `delay`. */
    delayMs: z.number().int().min(0).max(60_000).optional(),
    /** How many requests it hits. */
    times: z.number().int().positive().default(1),
  })
  .refine(({ action, status }) => action !== 'status' || status !== undefined, 'a status fault needs "status"')
  .refine(({ action, delayMs }) => action !== 'delay' || delayMs !== undefined, 'a delay fault needs "delayMs"');

export type Fault = z.infer<typeof faultSchema>;
export type FaultInput = z.input<typeof faultSchema>;

export interface Faults {
  add(fault: Fault): void;
  list(): Fault[];
  clear(): void;
  /** The fault for a request, if any; it counts as used. `path` is without /api/v10. */
  take(method: string, path: string): Fault | undefined;
}

export function createFaults(): Faults {
  let faults: { fault: Fault; left: number; pattern: RegExp }[] = [];
  return {
    add: (fault) => faults.push({ fault, left: fault.times, pattern: toPattern(fault.path) }),
    list: () => faults.map(({ fault, left }) => ({ ...fault, times: left })),
    clear: () => (faults = []),
    take: (method, path) => {
      const hit = faults.find(
        ({ fault, pattern }) => (fault.method === undefined || fault.method === method) && pattern.test(path),
      );
      if (hit === undefined) return undefined;
      hit.left -= 1;
      faults = faults.filter(({ left }) => left > 0);
      return hit.fault;
    },
  };
}

const toPattern = (path: string) => new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
