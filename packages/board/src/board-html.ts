/// <reference types="svelte" />
import { render } from 'svelte/server';
import type { Board } from './board.ts';
import BoardComponent from './Board.svelte';

/** A board as HTML: `head` has its style. */
export function boardHtml(props: { board: Board; nowMs: number }): { head: string; body: string } {
  const { head, body } = render(BoardComponent, { props });
  return { head, body };
}
