import type { CatalogueProblem } from '../catalogue.ts';

type Difficulty = 'EASY' | 'MEDIUM' | 'HARD';
type Operator = 'IS' | 'IS_NOT';
type Rule = (problem: CatalogueProblem) => boolean;

/** Filters of `questionList`: all of them must hold. */
export interface ListFilters {
  difficulty?: Difficulty | null;
  tags?: string[] | null;
  searchKeywords?: string | null;
}

/** Filters of `problemsetQuestionListV2`. */
export interface ListV2Filters {
  filterCombineType: 'ALL' | 'ANY';
  premiumFilter?: { premiumStatus: ('PREMIUM' | 'NOT_PREMIUM')[]; operator: Operator } | null;
  difficultyFilter?: { difficulties: Difficulty[]; operator: Operator } | null;
  topicFilter?: { topicSlugs: string[]; operator: Operator } | null;
}

export interface SortBy {
  sortField: 'CUSTOM' | 'FRONTEND_ID' | 'AC_RATE' | 'DIFFICULTY';
  sortOrder: 'ASCENDING' | 'DESCENDING';
}

const difficultyOf = ({ difficulty }: CatalogueProblem) => difficulty.toUpperCase() as Difficulty;
const hasTag = ({ topicTags }: CatalogueProblem, tag: string) => topicTags.some(({ slug }) => slug === tag);

/** Whether a problem's number or title contains the words. */
export const matchesSearch = ({ questionFrontendId, title }: CatalogueProblem, words: string | null | undefined) =>
  `${questionFrontendId}. ${title}`.toLowerCase().includes((words ?? '').trim().toLowerCase());

export function matchesList(problem: CatalogueProblem, { difficulty, tags, searchKeywords }: ListFilters): boolean {
  return (
    (!difficulty || difficultyOf(problem) === difficulty) &&
    (tags ?? []).every((tag) => hasTag(problem, tag)) &&
    matchesSearch(problem, searchKeywords)
  );
}

export function matchesListV2(problem: CatalogueProblem, filters: ListV2Filters | null | undefined): boolean {
  if (!filters) return true;
  const { premiumFilter, difficultyFilter, topicFilter } = filters;
  const rules: Rule[] = [];
  const add = (operator: Operator, rule: Rule) => rules.push((it) => rule(it) === (operator === 'IS'));
  // A filter with an empty list has no condition.
  if (premiumFilter?.premiumStatus.length) {
    const { premiumStatus, operator } = premiumFilter;
    add(operator, ({ isPaidOnly }) => premiumStatus.includes(isPaidOnly ? 'PREMIUM' : 'NOT_PREMIUM'));
  }
  if (difficultyFilter?.difficulties.length) {
    const { difficulties, operator } = difficultyFilter;
    add(operator, (it) => difficulties.includes(difficultyOf(it)));
  }
  if (topicFilter?.topicSlugs.length) {
    const { topicSlugs, operator } = topicFilter;
    add(operator, (it) => topicSlugs.some((slug) => hasTag(it, slug)));
  }
  if (rules.length === 0) return true;
  return filters.filterCombineType === 'ALL'
    ? rules.every((rule) => rule(problem))
    : rules.some((rule) => rule(problem));
}

const DIFFICULTY_ORDER = ['Easy', 'Medium', 'Hard'];
const SORT_KEYS: Record<SortBy['sortField'], (problem: CatalogueProblem) => number> = {
  CUSTOM: () => 0,
  FRONTEND_ID: ({ questionFrontendId }) => Number(questionFrontendId),
  AC_RATE: ({ acRate }) => acRate,
  DIFFICULTY: ({ difficulty }) => DIFFICULTY_ORDER.indexOf(difficulty),
};

export function sortProblems(problems: CatalogueProblem[], sortBy: SortBy | null | undefined): CatalogueProblem[] {
  if (!sortBy) return problems;
  const key = SORT_KEYS[sortBy.sortField];
  const sign = sortBy.sortOrder === 'ASCENDING' ? 1 : -1;
  return problems.toSorted((one, other) => sign * (key(one) - key(other)));
}
