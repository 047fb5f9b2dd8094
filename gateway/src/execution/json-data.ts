/** An object of a subgraph's answer, as JSON gives it. */
export type JsonObject = Record<string, unknown>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Clients choose aliases, such as `constructor`, which every object has from its prototype. */
const isInherited = (name: string): boolean => name in Object.prototype;

/** A value of the object itself; undefined where it has none. */
export const ownValue = (object: JsonObject, name: string): unknown =>
  isInherited(name) && !Object.hasOwn(object, name) ? undefined : object[name];

/** Sets a value of the object itself, whatever the name. */
export function setOwnValue(object: JsonObject, name: string, value: unknown): void {
  if (isInherited(name))
    Object.defineProperty(object, name, { value, configurable: true, enumerable: true, writable: true });
  else object[name] = value;
}

/** Adds what another answer has of the same object, as Apollo's `deepMerge` does: lists of the same length are merged item by item. */
export function mergeInto(target: JsonObject, source: JsonObject): void {
  for (const name of Object.keys(source)) {
    const added = source[name];
    const present = ownValue(target, name);
    if (present && isObject(added)) mergeInto(present as JsonObject, added);
    else if (Array.isArray(added) && Array.isArray(present) && added.length === present.length)
      mergeLists(present, added);
    else setOwnValue(target, name, added);
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  source.forEach((added, index) => {
    const present = target[index];
    if (isObject(present) && isObject(added)) mergeInto(present, added);
    else target[index] = added;
  });
}
