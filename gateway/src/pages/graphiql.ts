import { Router } from 'express';
import { ruruHTML } from 'ruru/server';
import { serveStatic } from 'ruru/static';
import { RECIPES } from './guide.ts';

const STATIC_PATH = '/graphiql/static/';

/**
 * GraphiQL at `/graphiql`, served by this process so that it works offline. It opens with the recipes of the guide. `?query=` and `?variables=`
 * fill the editor, so that a link can show a query.
 */
export function graphiqlPage(): Router {
  const page = ruruHTML({
    endpoint: '/graphql',
    staticPath: STATIC_PATH,
    htmlParts: {
      titleTag: '<title>LeetCord API</title>',
      styleTags: (tags) => tags + STYLE,
      configScript: (script) => script + FROM_ADDRESS,
    },
  });
  const router = Router();
  router.use(serveStatic(STATIC_PATH));
  router.get('/graphiql', (_req, res) => {
    res.type('html').send(page);
  });
  return router;
}

/** Our name in the place of Ruru's, whose note at the bottom stays; on a phone, the answer below the editor. */
const STYLE = `<style>
  .graphiql-logo > * { display: none; }
  .graphiql-logo::after { content: 'LeetCord API'; font-size: 18px; font-weight: 600; }
  @media (width < 44rem) {
    :has(> .graphiql-editors) { flex-direction: column; }
    .graphiql-horizontal-drag-bar { display: none; }
    .graphiql-logo::after { content: 'LeetCord'; }
  }
</style>`;

/** The page's own address says where the socket is and what to show. */
const FROM_ADDRESS = `<script>
  {
    const given = new URLSearchParams(location.search);
    RURU_CONFIG.defaultQuery = ${JSON.stringify(RECIPES).replaceAll('<', '\\u003c')};
    RURU_CONFIG.subscriptionEndpoint = location.origin.replace(/^http/, 'ws') + '/graphql';
    if (given.has('query')) RURU_CONFIG.initialQuery = given.get('query');
    if (given.has('variables')) RURU_CONFIG.initialVariables = given.get('variables');
  }
</script>`;
