import type { ApolloServerPlugin, GraphQLServerListener } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';

/** What Sandbox's page shows until it is loaded, which needs the internet. */
const OFFLINE = /<h1>Welcome to Apollo Server<\/h1>\s*<p>Apollo Sandbox cannot be loaded[^<]*<\/p>/;
const HERE_INSTEAD = `<h1>LeetCord</h1>
  <p>Apollo Sandbox could not be loaded from the internet. <a href="/graphiql">GraphiQL</a> is served from here, and works without it;
  <a href="/api">the guide</a> says how to begin.</p>`;

/** Apollo Sandbox at `/graphql` for browsers, and a link to GraphiQL where Sandbox cannot be loaded. */
export function landingPage(): ApolloServerPlugin {
  const sandbox = ApolloServerPluginLandingPageLocalDefault({
    embed: { runTelemetry: false, initialState: { pollForSchemaUpdates: false } },
    footer: false,
  });
  return {
    serverWillStart: async (server) => {
      const listener = (await sandbox.serverWillStart?.(server)) as GraphQLServerListener;
      return {
        ...listener,
        renderLandingPage: async () => {
          const { html } = await listener.renderLandingPage!();
          const page = async () => (typeof html === 'string' ? html : html());
          return { html: async () => (await page()).replace(OFFLINE, HERE_INSTEAD) };
        },
      };
    },
  };
}
