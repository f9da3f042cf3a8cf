import { beforeEach, describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import type { LivingDocuments } from '../../../src/core/documents/living/livingDocuments';
import type { Ports, UntrustedTemplate } from '../../../src/core/ports';
import { renderUntrusted } from '../../../src/core/render/renderUntrusted';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

const ACCOUNT = 'accounts/acme/account.yaml';
const DOCUMENT = 'accounts/acme/documents/note.md';
const SHEET = `# Our best customer
account: Acme Corp
segment: smb
arr: 120000
csm: dana
renewal_date: 2026-03-31
stakeholders:
  - { name: Ana Ruiz, role: champion, status: active }
tasks:
  - { title: Send figures, owner: dana, status: open } # weekly
`;
const SETTINGS = 'templates: templates\npeople:\n  dana: { name: Dana Reyes, role: csm }\n';
const TEMPLATE = `---
id: note
title: Note
audience: internal
---
{{#region "title"}}
# Note on {{account.account}}
{{/region}}

## Money

{{#region "money"}}
- **ARR:** {{money account.arr}}
- **Renewal:** {{date account.renewal_date}}
{{/region}}

## Action items

{{#region "actions"}}
{{#each account.tasks}}
- [{{#if (eq status "done")}}x{{else}} {{/if}}] {{title}}
{{/each}}
{{/region}}
`;

let files: Record<string, string>;
let today: string;
let living: LivingDocuments;
let text: string;

async function start(): Promise<void> {
  const base = portsOf(memoryWorkspace(files), today);
  const ports: Ports = { ...base, clock: { today: () => today }, templateSandbox: { render: async (template: UntrustedTemplate) => renderUntrusted(template) } };
  const engine = createEngine(ports);
  living = await engine.living();
  text = (await engine.render({ template: 'note', file: ACCOUNT })).text;
  files[DOCUMENT] = text;
}

beforeEach(async () => {
  files = { 'customer-success.yaml': SETTINGS, 'templates/note.md.hbs': TEMPLATE, [ACCOUNT]: SHEET };
  today = '2025-12-01';
  await start();
});

/** Changes the account's file, as another editor would, and opens the portfolio anew. */
async function change(from: string, to: string): Promise<void> {
  const before = text;
  files[ACCOUNT] = files[ACCOUNT]!.replace(from, to);
  await start();
  text = before;
  files[DOCUMENT] = before;
}

async function refreshed(): Promise<string> {
  return applyTextEdits(text, (await living.refresh(DOCUMENT, text)).edits);
}

describe('a rendered document', () => {
  it('knows how it was made, and other Markdown does not', () => {
    expect(living.originOf(text)).toMatchObject({ template: 'note', account: ACCOUNT, as_of: '2025-12-01', audience: 'internal', regions: ['title', 'money', 'actions'] });
    expect(living.originOf('# Notes\n')).toBeUndefined();
  });

  it('is current while the files say what they said', async () => {
    expect(await living.check(DOCUMENT, text)).toEqual({
      findings: [],
      lens: { span: { start: 0, end: 0 }, state: 'current', title: 'As of 2025-12-01: nothing changed in the files since', asOf: '2025-12-01' },
    });
    expect((await living.refresh(DOCUMENT, text)).edits).toEqual([]);
  });

  it('is stale when a figure changed, and says which one', async () => {
    await change('arr: 120000', 'arr: 132000');
    const { findings, lens } = await living.check(DOCUMENT, text);
    expect(lens).toMatchObject({ state: 'stale', title: '1 change in the files since 2025-12-01: ARR $120,000 → $132,000' });
    expect(findings).toMatchObject([{ rule: 'document/stale', severity: 'info', message: '“Money” changed in the files since 2025-12-01: ARR $120,000 → $132,000.' }]);
    expect(text.slice(findings[0]!.span.start, findings[0]!.span.end)).toMatch(/^- \*\*ARR:/);
  });

  it('is refreshed as of today, and current again', async () => {
    today = '2025-12-09';
    await change('arr: 120000', 'arr: 132000');
    const proposal = await living.refresh(DOCUMENT, text);
    expect(proposal.changes).toEqual([{ region: 'money', heading: 'Money', kind: 'updated', changes: [{ label: 'ARR', before: '$120,000', after: '$132,000' }], told: 'ARR $120,000 → $132,000' }]);
    text = applyTextEdits(text, proposal.edits);
    expect(living.originOf(text)).toMatchObject({ as_of: '2025-12-09', since: '2025-12-01' });
    expect((await living.check(DOCUMENT, text)).lens?.state).toBe('current');
    expect((await living.refresh(DOCUMENT, text)).edits).toEqual([]);
  });

  it('keeps what people edited, and offers both ways out', async () => {
    text = text.replace('- **Renewal:**', '- **Discount:** none\n- **Renewal:**');
    await change('arr: 120000', 'arr: 132000');
    const { findings } = await living.check(DOCUMENT, text);
    expect(findings).toMatchObject([{ rule: 'document/edited', severity: 'warning', fixes: [{ title: 'Take the generated version' }, { title: 'Keep this version' }] }]);
    const taken = applyTextEdits(text, findings[0]!.fixes[0]!.edits);
    expect(taken).toContain('$132,000');
    expect(taken).not.toContain('Discount');
    expect((await living.check(DOCUMENT, taken)).findings).toEqual([]);
    const kept = applyTextEdits(text, findings[0]!.fixes[1]!.edits);
    expect(kept).toContain('Discount');
    expect((await living.check(DOCUMENT, kept)).findings).toEqual([]);
    const proposal = await living.refresh(DOCUMENT, text);
    expect(proposal.kept).toMatchObject([{ region: 'money', heading: 'Money', yours: expect.stringContaining('Discount') as string, generated: expect.stringContaining('$132,000') as string }]);
    text = applyTextEdits(text, proposal.edits);
    expect(text).toContain('Discount');
    expect((await living.check(DOCUMENT, text)).findings).toMatchObject([{ rule: 'document/edited' }]);
    expect((await living.refresh(DOCUMENT, text)).edits).toEqual([]);
  });

  it('stays as it is in a run over many documents when only the day moved on', async () => {
    files['templates/note.md.hbs'] = TEMPLATE.replace('{{date account.renewal_date}}', '{{date account.renewal_date}}, today is {{date as_of}}');
    await start();
    today = '2025-12-09';
    expect((await living.check(DOCUMENT, text)).lens?.state).toBe('current');
    expect((await living.refresh(DOCUMENT, text, { onlyStale: true })).edits).toEqual([]);
    expect(await refreshed()).toContain('today is December 9, 2025');
  });

  it('is found beside its account after the folder was renamed', async () => {
    files['accounts/acme-inc/account.yaml'] = files[ACCOUNT]!.replace('120000', '99000');
    delete files[ACCOUNT];
    const { edits } = await living.refresh('accounts/acme-inc/documents/note.md', text);
    expect(living.originOf(applyTextEdits(text, edits))?.account).toBe('accounts/acme-inc/account.yaml');
    files['accounts/acme-inc/account.yaml'] = 'account: Somebody Else\n';
    await expect(living.refresh('accounts/acme-inc/documents/note.md', text)).rejects.toMatchObject({ name: 'UserError', message: `The account ${ACCOUNT} is not there any more; render the document anew.` });
  });

  it.each([
    ['Markdown of somebody else', () => '# Notes\n', 'is no rendered document'],
    ['a damaged origin', () => text.replace('"as_of":"2025-12-01"', '"as_of":"soon"'), 'is no rendered document'],
    ['an origin that leads out of the portfolio', () => text.replaceAll(ACCOUNT, '../../etc/passwd.yaml'), 'is no rendered document'],
    ['a template that is gone', () => text.replace('"template":"note"', '"template":"nonsense"'), 'There is no document `nonsense`'],
    ['a text without regions', () => text.replace(/"regions":\[[^\]]*\]/, '"regions":[]'), 'has no generated parts'],
    ['a text of 1 MB', () => 'x'.repeat(1_000_000) + text, 'is larger than 256 KB'],
  ])('is refused in one line: %s', async (_, make, message) => {
    await expect(living.refresh(DOCUMENT, make())).rejects.toMatchObject({ name: 'UserError', message: expect.stringContaining(message) as string });
    const { findings } = await living.check(DOCUMENT, make());
    expect(findings).toEqual([]);
  });

  it('is listed with all others', async () => {
    files['README.md'] = '# Read me\n';
    files['accounts/acme/documents/older.md'] = text;
    expect(await living.list()).toEqual([DOCUMENT, 'accounts/acme/documents/older.md']);
  });
});

describe('markers that were damaged', () => {
  it('are told, and their text is left alone', async () => {
    text = text.replace('<!-- csac:end money -->\n', '');
    await change('arr: 120000', 'arr: 132000');
    const { findings } = await living.check(DOCUMENT, text);
    expect(findings).toMatchObject([{ rule: 'document/unreadable-marker', severity: 'warning', message: expect.stringContaining('`money` is not closed') as string }]);
    expect((await living.refresh(DOCUMENT, text)).edits).toEqual([]);
    const mended = applyTextEdits(text, findings[0]!.fixes[0]!.edits);
    expect(mended).not.toContain('csac:begin money');
    expect((await living.check(DOCUMENT, mended)).findings).toEqual([]);
  });

  it('never take the rest of the text with them', async () => {
    text = text.replace(/<!-- csac:begin money ([0-9a-f]+) -->/, '<!-- csac:begin money $1');
    const { findings } = await living.check(DOCUMENT, text);
    expect(findings).toMatchObject([{ rule: 'document/unreadable-marker', fixes: [] }]);
    await change('arr: 120000', 'arr: 132000');
    expect((await living.refresh(DOCUMENT, text)).edits).toEqual([]);
  });
});

describe('taking action items over', () => {
  it('adds those that are new to the account’s tasks, people’s own ones too', async () => {
    text = text.replace('- [ ] Send figures', '- [x] Send figures.\n- [ ] Show the roadmap (Dana Reyes, by December 19, 2025)')
      .replace('<!-- csac:end actions -->', '<!-- csac:end actions -->\n\n- [x] **Name** the pilot team — Ana Ruiz, 2025-12-12\n- [ ] ⟦fill in: what — tasks⟧\n');
    const { file, edits, tasks } = await living.takeOver(DOCUMENT, text);
    expect(file).toBe(ACCOUNT);
    expect(tasks).toEqual([
      { kind: 'done', title: 'Send figures.', owner: undefined, due: undefined, status: 'done' },
      { kind: 'added', title: 'Show the roadmap', owner: 'dana', due: '2025-12-19', status: 'open' },
      { kind: 'added', title: 'Name the pilot team', owner: 'Ana Ruiz', due: '2025-12-12', status: 'done' },
    ]);
    expect(applyTextEdits(SHEET, edits)).toBe(
      SHEET.replace(
        '  - { title: Send figures, owner: dana, status: open } # weekly\n',
        '  - { title: Send figures, owner: dana, status: done, completed: 2025-12-01 } # weekly\n' +
          '  - { title: Show the roadmap, owner: dana, due: 2025-12-19, status: open }\n' +
          '  - { title: Name the pilot team, owner: Ana Ruiz, due: 2025-12-12, status: done, completed: 2025-12-01 }\n',
      ),
    );
  });

  it('adds nothing twice', async () => {
    text = text.replace('- [ ] Send figures', '- [ ] send  Figures!\n- [ ] Call\n- [ ] Call');
    const first = await living.takeOver(DOCUMENT, text);
    expect(first.tasks.map(({ title }) => title)).toEqual(['Call']);
    await change(SHEET, applyTextEdits(SHEET, first.edits));
    expect(await living.takeOver(DOCUMENT, text)).toMatchObject({ edits: [], tasks: [] });
  });

  it('reads tables, and makes the list where the account has none', async () => {
    await change(/tasks:\n.*\n/.exec(SHEET)![0], '');
    text = text.replace('- [ ] Send figures', '| Action | Owner | Due |\n| --- | --- | --- |\n| ROI per depot | Dana Reyes | Dec 10, 2025 |\n| Sign | Ana Ruiz | ✅ done |');
    const { edits } = await living.takeOver(DOCUMENT, text);
    expect(applyTextEdits(files[ACCOUNT]!, edits)).toBe(
      `${files[ACCOUNT]!}tasks:\n  - title: ROI per depot\n    owner: dana\n    due: 2025-12-10\n    status: open\n  - title: Sign\n    owner: Ana Ruiz\n    status: done\n    completed: 2025-12-01\n`,
    );
  });
});
