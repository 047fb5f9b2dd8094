import type { Db } from 'mongodb';
import { throwIfGivenUp } from './patience.ts';

/**
 * The same database, but nothing is begun in its collections for a caller who has left or waited long enough: a command that is given
 * up goes on in the server, so it must not be sent.
 */
export const stopAtGivenUp = (db: Db): Db =>
  whereMethods(db, (name, call) => {
    const result = call();
    return name === 'collection' ? whereMethods(result as object, checked) : result;
  });

const checked = (_name: string | symbol, call: () => unknown) => {
  throwIfGivenUp();
  return call();
};

/** An object whose methods are called through another function. */
const whereMethods = <T extends object>(
  object: T,
  around: (name: string | symbol, call: () => unknown) => unknown,
): T =>
  new Proxy(object, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => around(name, () => Reflect.apply(value, target, args));
    },
  });
