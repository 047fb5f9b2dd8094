export type { ContestProblem as LeetCodeRoundProblemMapper } from '../../leetcode/operations/contest.ts';
