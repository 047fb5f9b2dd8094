import type { ContestTable } from '@leetcord/driver/contests';

type Row = ContestTable['standings']['edges'][number]['node'];
type Result = Row['problems'][number];

const NAME_WIDTH = 18;
const CELL_WIDTH = 8;

/** One result, such as `A +1*`: solved after one wrong attempt, first of all; `B -2`: two wrong; `C ?1`: one attempt since the freeze. */
function resultText({ label, isSolved, isFirstToSolve, wrongAttempts, pendingAttempts }: Result): string {
  const wrong = wrongAttempts > 0 ? String(wrongAttempts) : '';
  const mark = isSolved ? `+${wrong}${isFirstToSolve ? '*' : ''}` : wrong && `-${wrong}`;
  return `${label} ${mark}${pendingAttempts > 0 ? ` ?${pendingAttempts}` : ''}`.padEnd(CELL_WIDTH);
}

function rowText({ rank, displayName, user, solved, cells, problems }: Row): string {
  const name = displayName ?? user?.displayName ?? 'Anonymous member';
  const penalty = cells.find(({ column }) => column === 'PENALTY_MINUTES')?.value ?? 0;
  return `${rank}. ${name.padEnd(NAME_WIDTH)} ${solved} solved, penalty ${String(penalty).padStart(3)}   ${problems.map(resultText).join('')}`;
}

/** The standings of an ICPC contest for a terminal, a line for each entrant. */
export const standingsText = ({ standings }: ContestTable): string =>
  standings.edges.map(({ node }) => `\n          ${rowText(node)}`.trimEnd()).join('');
