import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { findingsOf } from './findingsOf';

const SETTINGS = 'customer-success.yaml';
const PEOPLE = { [SETTINGS]: 'people:\n  dana.reyes: { name: Dana Reyes }\n  sam.ito: { name: Sam Ito }\n' };
const unknown = async (text: string, files: Record<string, string> = PEOPLE, file?: string) =>
  (await findingsOf('data', text, { files, ...(file !== undefined && { file }) })).filter((line) => line.startsWith('unknown-'));

describe('data/unknown-person', () => {
  it('knows people by id and by name', async () => {
    expect(await unknown('account: A\ncsm: dana.reyes\nteam: { manager: Sam Ito }\n')).toEqual([]);
    expect(await unknown('account: A\ncsm: Dana Rayes\n')).toEqual(['unknown-person: `Dana Rayes` is none of our people in the settings. Did you mean `dana.reyes`?']);
    expect(await unknown('account: A\ncsm: zoe.lang\n')).toEqual(['unknown-person: `zoe.lang` is none of our people in the settings.']);
  });

  it('is silent where the settings name nobody', async () => {
    expect(await unknown('account: A\ncsm: zoe.lang\n', {})).toEqual([]);
  });

  it('lets the customer’s people own tasks, but not the renewal', async () => {
    const text = 'account: A\nstakeholders: [{ name: Ana Ruiz }, {}]\ntasks: [{ title: T, owner: Ana Ruiz }]\nrenewal: { owner: Ana Ruiz }\n';
    expect(await unknown(text)).toEqual(['unknown-person: `Ana Ruiz` is none of our people in the settings.']);
  });

  it('reports of the parts of a plan, which either side may own, only slips', async () => {
    const plan = 'account: A\nowner: Ana Ruiz\nmilestones: [{ name: M, owner: Tom Berg }, { name: N, owner: dana.reye }]\n';
    expect(await unknown('account: A\n', { ...PEOPLE, 'accounts/a/success-plan.yaml': plan }, 'accounts/a/success-plan.yaml')).toEqual([
      'unknown-person: `Ana Ruiz` is none of our people in the settings.',
      'unknown-person: `dana.reye` is none of our people in the settings. Did you mean `dana.reyes`?',
    ]);
  });

  it('says a name once and mends it wherever it stands', async () => {
    const text = 'account: A\ncsm: dana.ryes # ours\ntasks:\n  - { title: T, owner: "dana.ryes" }\n  - { title: U, owner: sam.ito }\n';
    const report = await createEngine(portsOf(memoryWorkspace({ ...PEOPLE, 'a.account.yaml': text }), '2025-12-01')).checkFile('a.account.yaml');
    const [found, ...rest] = report!.findings.filter(({ rule }) => rule === 'data/unknown-person');
    expect(rest).toEqual([]);
    expect(found!.related!.map(({ span }) => text.slice(span.start, span.end))).toEqual(['"dana.ryes"']);
    expect(found!.fixes[0]!.preferred).toBe(false);
    expect(applyTextEdits(text, found!.fixes[0]!.edits)).toBe(text.replaceAll('dana.ryes', 'dana.reyes'));
  });
});

describe('data/unknown-contact', () => {
  it('is silent where nobody is listed, and takes our own people', async () => {
    expect(await unknown('account: A\ntouchpoints: [{ date: 2025-11-10, type: call, with: [Ana Ruiz] }]\n')).toEqual([]);
    expect(await unknown('account: A\nstakeholders: [{ name: Ana Ruiz }]\nreviews: [{ date: 2025-11-10, attendees: [Ana Ruiz, sam.ito, Dana Reyes] }]\n')).toEqual([]);
  });

  it('offers the name that was meant, then a new stakeholder', async () => {
    const text = 'account: A\nstakeholders:\n  - { name: Ana Ruiz }\ntouchpoints:\n  - { date: 2025-11-10, type: call, with: [Anna Ruiz, Li Wei] }\n';
    const report = await createEngine(portsOf(memoryWorkspace({ 'a.account.yaml': text }), '2025-12-01')).checkFile('a.account.yaml');
    const found = report!.findings.filter(({ rule }) => rule === 'data/unknown-contact');
    expect(found.map(({ fixes }) => fixes.map(({ title }) => title))).toEqual([['Change to Ana Ruiz', 'Add Anna Ruiz to the stakeholders'], ['Add Li Wei to the stakeholders']]);
    expect(applyTextEdits(text, found[1]!.fixes[0]!.edits)).toBe(text.replace('{ name: Ana Ruiz }\n', '{ name: Ana Ruiz }\n  - { name: Li Wei }\n'));
  });
});

describe('data/duplicate-stakeholder', () => {
  const twice = async (people: string) => (await findingsOf('data', `account: A\nstakeholders: [${people}]\n`)).filter((line) => line.startsWith('duplicate-'));

  it('sees through capitals and blanks, and tells of each further entry', async () => {
    const message = (name: string) => `duplicate-stakeholder: \`${name}\` stands among the stakeholders twice.`;
    expect(await twice('{ name: Ana Ruiz }, { name: Tom Berg }, { name: ana  ruiz }, {}, { name: ANA RUIZ }')).toEqual([message('ana ruiz'), message('ANA RUIZ')]);
    expect(await twice('{ name: Ana Ruiz }, { name: Anna Ruiz }')).toEqual([]);
  });
});

describe('data/unknown-playbook', () => {
  const text = 'account: A\ntasks: [{ title: T, playbook: no-such }]\n';

  it('is silent in a portfolio without playbooks', async () => {
    expect(await unknown(text, {})).toEqual([]);
    expect(await unknown(text, { 'playbooks/other.md': '' })).toEqual(['unknown-playbook: The portfolio has no playbook `no-such`.']);
  });
});
