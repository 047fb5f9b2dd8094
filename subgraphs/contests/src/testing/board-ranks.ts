import type { Clock } from '@leetcord/kit/time/clock';
import type { Db } from 'mongodb';
import { BoardMarksRepository } from '../modules/boards/board-marks.repository.ts';
import { BoardRanks } from '../modules/boards/board-ranks.ts';
import { ChangedBoardsRepository } from '../modules/boards/changed-boards.repository.ts';
import { ScoresRepository } from '../modules/boards/scores.repository.ts';

/** The ranks of boards, as contests wires them. */
export const boardRanksOf = (db: Db, clock: Clock): BoardRanks =>
  new BoardRanks({
    scores: new ScoresRepository(db),
    boardMarks: new BoardMarksRepository(db),
    changedBoards: new ChangedBoardsRepository(db, clock),
  });
