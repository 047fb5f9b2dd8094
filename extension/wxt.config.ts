import { defineConfig } from 'wxt';
import { inlineDocuments } from './build/inline-documents.ts';

// The public half of a key whose private half nobody has: it only fixes the extension's id in Chrome where it is not from the
// store: lbedhihljbojmofaeefmdmojiciiieem. The store gives an id itself, and refuses this one.
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvKQJXlvBvkBzB4T459VE6/yd+U3cML3GQKHxvwOByzcAA8Ozy4cFcHW6LbKqrnuQPBsp34W+P0ijdiA2KXaV9pA2OZjHayIEfy06sjuXNgLrTc5pffW/STEISaeu/nO5d2SwTTcGZQLE/5XBWnxGL52yYOyvA7PQRK/4tg9fqczyXn/iOtMbYNILDng+snUNftlw2Fzrvhxa1/4zJeu95ggNHt+9ueZKHaISVx/Hu3+x67PWXXxX2qXx1HmamvOr08Opq2TKEEjhVeTgdq9QA2XbL4GaqBEPxoxmeXMrQJ52Q76dcMHbFJZAyn4zV8y4gqzf2uEO1MZpF06jGV9ATQIDAQAB';

/** This machine, where a server needs no TLS. */
const THIS_MACHINE = ['localhost', '*.localhost', '127.0.0.1'];

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  // The server is whichever the user signs in to; CORS lets it answer, so no host permission is needed.
  `connect-src https: wss: ${THIS_MACHINE.flatMap((host) => [`http://${host}:*`, `ws://${host}:*`]).join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  srcDir: 'src',
  outDir: process.env.LEETCORD_EXTENSION_OUT ?? '.output',
  manifestVersion: 3,
  // Every name is imported where it is used.
  imports: false,
  modules: ['@wxt-dev/module-svelte'],
  vite: () => ({
    plugins: [inlineDocuments()],
    build: { sourcemap: false },
  }),
  zip: { artifactTemplate: 'leetcord-{{version}}-{{browser}}.zip', zipSources: false },
  manifest: ({ browser, command, mode }) => ({
    name: 'LeetCord',
    description: "Your LeetCode solves, scored in your group's Discord.",
    permissions: ['storage', 'alarms'],
    action: { default_title: 'LeetCord' },
    ...(command === 'build' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'extension@leetcord.app',
              // The first version with page scripts in the MAIN world.
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['authenticationInfo', 'websiteActivity'] },
            },
          },
        }
      : { ...(mode !== 'store' && { key: CHROME_KEY }), minimum_chrome_version: '116' }),
  }),
});
