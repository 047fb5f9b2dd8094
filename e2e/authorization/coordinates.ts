import { readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';

const read = (name: string) => {
  const sdl = readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8');
  const types = Object.values(buildSchema(sdl).getTypeMap()).filter((type) => isObjectType(type));
  return types
    .filter(({ name: type }) => !type.startsWith('__'))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
};

/** Every field of every object type, such as `User.discord`, with what is hidden from clients. */
export const ALL_COORDINATES: readonly string[] = read('internal');

const api = new Set(read('api'));
/** Those that clients do not know of. */
export const HIDDEN_COORDINATES: readonly string[] = ALL_COORDINATES.filter((coordinate) => !api.has(coordinate));
