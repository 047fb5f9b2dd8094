import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';

function parseUrl(value: unknown): string {
  if (typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new GraphQLError('A URL must be an absolute http or https address.');
}

/** The `URL` scalar as a string: an absolute http or https address. */
export const Url = new GraphQLScalarType<string, string>({
  name: 'URL',
  serialize: parseUrl,
  parseValue: parseUrl,
  parseLiteral: (node) => parseUrl(node.kind === Kind.STRING ? node.value : undefined),
});

function parseDay(value: unknown): string {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  if (isDay && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value) === true) return value;
  throw new GraphQLError('A Date must be a day such as 2026-11-23.');
}

/** The `Date` scalar as a string: a day without a time, such as `2026-11-23`. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: parseDay,
  parseValue: parseDay,
  parseLiteral: (node) => parseDay(node.kind === Kind.STRING ? node.value : undefined),
});

/** The `JSON` scalar: any JSON value as it is. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
