/**
 * Composes the subgraphs' SDL into `schema/`: each subgraph's SDL, the supergraph, the API schema that clients see, and
 * the internal schema that services see (with what is @inaccessible to clients). Fails on a composition error.
 *   node scripts/compose.ts quiz=quiz.graphql > supergraph.graphql
 * writes nothing else: it prints the supergraph that has one more subgraph, whose SDL is in that file.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUBGRAPHS } from '@leetcord/kit/process/subgraph-env';
import { composeServices } from '@apollo/composition';
import {
  type GraphQLSchema,
  isIntrospectionType,
  isSpecifiedScalarType,
  parse,
  print,
  printSchema,
  printType,
} from 'graphql';

const root = join(import.meta.dirname, '..');
const outDir = join(root, 'schema');

const services = SUBGRAPHS.map((name) => {
  const modules = join(root, 'subgraphs', name, 'src', 'modules');
  const sdl = globSync('*/schema.graphql', { cwd: modules })
    .sort()
    .map((path) => readFileSync(join(modules, path), 'utf8'))
    .join('\n');
  return toService(name, sdl);
});
const others = process.argv.slice(2).map((argument) => {
  const [name = '', path = ''] = argument.split('=');
  return toService(name, readFileSync(path, 'utf8'));
});

// The addresses are settings of the gateway.
function toService(name: string, sdl: string) {
  return { name, url: `http://${name}.invalid/graphql`, typeDefs: parse(sdl) };
}

const { errors, schema, supergraphSdl } = composeServices([...services, ...others]);
if (errors !== undefined || schema === undefined) {
  console.error((errors ?? []).map((error) => error.message).join('\n'));
  process.exit(1);
}

if (others.length > 0) {
  writeFileSync(process.stdout.fd, supergraphSdl);
  process.exit();
}

/** The types of a composed schema, without those of federation itself. */
const printOwnTypes = (composed: GraphQLSchema) =>
  Object.values(composed.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !/^(join|link)__/.test(type.name))
    .map((type) => printType(type))
    .join('\n\n');

const write = (name: string, text: string) => writeFileSync(join(outDir, name), `${text.trim()}\n`);
for (const { name, typeDefs } of services) write(`${name}.graphql`, print(typeDefs));
write('supergraph.graphql', supergraphSdl);
write('api.graphql', printSchema(schema.toAPISchema().toGraphQLJSSchema()));
write('internal.graphql', printOwnTypes(schema.toGraphQLJSSchema()));
console.log(`Composed ${SUBGRAPHS.join(', ')} into schema/.`);
