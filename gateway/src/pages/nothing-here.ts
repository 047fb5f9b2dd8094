import type { RequestHandler } from 'express';
import { sendPage } from './page.ts';

/** Answers whatever no other route answers: a browser with a page, another client as GraphQL would. */
export const nothingHere: RequestHandler = (req, res) => {
  res.status(404);
  if (req.accepts(['json', 'html']) === 'html') {
    const body = '<h1>There is nothing at this address</h1><p><a href="/">Start at the first page</a> instead.</p>';
    sendPage(res, { title: 'Nothing here', body });
    return;
  }
  const message = 'There is nothing at this address: GraphQL is at /graphql.';
  res.json({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] });
};
