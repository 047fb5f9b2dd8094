/** What someone sees who opens the gateway's address in a browser. */
export const homePage = ({ explorers }: { explorers: boolean }) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>LeetCord API</title>
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; }
      :root { color-scheme: light dark; }
    </style>
  </head>
  <body>
    <h1>LeetCord API</h1>
    <p>One GraphQL API for users, problems and contests, at <code>/graphql</code>: queries and mutations over HTTP,
      subscriptions over WebSocket (graphql-ws), server-sent events or multipart HTTP.</p>
    <ul>
      ${explorers ? EXPLORERS : ''}
      <li><a href="/health/ready">Health</a></li>
    </ul>
  </body>
</html>
`;

const EXPLORERS = `<li><a href="/graphiql">GraphiQL</a>: explore it and try it out, also offline</li>
      <li><a href="/graphql">Apollo Sandbox</a>: the same by Apollo, loaded from the internet</li>`;
