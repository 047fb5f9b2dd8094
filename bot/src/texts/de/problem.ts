import type { problem as english } from '../en/problem.ts';
import type { TranslationOf } from '../translation.ts';

export const problem: TranslationOf<typeof english> = {
  command: 'Finde eine Aufgabe zum Lösen',
  searchCommand: 'Zeige eine Aufgabe, und wie viele sie hier gelöst haben',
  problemOption: 'Ihre Nummer, ihr Titel oder dessen Anfang, oder ihre Adresse auf leetcode.com',
  randomCommand: 'Lass eine Aufgabe auswählen, die du nicht gelöst hast',
  difficultyOption: 'Nur Aufgaben dieser Schwierigkeit',
  topicOption: 'Nur Aufgaben zu diesem Thema, etwa graph',
  minRatingOption: 'Nur Aufgaben mit mindestens diesem Wettbewerbs-Rating, etwa 1500',
  maxRatingOption: 'Nur Aufgaben mit höchstens diesem Wettbewerbs-Rating, etwa 1800',

  acceptance: 'Angenommen',
  percent: '{rate, number} %',
  rating: 'Wettbewerbs-Rating',
  ratingIs: '{rating, number}',
  topics: 'Themen',
  isPaidOnly: 'Sie verlangt LeetCode Premium.',
  solvedByYou: '✅ Du hast sie gelöst.',
  notSolvedByYou: 'Du hast sie noch nicht gelöst, soweit LeetCord weiß.',
  solvers: '{count, plural, one {# Mitglied hat sie gelöst.} other {# Mitglieder haben sie gelöst.}}',
  noSolvers: 'Niemand, dessen Name hier gezeigt wird, hat sie gelöst.',
  found: 'Aufgaben',
  unknown: 'LeetCode hat keine Aufgabe „{problem}“: Nenne ihre Nummer, ihren Titel oder ihre Adresse.',
  anyProblem: 'Mit `/link` lasse ich weg, was du gelöst hast.',
  noneLeft: 'Keine freie Aufgabe ist übrig, die passt und die du nicht gelöst hast: Verlange weniger.',
  ratingsTurned: 'Das höchste Rating darf nicht unter dem niedrigsten liegen.',
};
