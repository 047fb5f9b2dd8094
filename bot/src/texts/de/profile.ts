import type { profile as english } from '../en/profile.ts';
import type { TranslationOf } from '../translation.ts';

export const profile: TranslationOf<typeof english> = {
  command: 'Was jemand gelöst hat, und wie Wettbewerbe ausgingen',
  showCommand: 'Zeige dein Profil oder das eines anderen Mitglieds',
  memberOption: 'Wessen; ohne Angabe deines',
  visibilityCommand: 'Wähle, wer dein Profil sehen darf',
  visibilityOption: 'Wer es sehen darf, in allen Servern',
  visibility_PUBLIC: 'Alle, auf einer eigenen Seite',
  visibility_MEMBERS: 'Mitglieder der Server, in denen du bist',
  visibility_NOBODY: 'Nur du',
  title: 'Profil von {who}',
  yours: 'Dein Profil',
  solved:
    '**{count, plural, one {# Aufgabe} other {# Aufgaben}}** gelöst: {easy, number} leicht, {medium, number} mittel, {hard, number} schwer',
  onLeetCode:
    'Auf [LeetCode](<{url}>): {count, plural, one {# Aufgabe} other {# Aufgaben}}: {easy, number} leicht, {medium, number} mittel, {hard, number} schwer',
  streak: '🔥 {days} in Folge mit etwas Neuem, höchstens {longest}',
  topics: 'Themen',
  topic: '{topic} {count, number}',
  contests: 'Wettbewerbe',
  contest: '{place} Platz in **{title}**, {when}',
  badges: 'Abzeichen von LeetCode',
  isPublic: 'Alle dürfen es sehen: <{url}>',
  isForMembers: 'Mitglieder der Server, in denen du bist, dürfen es sehen. `/profile visibility` ändert das.',
  isForNobody: 'Nur du siehst es. `/profile visibility` ändert das.',
  notMember: 'Du hast hier noch kein Profil: nimm mit `/link` teil.',
  notShown: 'Von {who} gibt es kein Profil zu sehen.',
};
