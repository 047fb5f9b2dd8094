import type { boardHtml as BoardHtml } from '../src/board-html.ts';

export declare const boardHtml: typeof BoardHtml;
