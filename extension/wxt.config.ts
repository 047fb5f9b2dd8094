import { defineConfig } from 'wxt';
import { inlineDocuments } from './build/inline-documents.ts';

/** Where the extension sends reports: its GraphQL address, fixed at build. */
const gatewayUrl = new URL(process.env.LEETCORD_GATEWAY_URL ?? 'http://localhost:4000/graphql');

// The public half of a key whose private half nobody has: it only fixes the extension's id in Chrome while it is not in the
// store: lbedhihljbojmofaeefmdmojiciiieem.
const CHROME_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvKQJXlvBvkBzB4T459VE6/yd+U3cML3GQKHxvwOByzcAA8Ozy4cFcHW6LbKqrnuQPBsp34W+P0ijdiA2KXaV9pA2OZjHayIEfy06sjuXNgLrTc5pffW/STEISaeu/nO5d2SwTTcGZQLE/5XBWnxGL52yYOyvA7PQRK/4tg9fqczyXn/iOtMbYNILDng+snUNftlw2Fzrvhxa1/4zJeu95ggNHt+9ueZKHaISVx/Hu3+x67PWXXxX2qXx1HmamvOr08Opq2TKEEjhVeTgdq9QA2XbL4GaqBEPxoxmeXMrQJ52Q76dcMHbFJZAyn4zV8y4gqzf2uEO1MZpF06jGV9ATQIDAQAB';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  `connect-src ${gatewayUrl.origin} ${gatewayUrl.origin.replace(/^http/, 'ws')}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  srcDir: 'src',
  // Builds for tests have their own gateway address, so they go to their own folder.
  outDir: process.env.LEETCORD_EXTENSION_OUT ?? '.output',
  manifestVersion: 3,
  // Every name is imported where it is used.
  imports: false,
  modules: ['@wxt-dev/module-svelte'],
  vite: () => ({
    plugins: [inlineDocuments()],
    define: { 'import.meta.env.LEETCORD_GATEWAY_URL': JSON.stringify(gatewayUrl.href) },
    build: { sourcemap: false },
  }),
  manifest: ({ browser, command }) => ({
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
      : { key: CHROME_KEY, minimum_chrome_version: '116' }),
  }),
});
