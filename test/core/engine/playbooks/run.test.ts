import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/core/engine';
import type { Playbooks } from '../../../../src/core/playbooks/playbooks';
import { applyTextEdits } from '../../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';

const TODAY = '2025-12-01';
const SETTINGS = 'preset: engine\npeople:\n  dana: { name: Dana Reyes, role: csm }\n';
const TWO = 'account: Acme\narr: 12000\ncsm: dana\nrenewal_date: 2026-01-15\n---\naccount: Bolt\narr: 100\n';
const FILE = 'two.account.yaml';

function playbook(head: string, steps = '- [ ] Invite (CSM, 90 days before)\n- [ ] Meet (CSM, 10 days before)\n', messages = '- `qbr`: later\n- `qbr`: again\n- `qbrr`: wrong\n'): string {
  return `---\ntitle: Renewal\ntrigger: arr >= 1000\n${head}---\n\n# Renewal\n\n## Steps\n\n${steps}\n## Messages\n\n${messages}`;
}

const RENEWAL = playbook('dedupe_key: renewal_date\ndue: { from: renewal_date }\n');

async function open(files: Record<string, string> = {}): Promise<Playbooks> {
  return createEngine(portsOf(memoryWorkspace({ 'customer-success.yaml': SETTINGS, 'playbooks/renewal.md': RENEWAL, [FILE]: TWO, ...files }), TODAY)).playbooks();
}

describe('running a playbook', () => {
  it('proposes tasks by the occasion and its day, and the messages that are there', async () => {
    const { held, steps, messages, notes, edits, match } = await (await open()).run({ playbook: 'renewal', file: FILE });
    expect({ held, occasion: match.occasion, state: match.state }).toEqual({ held: undefined, occasion: '2026-01-15', state: 'due' });
    expect(steps).toEqual([
      { title: 'Invite', role: 'csm', owner: 'dana', due: TODAY, isLate: true, outcome: 'added' },
      { title: 'Meet', role: 'csm', owner: 'dana', due: '2026-01-05', isLate: false, outcome: 'added' },
    ]);
    expect(messages).toEqual(['qbr']);
    expect(notes).toEqual(['1 task should have been done before today and is due today.', 'There is no document `qbrr` to write; did you mean `qbr`?']);
    expect(applyTextEdits(TWO, edits)).toContain('    key: renewal/2026-01-15/meet\n    created: 2025-12-01\n---\naccount: Bolt\n');
  });

  it('is for the account that is meant', async () => {
    const playbooks = await open();
    const held = await playbooks.run({ playbook: 'renewal', file: FILE, sheet: 1 });
    expect(held).toMatchObject({ held: 'It does not apply: arr is 100.', edits: [], messages: [] });
    expect(held.steps).toHaveLength(2);
    const { edits, notes } = await playbooks.run({ playbook: 'renewal', file: FILE, sheet: 1, anyway: true });
    expect(applyTextEdits(TWO, edits).startsWith(`${TWO}tasks:\n  - title: Invite\n`)).toBe(true);
    expect(notes).toContain('The steps count from `renewal_date`, but renewal_date is missing, so 2 tasks have no due date.');
  });

  it('follows the text that somebody is writing', async () => {
    const unsaved = { file: 'playbooks/renewal.md', text: playbook('audience: customer\n', '- [ ] Say thanks (CSM, at once)\n') };
    const { steps, edits } = await (await open()).run({ playbook: 'renewal', file: FILE, unsaved });
    expect(steps.map(({ title }) => title)).toEqual(['Say thanks']);
    expect(applyTextEdits(TWO, edits)).toContain('    shared: true\n');
  });

  it('says that an occasion or a day cannot be known where the head is wrong', async () => {
    const wrong = playbook('dedupe_key: renewal_dat\ndue: { from: arr }\n');
    const { notes } = await (await open({ 'playbooks/renewal.md': wrong })).run({ playbook: 'renewal', file: FILE });
    expect(notes.slice(0, 2)).toEqual([
      '`dedupe_key` of the playbook is wrong (csac playbooks lint playbooks/renewal.md), so whether it was run for this occasion is not known.',
      '`due.from` of the playbook is wrong (csac playbooks lint playbooks/renewal.md), so 2 tasks have no due date.',
    ]);
  });

  it('is refused where a value that decides cannot be read, whatever is asked', async () => {
    const playbooks = await open({ 'playbooks/renewal.md': playbook('cooldown_days: 30 days\n') });
    const refusal = 'playbooks/renewal.md is not run: `cooldown_days` is `30 days`; expected a whole number from 0 to 3650.';
    await expect(playbooks.run({ playbook: 'renewal', file: FILE })).rejects.toThrow(refusal);
    await expect(playbooks.run({ playbook: 'renewal', file: FILE, anyway: true })).rejects.toThrow(refusal);
  });

  it('is refused where playbook or account is not there', async () => {
    const playbooks = await open();
    await expect(playbooks.run({ playbook: 'renewals', file: FILE })).rejects.toThrow('there is no playbook `renewals`: did you mean `renewal`?');
    await expect(playbooks.run({ playbook: 'renewal', file: 'gone/account.yaml' })).rejects.toThrow('cannot read gone/account.yaml');
    await expect(playbooks.run({ playbook: 'renewal', file: FILE, sheet: 7 })).rejects.toThrow(`${FILE} holds no account at that place`);
  });
});

describe('reading a playbook', () => {
  it('is for files of the folder', async () => {
    const playbooks = await open();
    expect((await playbooks.read({ file: 'playbooks/renewal.md', text: RENEWAL }))?.steps).toHaveLength(2);
    expect(await playbooks.read({ file: 'docs/renewal.md', text: RENEWAL })).toBeUndefined();
    expect(await playbooks.owns('playbooks/README.md')).toBe(false);
  });
});
