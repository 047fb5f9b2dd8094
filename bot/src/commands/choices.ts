import { lineOf } from '@leetcord/kit/text/visible-text';
import { cutText } from '../notifications/cut-text.ts';
import type { Choices } from './command.ts';

/** Discord's limits for what an option may be completed to: how many there are, and the characters of each. */
const MAX_CHOICES = 25;
export const MAX_CHOICE_LENGTH = 100;

/** The name of a choice: a text in one line, cut so that what follows it fits. Choices are plain text: nothing in them acts as markup. */
export const choiceName = (text: string, ending = ''): string =>
  cutText(lineOf(text, MAX_CHOICE_LENGTH) ?? '(?)', MAX_CHOICE_LENGTH - ending.length) + ending;

/** The first choices, as many as Discord takes, without those whose value it would refuse. */
export const fitChoices = (choices: Choices): Choices =>
  choices.filter(({ value }) => value.length <= MAX_CHOICE_LENGTH).slice(0, MAX_CHOICES);
