import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { BOARD_KEPT_MS, type Board } from '@leetcord/board/board';
import { boardHtml } from '@leetcord/board/built/board.server.js';
import type { Clock } from '@leetcord/kit/time/clock';
import cors from 'cors';
import { Router, type Request, type RequestHandler, type Response } from 'express';
import { ExecutionFailed } from '../http/execute.ts';
import { escapeHtml, sendPage } from '../pages/page.ts';
import { boardCard, missingCard } from './card.ts';
import { embedPage } from './embed-page.ts';
import { isServer } from './read-board.ts';

const SCRIPT_NAME = 'leetcord-board.js';
const SCRIPT_PATH = `/c/${SCRIPT_NAME}`;
const SCRIPT = readFileSync(new URL(import.meta.resolve(`@leetcord/board/built/${SCRIPT_NAME}`)));
const COMPRESSED_SCRIPT = gzipSync(SCRIPT, { level: 9 });

/** How long others may keep what they got, in s. A card is in READMEs: names that somebody hides go from it this soon. */
const KEPT_S = { board: BOARD_KEPT_MS / 1_000, card: 300, script: 3_600 };
const RETRY_AFTER_S = 5;

interface BoardPages {
  /** As anybody sees it; null when there is none that everybody may see. Throws an ExecutionFailed while it cannot be read. */
  readBoard: (server: string) => Promise<Board | null>;
  publicUrl: string;
  clock: Clock;
  /** Refuses those who come too often, or when there is too much to do. */
  admit: RequestHandler[];
}

/**
 * `/c/<server>`: the board of a community as a page that needs no script, `board.json` and `card.svg` beside it, and how to put it on other
 * pages. A server is the id of a Discord server, or of a community.
 */
export function boardPages({ readBoard, publicUrl, clock, admit }: BoardPages): Router {
  const router = Router();
  router.get(SCRIPT_PATH, cors(), (req, res) => {
    const isCompressed = req.acceptsEncodings('gzip') === 'gzip';
    if (isCompressed) res.set('content-encoding', 'gzip');
    res.vary('accept-encoding').set('cache-control', `public, max-age=${KEPT_S.script}`).type('js');
    res.send(isCompressed ? COMPRESSED_SCRIPT : SCRIPT);
  });

  /** Calls `found` with the board, or `missing` with the status of the answer and a sentence for people, as text. */
  const withBoard =
    (
      found: (res: Response, board: Board, server: string) => void,
      missing: (res: Response, sentence: string) => void,
    ) =>
    async (req: Request, res: Response) => {
      const server = String(req.params['server']);
      try {
        const board = isServer(server) ? await readBoard(server) : null;
        if (board !== null) return found(res, board, server);
        missing(res.status(404), MISSING);
      } catch (error) {
        if (!(error instanceof ExecutionFailed)) throw error;
        missing(res.status(503).set('retry-after', String(RETRY_AFTER_S)), AWAY);
      }
    };
  const keep = (res: Response, seconds: number) => res.set('cache-control', `public, max-age=${seconds}`);
  const sendMissing = (res: Response, sentence: string) => {
    keep(res, KEPT_S.board);
    sendPage(res, { title: 'No board · LeetCord', body: `<h1>No board to show</h1><p>${escapeHtml(sentence)}</p>` });
  };

  router.get(
    '/c/:server',
    ...admit,
    withBoard((res, board, server) => {
      const { head, body } = boardHtml({ board, nowMs: clock.now().getTime() });
      keep(res, KEPT_S.board);
      sendPage(res, {
        title: `${board.name || 'Leaderboard'} · LeetCord`,
        head: `${head}<script type="module" src="${SCRIPT_PATH}"></script><noscript><meta http-equiv="refresh" content="60" /></noscript>`,
        body: `<h1><bdi>${escapeHtml(board.name || 'Leaderboard')}</bdi></h1>
<leetcord-board server="${server}">${body}</leetcord-board>
<p class="soft"><a href="/c/${server}/embed">Put this board on a web page or in a README</a></p>`,
        policy: { 'script-src': "'self'", 'connect-src': "'self'" },
      });
    }, sendMissing),
  );
  router.get(
    '/c/:server/embed',
    ...admit,
    withBoard((res, _board, server) => {
      keep(res, KEPT_S.board);
      sendPage(res, {
        title: 'Put the board on a page · LeetCord',
        head: `<script type="module" src="${SCRIPT_PATH}"></script>`,
        body: embedPage({ publicUrl, scriptPath: SCRIPT_PATH, server }),
        policy: { 'script-src': "'self'", 'connect-src': "'self'", 'img-src': "'self'" },
      });
    }, sendMissing),
  );
  router.get(
    '/c/:server/board.json',
    cors(),
    ...admit,
    withBoard(
      (res, board) => void keep(res, KEPT_S.board).json(board),
      (res, sentence) => void keep(res, KEPT_S.board).json({ message: sentence }),
    ),
  );
  router.get(
    '/c/:server/card.svg',
    ...admit,
    withBoard(
      (res, board) => sendCard(keep(res, KEPT_S.card), boardCard(board)),
      (res) => sendCard(keep(res, KEPT_S.board), missingCard()),
    ),
  );
  return router;
}

function sendCard(res: Response, card: string): void {
  res.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
  res.set('x-content-type-options', 'nosniff');
  res.type('svg').send(card);
}

const MISSING =
  'This board is private, or there is none here. A moderator makes it public in Discord with /config visibility.';
const AWAY = 'LeetCord cannot read this board now. Try again in some seconds.';
