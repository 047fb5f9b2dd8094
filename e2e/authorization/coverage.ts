import {
  getNamedType,
  isNonNullType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** Types whose values say who or when: ids, times, and what a person is called at LeetCord, Discord and LeetCode. */
const SENSITIVE_TYPES = new Set(
  'ID DateTime Date User Member DiscordAccount LeetCodeAccount LeetCodeProfile DiscordMember Session ApiKey'.split(' '),
);
/** Texts that name a person, or that nobody else may know. */
const SENSITIVE_NAMES = /name$|token|secret|code$|proof|password|email|address|avatar|aboutMe|device/i;
/** A time is null when nothing has happened yet: whoever sees its object sees it. */
const TIMES = new Set(['DateTime', 'Date']);

type Field = GraphQLField<unknown, unknown>;

const isSensitive = ({ name, type }: Field) => {
  const named = getNamedType(type).name;
  return SENSITIVE_TYPES.has(named) || (named === 'String' && SENSITIVE_NAMES.test(name));
};
/** Whoever sees an object sees its fields that are never null; other fields can be hidden separately. */
const canBeHidden = ({ type }: Field) => !isNonNullType(type) && !TIMES.has(getNamedType(type).name);

/** The table, as it is checked against a schema. */
export interface Table {
  /** Rows, such as `User.discord of oneself`. */
  rows: readonly string[];
  /** The documents of the rows. */
  documents: readonly string[];
  /** Fields that are null only when there is no data. */
  seenWithParent: readonly string[];
}

/** What the table lacks. Root fields and fields that can be hidden need a row; every sensitive field must be selected in some row. */
export function gapsIn(schema: GraphQLSchema, { rows, documents, seenWithParent }: Table): string[] {
  const played = new Set(rows.map((row) => row.split(' ', 1)[0]!));
  const withParent = new Set(seenWithParent);
  const asked = new Set(documents.flatMap((document) => fieldsAskedIn(schema, document)));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const gaps: string[] = [];
  const known = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      known.add(coordinate);
      if (roots.includes(type)) {
        if (!played.has(coordinate)) gaps.push(`${coordinate} has no row`);
      } else if (isSensitive(field) && !played.has(coordinate)) {
        if (canBeHidden(field) && !withParent.has(coordinate)) gaps.push(`${coordinate} has no row of its own`);
        else if (!asked.has(coordinate)) gaps.push(`${coordinate} is asked in no row`);
      }
    }
  }
  const superfluous = [...played, ...withParent].filter((coordinate) => !known.has(coordinate));
  return [...gaps, ...superfluous.map((coordinate) => `${coordinate} is not in the schema`)];
}

/** Each field that a document selects, such as `User.id`. */
function fieldsAskedIn(schema: GraphQLSchema, document: string): string[] {
  const found: string[] = [];
  const types = new TypeInfo(schema);
  const enter = () => {
    const [parent, field] = [types.getParentType(), types.getFieldDef()];
    if (parent && field) found.push(`${parent.name}.${field.name}`);
  };
  visit(parse(document), visitWithTypeInfo(types, { Field: { enter } }));
  return found;
}
