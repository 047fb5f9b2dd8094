/**
 * `npm run codegen`: compiles the Svelte components. `built/leetcord-board.js` is the element for web pages, in one file;
 * `built/board.server.js` writes the same as HTML.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build, type InlineConfig } from 'vite';

const here = import.meta.dirname;
const out = join(here, 'built');
/** The most that the element may weigh, compressed, in bytes. */
const MOST_BYTES = 20_000;

const common: InlineConfig = { root: here, configFile: false, logLevel: 'warn', publicDir: false };
const ELEMENT = 'LeetcordBoard.svelte';
const component = svelte({
  configFile: false,
  dynamicCompileOptions: ({ filename }) => ({
    customElement: filename.endsWith(ELEMENT),
    dev: false,
    discloseVersion: false,
    // Not of the path, which differs between machines.
    cssHash: ({ css, hash }) => `board-${hash(css)}`,
  }),
});

await build({
  ...common,
  plugins: [component],
  build: {
    outDir: out,
    emptyOutDir: false,
    target: 'es2022',
    // As an application: Vite keeps the white space of libraries.
    modulePreload: false,
    rollupOptions: { input: join(here, 'src', ELEMENT), output: { entryFileNames: 'leetcord-board.js' } },
  },
});
await build({
  ...common,
  plugins: [component],
  ssr: { noExternal: true },
  build: {
    outDir: out,
    emptyOutDir: false,
    target: 'es2024',
    minify: true,
    ssr: join(here, 'src', 'board-html.ts'),
    rollupOptions: { output: { entryFileNames: 'board.server.js' } },
  },
});
const bytes = readFileSync(join(out, 'leetcord-board.js'));
const compressed = gzipSync(bytes, { level: 9 }).length;
console.log(`<leetcord-board> has ${bytes.length} bytes, ${compressed} compressed.`);
if (compressed > MOST_BYTES) throw new Error(`<leetcord-board> weighs more than ${MOST_BYTES} bytes.`);
