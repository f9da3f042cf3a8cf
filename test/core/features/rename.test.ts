import { describe, expect, it } from 'vitest';
import type { Refusal, RenameEdits } from '../../../src/core/features/authoring';
import { FILES, ask, edited, renamed } from './namedPortfolio';

async function rename(file: string, at: string, newName: string, files = FILES): Promise<RenameEdits | Refusal> {
  const { authoring, document, offset } = await ask(file, at, files);
  return authoring.rename(document, offset, newName);
}

/** The lines that the rename changes, as `file:line text`. */
async function changedLines(file: string, at: string, newName: string, files = FILES): Promise<string[]> {
  const asked = await ask(file, at, files);
  const after = renamed(asked, edited(await asked.authoring.rename(asked.document, asked.offset, newName)));
  return Object.keys(files).flatMap((name) => {
    const before = files[name]!.split('\n');
    const lines = after[name]!.split('\n');
    expect(lines).toHaveLength(before.length);
    return lines.flatMap((line, index) => (line === before[index] ? [] : [`${name}:${index + 1} ${line.trim()}`]));
  });
}

describe('rename', () => {
  it('renames a person’s id where it is written, and leaves the full name', async () => {
    expect(await changedLines('a/account.yaml', 'csm: $$CURSOR$$dana', 'dana.smith')).toEqual([
      'customer-success.yaml:3 dana.smith: { name: Dana Reyes, role: csm, manager: sam }',
      'a/account.yaml:2 csm: dana.smith',
      'a/account.yaml:23 - { title: Ask Dana, owner: dana.smith, playbook: by-name }',
    ]);
  });

  it('renames a person’s full name where it is written, and leaves the id', async () => {
    expect(await changedLines('a/success-plan.yaml', 'owner: $$CURSOR$$Dana', 'Dana O’Neil')).toEqual([
      'customer-success.yaml:3 dana.reyes: { name: Dana O’Neil, role: csm, manager: sam }',
      'a/account.yaml:11 pulse_by: Dana O’Neil',
      'a/account.yaml:20 - { date: 2025-11-10, type: check_in, with: [Ana Ruiz, Tom Berg], by: Dana O’Neil }',
      'a/success-plan.yaml:4 milestones: [{ name: First value, owner: Ana Ruiz }, { name: Live, owner: Dana O’Neil }]',
    ]);
  });

  it('renames a stakeholder in the account and its plan, each place in its own quotes, and no other text', async () => {
    expect(await changedLines('a/success-plan.yaml', 'owner: $$CURSOR$$Ana', 'Ana "Annie" Gil')).toEqual([
      'a/account.yaml:9 champion: "Ana \\"Annie\\" Gil, Ops Director"',
      'a/account.yaml:14 - { name: Ana "Annie" Gil, reports_to: Tom Berg }',
      'a/account.yaml:18 power_users: [Ana "Annie" Gil]',
      'a/account.yaml:20 - { date: 2025-11-10, type: check_in, with: [Ana "Annie" Gil, Tom Berg], by: Dana Reyes }',
      'a/account.yaml:22 - { title: Call Ana Ruiz, owner: Ana "Annie" Gil, playbook: sponsor-left, key: sponsor-left/call }',
      'a/success-plan.yaml:3 stakeholders: { champion: { name: Ana "Annie" Gil } }',
      'a/success-plan.yaml:4 milestones: [{ name: First value, owner: Ana "Annie" Gil }, { name: Live, owner: Dana Reyes }]',
    ]);
    expect(await changedLines('a/account.yaml', "name: '$$CURSOR$$Tom", "Tom O'Dea [COO]")).toEqual([
      'a/account.yaml:10 exec_sponsor: Tom O\'Dea [COO], COO',
      'a/account.yaml:14 - { name: Ana Ruiz, reports_to: "Tom O\'Dea [COO]" }',
      "a/account.yaml:15 - name: 'Tom O''Dea [COO]'",
      'a/account.yaml:20 - { date: 2025-11-10, type: check_in, with: [Ana Ruiz, "Tom O\'Dea [COO]"], by: Dana Reyes }',
    ]);
  });

  it('renames features and products everywhere, with the line breaks of each file', async () => {
    const asked = await ask('b/account.yaml', 'name: $$CURSOR$$Automation');
    const after = renamed(asked, edited(await asked.authoring.rename(asked.document, asked.offset, 'Flows')));
    expect(after['b/account.yaml']).toBe(FILES['b/account.yaml']!.replaceAll('Automation', 'Flows'));
    expect(after['a/account.yaml']).toBe(FILES['a/account.yaml']!.replaceAll('Automation', 'Flows'));
    expect(await changedLines('a/account.yaml', '"$$CURSOR$$Analytics', 'true')).toEqual([
      'a/account.yaml:4 contract: { products: [{ name: Platform }, { name: "true" }] }',
      'a/account.yaml:24 revenue: [{ month: 2025-11, product: "true" }]',
    ]);
  });

  it('renames components and declared metrics in models, expressions and accounts', async () => {
    expect(await changedLines('a/account.yaml', '$$CURSOR$$routine', 'habits')).toEqual([
      'models/ours.health-model.yaml:6 - id: habits',
      'models/ours.health-model.yaml:10 from: metrics.failures / scores.habits.score',
      'a/account.yaml:6 habits: { score: 7 }',
    ]);
    expect(await changedLines('models/ours.health-model.yaml', '$$CURSOR$$failures', 'failure_rate')).toEqual([
      'models/ours.health-model.yaml:4 failure_rate: { type: ratio }',
      'models/ours.health-model.yaml:10 from: metrics.failure_rate / scores.routine.score',
      'a/account.yaml:12 metrics: { failure_rate: 0.1 }',
    ]);
  });

  it('renames a playbook’s id in its front matter, in tasks and in the keys of tasks', async () => {
    expect(await changedLines('a/account.yaml', 'playbook: $$CURSOR$$sponsor', 'sponsor-gone')).toEqual([
      'a/account.yaml:22 - { title: Call Ana Ruiz, owner: Ana Ruiz, playbook: sponsor-gone, key: sponsor-gone/call }',
      'playbooks/left.md:2 id: "sponsor-gone"',
    ]);
  });

  it('renames tiers and segments of the team’s own', async () => {
    expect(await changedLines('a/account.yaml', 'health_tier: $$CURSOR$$fine', 'good')).toEqual(['models/ours.health-model.yaml:13 tiers: [{ id: good, min: 0, color: green }]', 'a/account.yaml:3 health_tier: good']);
    const files = { 'customer-success.yaml': 'segments: { smb: { min_arr: 1 }, schools: { min_arr: 2 } }\n', 'x/account.yaml': 'account: X\nsegment: schools\n' };
    expect(await changedLines('x/account.yaml', '$$CURSOR$$schools', 'academies', files)).toEqual([
      'customer-success.yaml:1 segments: { smb: { min_arr: 1 }, academies: { min_arr: 2 } }',
      'x/account.yaml:2 segment: academies',
    ]);
    expect(await rename('customer-success.yaml', '$$CURSOR$$smb', 'small', files)).toEqual({ refused: 'No file of this portfolio defines the segment `smb`; where a preset does, its name cannot be changed.' });
  });

  it('renames an account in its plan too', async () => {
    expect(await changedLines('a/success-plan.yaml', 'account: $$CURSOR$$Acme', 'Acme: the new one')).toEqual([
      'a/account.yaml:1 account: "Acme: the new one"',
      'a/success-plan.yaml:1 account: "Acme: the new one"',
    ]);
  });

  it('changes nothing when the name is the same, blanks at the ends aside', async () => {
    expect(await rename('a/account.yaml', 'csm: $$CURSOR$$dana', ' dana.reyes ')).toEqual({ edits: [] });
  });

  it('writes anchors once, and leaves aliases', async () => {
    const files = { 'a/account.yaml': 'account: A\ncsm: &csm kim # ours\nrisk: { owner: *csm }\n' };
    expect(await changedLines('a/account.yaml', '*$$CURSOR$$csm', 'lee', files)).toEqual(['a/account.yaml:2 csm: &csm lee # ours']);
  });

  it('renames a name on several lines', async () => {
    const files = { 'a/account.yaml': 'account: A\ncsm: >-\n  Kim\n  Soto\nrisk: { owner: "Kim\\x20Soto" }\n' };
    const asked = await ask('a/account.yaml', 'owner: "$$CURSOR$$Kim', files);
    const after = renamed(asked, edited(await asked.authoring.rename(asked.document, asked.offset, 'Lee')));
    expect(after['a/account.yaml']).toBe('account: A\ncsm: |-\n  Lee\nrisk: { owner: "Lee" }\n');
  });
});

describe('the target of a rename', () => {
  it('is the name alone', async () => {
    const { authoring, document, offset } = await ask('a/account.yaml', '"Ana$$CURSOR$$ Ruiz, Ops');
    const start = document.text.indexOf('Ana Ruiz, Ops');
    expect(await authoring.renameTarget(document, offset)).toEqual({ span: { start, end: start + 8 }, placeholder: 'Ana Ruiz' });
  });

  it.each([
    ['nothing', 'con$$CURSOR$$tract:', 'Nothing here can be renamed.'],
    ['a section', 'product_$$CURSOR$$usage:', '`product_usage` is a section that every account may have; its metrics stand in it by name. Change the component’s label instead.'],
    ['a playbook named by its file', 'playbook: $$CURSOR$$by-name', '`by-name` is the name of the file playbooks/by-name.md. Write `id: by-name` into its front matter; then the id can be renamed, and the file keeps its name.'],
  ])('is refused for %s', async (_what, at, reason) => {
    const { authoring, document, offset } = await ask('a/account.yaml', at);
    expect(await authoring.renameTarget(document, offset)).toEqual({ refused: expect.stringContaining(reason) as string });
    expect(await authoring.rename(document, offset, 'other')).toEqual({ refused: expect.stringContaining(reason) as string });
  });
});

describe('a rename is refused', () => {
  it.each([
    ['without a name', 'a/account.yaml', 'csm: $$CURSOR$$dana', ' ', 'Expected a new name for the person; nothing was written.'],
    ['for two lines', 'a/account.yaml', 'csm: $$CURSOR$$dana', 'a\nb', '`a b` has a line break or a character that cannot be seen; expected a name on one line.'],
    ['for a comma in a person’s name', 'a/account.yaml', '"$$CURSOR$$Ana Ruiz', 'Ruiz, Ana', '`Ruiz, Ana` has a comma, which separates a name from a title; write the name alone.'],
    ['for an id with blanks', 'a/account.yaml', 'playbook: $$CURSOR$$sponsor', 'sponsor gone', '`sponsor gone` is no id; expected letters, digits and . _ - without spaces.'],
    ['for an id that an expression would take apart', 'a/account.yaml', '$$CURSOR$$failures', 'failure-rate', '`failure-rate` cannot stand in an expression; expected letters, digits and _, with a letter first.'],
    ['for a section’s name', 'a/account.yaml', '$$CURSOR$$routine', 'support', '`support` means something else in every account; choose another id.'],
    ['for another person’s id', 'a/account.yaml', 'csm: $$CURSOR$$dana', 'sam', '`sam` means another person already (a/success-plan.yaml, line 2); choose another name.'],
    ['for another person’s name', 'a/account.yaml', '"$$CURSOR$$Ana Ruiz', 'Sam Ito', '`Sam Ito` means another person already (the settings); choose another name.'],
    ['for another stakeholder', 'a/account.yaml', '"$$CURSOR$$Ana Ruiz', 'Tom Berg', '`Tom Berg` means another stakeholder already (a/account.yaml, line 10); choose another name.'],
    ['for another account', 'a/account.yaml', 'account: $$CURSOR$$Acme', 'Beta', '`Beta` means another account already (b/account.yaml, line 2); choose another name.'],
    ['for another playbook', 'a/account.yaml', 'playbook: $$CURSOR$$sponsor', 'by-name', '`by-name` means another playbook already (a/account.yaml, line 23); choose another name.'],
  ])('%s', async (_what, file, at, newName, refused) => {
    expect(await rename(file, at, newName)).toEqual({ refused });
  });

  it('for what belongs to the product', async () => {
    const files = { 'customer-success.yaml': 'rules: { health/weights: { severity: off } }\n' };
    expect(await rename('customer-success.yaml', 'health/$$CURSOR$$weights', 'x', files)).toEqual({ refused: '`health/weights` is a rule; its name is part of the product.' });
    expect(await rename('models/ours.health-model.yaml', 'active_$$CURSOR$$users', 'x')).toEqual({ refused: '`scores.product_usage.active_users` is a field of accounts; its name is part of the product.' });
  });

  it('for a word that names nobody', async () => {
    const files = { 'a/account.yaml': 'account: A\nscores: { relationship: { champion: none, exec_sponsor: none } }\n' };
    expect(await rename('a/account.yaml', 'champion: $$CURSOR$$none', 'Ana', files)).toEqual({ refused: expect.stringContaining('Nothing here can be renamed.') as string });
  });

  it('for a component that only a preset defines', async () => {
    const files = { 'a/account.yaml': 'account: A\nscores: { adoption: { score: 3 } }\n' };
    expect(await rename('a/account.yaml', '$$CURSOR$$adoption', 'use', files)).toEqual({ refused: 'No file of this portfolio defines the component `adoption`; where a preset does, its name cannot be changed.' });
  });

  it('while a file that may hold the name cannot be read', async () => {
    const broken = { ...FILES, 'c/account.yaml': 'account: C\narr: [\ncsm: dana.reyes\n' };
    expect(await rename('a/account.yaml', 'csm: $$CURSOR$$dana', 'kim', broken)).toEqual({
      refused: 'c/account.yaml may hold this name, but it cannot be read: its text is not valid YAML (line 2). Mend it, then rename; nothing was renamed.',
    });
    const foreign = await ask('a/account.yaml', 'csm: $$CURSOR$$dana', { ...FILES, 'c/account.yaml': new Uint8Array([0xff, 0xfe, 97, 0]) as unknown as string });
    expect(await foreign.authoring.rename(foreign.document, foreign.offset, 'kim')).toEqual({ refused: expect.stringMatching(/^c\/account\.yaml may hold this name/) as string });
  });

  it('not for a broken file without the name, nor one of another account', async () => {
    const broken = { ...FILES, 'c/account.yaml': 'account: C\narr: [\nstakeholders: [{ name: Ana Ruiz }]\n' };
    expect(edited(await rename('a/account.yaml', 'csm: $$CURSOR$$dana', 'kim', broken)).edits).not.toEqual([]);
    expect(edited(await rename('a/account.yaml', '"$$CURSOR$$Ana Ruiz', 'Kim', broken)).edits).not.toEqual([]);
    const alike = { ...FILES, 'c/account.yaml': 'account: C\narr: [\nnotes: the sponsor has left\n' };
    expect(edited(await rename('a/account.yaml', 'playbook: $$CURSOR$$sponsor', 'gone', alike)).edits).not.toEqual([]);
  });

  it('where an alias brings the name from a place that holds no name', async () => {
    const files = { 'a/account.yaml': 'account: A\ncustom: { who: &who kim }\ncsm: *who\nrisk: { owner: kim }\n' };
    expect(await rename('a/account.yaml', 'owner: $$CURSOR$$kim', 'lee', files)).toEqual({ refused: 'a/account.yaml: `kim` comes there from the alias `*who`; write it out first. Nothing was renamed.' });
  });

  it('while two people have the name', async () => {
    const files = { 'customer-success.yaml': 'people: { a: { name: Kim Soto }, b: { name: Kim Soto } }\n', 'x/account.yaml': 'account: X\ncsm: Kim Soto\n' };
    const refused = 'Several people are called `Kim Soto`. Name them by their ids where they are named by that name, then rename.';
    expect(await rename('x/account.yaml', 'csm: $$CURSOR$$Kim', 'Lee', files)).toEqual({ refused });
    expect(await rename('customer-success.yaml', 'name: $$CURSOR$$Kim', 'Lee', files)).toEqual({ refused });
    expect(edited(await rename('customer-success.yaml', '$$CURSOR$$a:', 'c', files)).edits).not.toEqual([]);
  });

  it('where a key stands twice', async () => {
    const files = { 'a/account.yaml': 'account: A\ncsm: kim\ncsm: lee\n' };
    expect(await rename('a/account.yaml', 'csm: $$CURSOR$$kim', 'zoe', files)).toEqual({ refused: 'a/account.yaml: The key `csm` stands twice, so it is not clear which one is meant. Remove one of them first. Nothing was renamed.' });
  });
});
