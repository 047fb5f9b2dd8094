import { newId } from '../../ids.ts';
import type { Weekly } from '../calendar/weekly.ts';
import type { ContestEntry } from '../contests/contests.repository.ts';
import type { AskedProblems } from '../contests/problem-choice.input.ts';
import type { FormatName } from '../formats/registry.ts';

/** What contests of a community are planned from, by hand or each week. */
export interface ContestTemplate {
  _id: string;
  communityId: string;
  title: string;
  /** The title without regard to case: unique in the community. */
  titleKey: string;
  format: FormatName;
  /** As they were asked for: a picker picks for each contest. */
  problems: AskedProblems;
  entry: ContestEntry;
  lengthMs: number;
  /** How long before the end its standings freeze; null for never. */
  freezeMinutes: number | null;
  /** Null: it is planned from by hand alone. */
  weekly: Weekly | null;
  /** The days on which it is left out. */
  skipped: string[];
  /** When it is seen next whether there is something to plan; null where it is not weekly. */
  lookAt: Date | null;
  /** Why the next contest could not be planned, when that was tried last. */
  failure: { startsAt: Date; reason: string } | null;
  savedAt: Date;
}

export const titleKeyOf = (title: string): string => title.normalize('NFKC').toLowerCase();

/** By which the contest of a day is known: it is planned once, whatever was changed meanwhile. */
export const occurrenceKey = ({ _id }: Pick<ContestTemplate, '_id'>, date: string): string => `template-${_id}-${date}`;

export const newTemplateId = (now: Date): string => newId(now);
