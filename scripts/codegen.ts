/** `npm run codegen`: composes `schema/` from the subgraphs' SDL, then generates types and typed documents from it. */
import { generate } from './generate.ts';

await generate();
