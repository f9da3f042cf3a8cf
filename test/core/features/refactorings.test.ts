import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import type { Refactoring, RefactoringId } from '../../../src/core/features/authoring';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { expandSnippet } from './expandSnippet';

const TODAY = '2025-12-01';
const SETTINGS = { 'customer-success.yaml': 'people:\n  dana.reyes: { name: Dana Reyes }\n' };
const ACCOUNT = 'accounts/a/account.yaml';
const PLAN = 'accounts/a/success-plan.yaml';

/** What is offered at the caret, `$$`, in the order of the menu. */
async function offered(marked: string, file = ACCOUNT): Promise<{ readonly text: string; readonly list: readonly Refactoring[] }> {
  const offset = Math.max(0, marked.indexOf('$$'));
  const text = marked.replace('$$', '');
  const engine = createEngine(portsOf(memoryWorkspace({ ...SETTINGS, [file]: text }), TODAY));
  const document = engine.read(file, text)!;
  return { text, list: await (await engine.authoring()).refactorings(document, { start: offset, end: offset }) };
}

/** The text after the refactoring; undefined where it is not offered. A snippet is left as a person leaves it who only tabs through. */
async function after(id: RefactoringId, marked: string, file = ACCOUNT): Promise<string | undefined> {
  const { text, list } = await offered(marked, file);
  const found = list.find((each) => each.id === id);
  if (found === undefined) return undefined;
  if (found.isSnippet) expect(found.edits).toHaveLength(1);
  return applyTextEdits(text, found.isSnippet ? found.edits.map(({ span, newText }) => ({ span, newText: expandSnippet(newText) })) : found.edits);
}

describe('moving a sheet', () => {
  const flat = '# Acme\r\naccount: Acme   # the name\r\n\r\n# about money\r\narr: 1\r\nnotes: |\r\n    keeps\r\n\r\n      its steps\r\ncontract:\r\n      term_months: 12\r\nscores: { engagement: { score: 9,\r\n  note: "over\r\n  lines" } }\r\n# end\r\n';
  const wrapped = '# Acme\r\ncustomer_health:\r\n      account: Acme   # the name\r\n\r\n      # about money\r\n      arr: 1\r\n      notes: |\r\n          keeps\r\n\r\n            its steps\r\n      contract:\r\n            term_months: 12\r\n      scores: { engagement: { score: 9,\r\n        note: "over\r\n        lines" } }\r\n      # end\r\n';

  it('goes under the root key and back, all bytes but the indentation kept', async () => {
    expect(await after('to-sheet-form', flat)).toBe(wrapped);
    expect(await after('to-flat-form', wrapped)).toBe(flat);
  });

  it('keeps a comment behind the root key, and a BOM', async () => {
    expect(await after('to-flat-form', 'customer_health: # pasted\n  account: Acme\n  arr: 1')).toBe('# pasted\naccount: Acme\narr: 1');
    expect(await after('to-sheet-form', '\uFEFFaccount: Acme\narr: 1')).toBe('\uFEFFcustomer_health:\n  account: Acme\n  arr: 1');
    expect(await after('to-flat-form', 'success_plan:\n    account: Acme\n    owner: Dana', PLAN)).toBe('account: Acme\nowner: Dana');
  });

  it('is not offered where the file would not be ours any more, holds more, or could not be read the same', async () => {
    expect(await after('to-flat-form', 'customer_health:\n  account: Acme\n', 'notes.yaml')).toBeUndefined();
    expect(await after('to-flat-form', 'success_plan:\n  account: Acme\n')).toBeUndefined();
    expect(await after('to-flat-form', 'customer_health:\n  account: A\nsuccess_plan:\n  account: A\n')).toBeUndefined();
    expect(await after('to-flat-form', 'customer_health: { account: Acme }\n')).toBeUndefined();
    expect(await after('to-sheet-form', 'account: A\n---\naccount: B\n')).toBeUndefined();
    expect(await after('to-sheet-form', '{ account: A }\n')).toBeUndefined();
    expect(await after('to-flat-form', 'customer_health:\n  account: [\n')).toBeUndefined();
  });
});

describe('confirming figures', () => {
  it('writes today beside the section of the caret, where its day stands or at its end', async () => {
    expect(await after('confirm-metric', 'account: A\nscores:\n  engagement: { lo$$gin_trend: up, as_of: 2025-06-01 } # crm\n')).toBe('account: A\nscores:\n  engagement: { login_trend: up, as_of: 2025-12-01 } # crm\n');
    expect(await after('confirm-metric', 'account: A\nscores:\n  enga$$gement:\n    login_trend: up # crm\n  support: { csat: 4 }\n')).toBe('account: A\nscores:\n  engagement:\n    login_trend: up # crm\n    as_of: 2025-12-01\n  support: { csat: 4 }\n');
    expect(await after('confirm-metric', 'account: A\ncontract:\n  products:\n    - name: P\n      scores: { support: { cs$$at: 4 } }\n')).toBe('account: A\ncontract:\n  products:\n    - name: P\n      scores: { support: { csat: 4, as_of: 2025-12-01 } }\n');
  });

  it('gives a plain value of a declared metric its day', async () => {
    expect(await after('confirm-metric', 'account: A\nmetrics:\n  failure_rate: 0.0$$2 # logs\n')).toBe('account: A\nmetrics:\n  failure_rate: { value: 0.02, as_of: 2025-12-01 } # logs\n');
    expect(await after('confirm-metric', 'account: A\nmetrics: { failure_rate: { value: 0.0$$2, as_of: 2025-01-01 } }\n')).toBe('account: A\nmetrics: { failure_rate: { value: 0.02, as_of: 2025-12-01 } }\n');
  });

  it('confirms all that has a day, and the sheet', async () => {
    expect(await after('confirm-all-metrics', 'account: A\nscores: { engagement: { login_trend: up, as_of: 2025-06-01 }, support: { csat: 4 } }\nlast_updated: 2025-06-01 # Dana\n')).toBe(
      'account: A\nscores: { engagement: { login_trend: up, as_of: 2025-12-01 }, support: { csat: 4 } }\nlast_updated: 2025-12-01 # Dana\n',
    );
    expect(await after('confirm-all-metrics', 'account: A\n')).toBe('account: A\nlast_updated: 2025-12-01\n');
  });

  it('is not offered for what is of today, or is no figure', async () => {
    expect(await after('confirm-metric', 'account: A\nscores: { engagement: { sc$$ore: 9, as_of: 2025-12-01 } }\n')).toBeUndefined();
    expect(await after('confirm-metric', 'acc$$ount: A\n')).toBeUndefined();
    expect(await after('confirm-all-metrics', 'account: A\nlast_updated: 2025-12-01\n')).toBeUndefined();
  });
});

describe('adding people and contacts', () => {
  it('adds a stakeholder in the layout of the list, with a role that nobody has', async () => {
    expect(await after('add-stakeholder', 'account: A\nstakeholders:\n- { name: Ana, email: ana@a.example, role: champion }\n')).toBe(
      'account: A\nstakeholders:\n- { name: Ana, email: ana@a.example, role: champion }\n- { name: Full name, title: Title, email: name@a.example, role: exec_sponsor, status: active }\n',
    );
    expect(await after('add-stakeholder', 'account: A\r\n')).toBe('account: A\r\nstakeholders:\r\n  - name: Full name\r\n    title: Title\r\n    email: name@customer.example\r\n    role: champion\r\n    status: active\r\n');
  });

  it('records a touchpoint of today by the CSM, where the newest ones stand', async () => {
    const entry = '{ date: 2025-12-01, type: check_in, by: dana.reyes, with: [Ana], summary: "What was said" }';
    const text = (list: string) => `account: A\ncsm: dana.reyes\nstakeholders: [{ name: Ana }, { name: Leo, status: left }]\ntouchpoints:\n${list}`;
    const [old, recent] = ['  - { date: 2025-09-01, type: qbr } # long ago\n', '  - { date: 2025-11-01, type: check_in }\n'];
    expect(await after('record-touchpoint', text(old + recent))).toBe(text(`${old}${recent}  - ${entry}\n`));
    expect(await after('record-touchpoint', text(recent + old))).toBe(text(`  - ${entry}\n${recent}${old}`));
    expect(await after('record-touchpoint', 'account: A\ntouchpoints: [] # none\n')).toBe('account: A\ntouchpoints: # none\n  - date: 2025-12-01\n    type: check_in\n    summary: "What was said"\n');
  });
});

describe('adding what is missing', () => {
  it('adds the sections that the segment asks for', async () => {
    const { list } = await offered('account: A\nsegment: enterprise\ncontract: { term_months: 12 }\n');
    expect(list.find(({ id }) => id === 'add-sections')?.title).toBe('Add what the segment Enterprise asks for: `scores`, `stakeholders`, `touchpoints`, `reviews` and `value`');
    const text = (await after('add-sections', 'account: A\nsegment: self-serve\nrenewal_date: 2026-01-01\ncontract: {}\nscores: {}\n'))!;
    expect(text.startsWith('account: A\nsegment: self-serve\nrenewal_date: 2026-01-01\ncontract: {}\nscores: {}\nrenewal:\n  ')).toBe(true);
  });

  it('adds what a plan needs, the scores of the model, and keys that must be there', async () => {
    const { list } = await offered('account: A\nowner: Dana\nmilestones: []\n', PLAN);
    expect(list.find(({ id }) => id === 'add-sections')?.title).toBe('Add what a plan needs: `stakeholders`, `business_objectives`, `risks` and `next_review`');
    const scores = await after('add-scores', 'account: A\nscores: { engagement: { score: 9 }, product_usage: { score: 1 }, relationship: { score: 1 }, outcomes: { score: 3 } }\n');
    expect(scores).toContain('outcomes: { score: 3 }, financial: { ');
    expect(await after('add-required', 'account: A\nstakeholders:\n  - title: Bo$$ss\n    status: new\n')).toMatch(/^account: A\nstakeholders:\n {2}- title: Boss\n {4}status: new\n {4}name: .+\n$/);
    expect(await after('add-required', 'account: A\nst$$akeholders: []\n')).toBeUndefined();
  });

  it('leaves a text that the product reads, whatever is missing', async () => {
    const engine = createEngine(portsOf(memoryWorkspace(SETTINGS), TODAY));
    for (const text of ['account: A\nsegment: enterprise\nrenewal_date: 2026-01-01\n', 'customer_health:\r\n    account: A\r\n    segment: smb\r\n', '{ account: A, segment: enterprise }\n']) {
      const filled = (await after('add-sections', text))!;
      const found = await engine.check(engine.read(ACCOUNT, filled)!);
      expect(found.filter(({ rule }) => /^(?:yaml|schema|file)\//.test(rule)).map(({ message }) => message)).toEqual([]);
    }
  });
});

describe('lines and braces', () => {
  it('writes a flow map or list on several lines, and back', async () => {
    const line = 'account: A\nscores:\n  engagement: { login_trend: up, note: "a, b", custom: [1, 2] } # crm\n';
    const lines = 'account: A\nscores:\n  engagement: # crm\n    login_trend: up\n    note: "a, b"\n    custom: [1, 2]\n';
    expect(await after('to-lines', line.replace('login', () => 'lo$$gin'))).toBe(lines);
    expect(await after('to-one-line', lines.replace('login', () => 'lo$$gin').replace(' # crm', ''))).toBe(line.replace(' # crm', ''));
    expect(await after('to-lines', 'account: A\r\ntags: [a, $$"b c"]\r\n')).toBe('account: A\r\ntags:\r\n  - a\r\n  - "b c"\r\n');
    expect(await after('to-one-line', 'account: A\ntags:\n  - a, b\n  - $$c\n')).toBe('account: A\ntags: ["a, b", c]\n');
  });

  it('is not offered where a comment or a text of several lines would be torn', async () => {
    expect(await after('to-one-line', 'account: A\ntags:\n  - a # why\n  - $$c\n')).toBeUndefined();
    expect(await after('to-one-line', 'account: A\ntags:\n  # why\n  - $$c\n')).toBeUndefined();
    expect(await after('to-lines', 'account: A\ntags: [a, # why\n  $$c]\n')).toBeUndefined();
    expect(await after('to-one-line', `account: A\nscores:\n  engagement:\n    no$$te: |\n      x\n`)).toBeUndefined();
    expect(await after('to-one-line', `account: A\ntags:\n${'  - a long word\n'.repeat(20)}  - $$b\n`)).toBeUndefined();
  });
});

describe('switching a rule off', () => {
  const text = 'account: A\nscores: { engagement: { score: 9 } }\n  \nhealth_tier: crit$$ical\n';

  it('writes a comment above the line, in which the reason is missing', async () => {
    const { list } = await offered(text);
    const found = list.filter(({ id }) => id === 'switch-off');
    expect(found.map(({ title, kind }) => [title, kind])).toEqual([['Switch off health/written-tier-differs here, with a reason', 'quickfix']]);
    expect(await after('switch-off', text)).toBe('account: A\nscores: { engagement: { score: 9 } }\n  \n# csac-disable-next-line health/written-tier-differs -- <why>\nhealth_tier: critical\n');
  });

  it('is offered for rules of the catalogue alone, on the line of their finding', async () => {
    expect(await after('switch-off', 'account: A\narr: 12$$0.000\nhealth_tier: critical\nscores: { engagement: { score: 9 } }\n')).toBeUndefined();
    expect(await after('switch-off', text.replace('$$', '').replace('account', () => '$$account'))).not.toContain('written-tier');
  });
});
