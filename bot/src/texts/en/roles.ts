/** `/config roles`, and what becomes of it. */
export const roles = {
  command: 'Choose the roles that I give to members by the titles of their ratings',
  titleOption: 'The title',
  roleOption: 'The role; leave out for none',
  isGiven:
    'Members with the title {title} get {role} within minutes. Of the roles in this list each has one: that of their title.',
  isNone: 'No role stands for the title {title} any more. Who has the role keeps it.',
  list: 'Roles by title: {roles}.',
  none: 'I give no roles by title: `/config roles` chooses some.',
  noPermission: "I cannot give roles: give my role Manage Roles, in the server's settings under Roles.",
  problem_EVERYONE: '{role} is the role of everybody: choose another one.',
  problem_GONE: '{role} is gone: choose another role with `/config roles`.',
  problem_MANAGED: '{role} belongs to an integration, so nobody can give it: choose another role.',
  problem_POWERFUL:
    '{role} lets who has it moderate the server, and a title gives that to nobody: choose another role, or take those permissions from it.',
  problem_NOT_YOURS:
    '{role} is a role that you cannot give in Discord yourself: that takes Manage Roles and a role above it. Choose another one, or ask somebody who can.',
  problem_TOO_HIGH:
    "{role} is not below my own role: move mine above it, in the server's settings under Roles, or choose another role.",
  ownerNotice:
    'I cannot give the roles of rating titles in **{server}**. {problem} `/config show` there shows how it stands.',
} as const;
