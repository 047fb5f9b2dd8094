import type { roles as english } from '../en/roles.ts';
import type { TranslationOf } from '../translation.ts';

export const roles: TranslationOf<typeof english> = {
  command: 'Die Rollen wählen, die ich Mitgliedern nach ihren Titeln gebe',
  titleOption: 'Der Titel',
  roleOption: 'Die Rolle; keine, wenn sie fehlt',
  isGiven:
    'Mitglieder mit dem Titel {title} bekommen in einigen Minuten {role}. Von den Rollen dieser Liste hat jedes eine: die seines Titels.',
  isNone: 'Für den Titel {title} steht keine Rolle mehr. Wer sie hat, behält sie.',
  list: 'Rollen nach Titel: {roles}.',
  none: 'Ich gebe keine Rollen nach Titel: `/config roles` wählt welche.',
  noPermission:
    'Ich kann keine Rollen geben: Gib meiner Rolle in den Einstellungen des Servers unter Rollen „Rollen verwalten“.',
  problem_EVERYONE: '{role} ist die Rolle von allen: Wähle eine andere.',
  problem_GONE: '{role} gibt es nicht mehr: Wähle mit `/config roles` eine andere Rolle.',
  problem_MANAGED: '{role} gehört zu einer Integration, niemand kann sie geben: Wähle eine andere Rolle.',
  problem_POWERFUL:
    'Wer {role} hat, kann den Server moderieren, und das gibt ein Titel niemandem: Wähle eine andere Rolle, oder nimm ihr diese Rechte.',
  problem_NOT_YOURS:
    'Du kannst {role} in Discord nicht selbst geben: Das braucht „Rollen verwalten“ und eine Rolle darüber. Wähle eine andere, oder bitte jemanden, der es kann.',
  problem_TOO_HIGH:
    '{role} steht nicht unter meiner eigenen Rolle: Schiebe meine in den Einstellungen des Servers unter Rollen darüber, oder wähle eine andere Rolle.',
  ownerNotice:
    'Ich kann die Rollen der Titel auf **{server}** nicht geben. {problem} `/config show` zeigt dort, wie es steht.',
};
