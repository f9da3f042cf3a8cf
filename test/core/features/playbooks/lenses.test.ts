import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/core/engine';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';
import { FILE, FILES, playbookWith, TODAY } from './playbookPortfolio';
import type { Files } from './playbookPortfolio';

const SPONSOR = 'events.exists(e, e.type == "sponsor_left" && days_since(e.date) <= 60)';

function engineOf(text: string, others: Files = {}) {
  return createEngine(portsOf(memoryWorkspace({ ...FILES, [FILE]: text, ...others }), TODAY));
}

async function lensOf(text: string, others: Files = {}) {
  const lens = await (await engineOf(text, others).playbookAuthoring()).lens({ file: FILE, text });
  return lens && { ...lens, on: text.slice(lens.span.start, lens.span.end) };
}

async function accountTitles(account: string, playbooks: Files, saved: Files = {}): Promise<readonly string[]> {
  const file = 'accounts/acme/account.yaml';
  const engine = createEngine(portsOf(memoryWorkspace({ ...FILES, ...saved, ...playbooks, [file]: account }), TODAY));
  const lenses = await (await engine.playbookAuthoring()).accountLenses(engine.read(file, account)!);
  return lenses.map(({ title }) => title);
}

beforeAll(async () => void (await lensOf(playbookWith('arr > 0'))), 60_000);

describe('the lens of a playbook', () => {
  it('counts the accounts that match, with their ARR, and names them', async () => {
    expect(await lensOf(playbookWith(SPONSOR))).toMatchObject({ on: 'trigger', title: 'matches 1 account · $120K ARR · 1 unknown', tooltip: 'Applies: Acme Corp\nUnknown: Beta', playbook: 'sponsor-left' });
    expect(await lensOf(playbookWith('arr > 0'))).toMatchObject({ title: 'matches 2 accounts · $129K ARR' });
    expect((await lensOf(playbookWith('arr < 0')))?.title).toBe('no account matches');
  });

  it('counts what is under way, in cooldown and snoozed', async () => {
    const acme = FILES['accounts/acme/account.yaml']!;
    const withTask = (task: string) => ({ 'accounts/acme/account.yaml': `${acme}tasks:\n  - { title: Call, playbook: sponsor-left, ${task} }\n` });
    const text = playbookWith('arr > 0').replace('trigger:', 'cooldown_days: 90\ntrigger:');
    expect((await lensOf(text, withTask('status: open, created: 2025-11-25')))?.title).toBe('matches 2 accounts · $129K ARR · 1 under way');
    expect((await lensOf(text, withTask('status: done, created: 2025-11-25')))?.title).toBe('matches 2 accounts · $129K ARR · 1 in cooldown');
    const snoozed = { 'accounts/acme/account.yaml': `${acme}snoozes:\n  - { playbook: sponsor-left, until: 2025-12-24, reason: Holidays }\n` };
    expect((await lensOf(text, snoozed))?.title).toBe('matches 2 accounts · $129K ARR · 1 snoozed');
  });

  it('says why there are no figures', async () => {
    expect(await lensOf(playbookWith('helth.score < 40'))).toMatchObject({ title: 'trigger has an error', on: 'trigger' });
    expect((await lensOf(playbookWith('helth.score < 40')))?.tooltip).toContain('`health`');
    expect(await lensOf(playbookWith('arr > 0').replace('trigger:', 'status: Draft\ntrigger:'))).toMatchObject({ title: 'status has an error', tooltip: '`status` is `Draft`; expected one of `active`, `draft`, `retired`. Did you mean `draft`?' });
    expect(await lensOf('---\ntitle: By hand\n---\n# By hand\n')).toMatchObject({ title: 'no trigger: run by hand', on: 'title' });
    expect((await lensOf(playbookWith('arr > 0').replace('trigger:', 'status: draft\ntrigger:')))?.title).toBe('draft · matches 2 accounts · $129K ARR');
    expect(await lensOf('# No front matter\n')).toBeUndefined();
  });

  it('keeps the last figures, marked, while the text does not parse', async () => {
    const good = playbookWith('arr > 0');
    const authoring = await engineOf(good).playbookAuthoring();
    await authoring.lens({ file: FILE, text: good });
    const broken = good.replace('title: Sponsor left', 'title: "Sponsor left');
    expect((await authoring.lens({ file: FILE, text: broken }))?.title).toBe('matches 2 accounts · $129K ARR · as of the last readable text');
  });

  it('is for playbooks alone', async () => {
    const text = playbookWith('arr > 0');
    expect(await (await engineOf(text).playbookAuthoring()).lens({ file: 'notes/sponsor-left.md', text })).toBeUndefined();
    expect(await (await engineOf(text).playbookAuthoring()).lens({ file: 'playbooks/README.md', text })).toBeUndefined();
  });
});

describe('the lens of an account', () => {
  const acme = FILES['accounts/acme/account.yaml']!;
  const two: Files = { 'playbooks/a.md': playbookWith(SPONSOR), 'playbooks/b.md': playbookWith('arr > 1000') };

  it('counts the playbooks that apply', async () => {
    expect(await accountTitles(acme, two)).toEqual(['2 playbooks apply']);
    expect(await accountTitles(acme, { 'playbooks/a.md': playbookWith(SPONSOR) })).toEqual(['1 playbook applies']);
  });

  it('counts those under way and unknown beside them, and is not there where nothing is to be done', async () => {
    const task = `${acme}tasks:\n  - { title: Call, playbook: b, status: open, created: 2025-11-25 }\n`;
    expect(await accountTitles(task, { ...two, 'playbooks/c.md': playbookWith('scores.support.tickets_opened > 5') })).toEqual(['1 playbook applies · 1 under way · 1 unknown']);
    expect(await accountTitles(task, { 'playbooks/b.md': playbookWith('arr > 1000') })).toEqual(['1 playbook under way']);
    expect(await accountTitles(acme, { 'playbooks/c.md': playbookWith('scores.support.tickets_opened > 5') })).toEqual([]);
    expect(await accountTitles(acme, {})).toEqual([]);
  });

  it('stands on the line of each account of a file, by name in the tooltip', async () => {
    const file = 'accounts/all.yaml';
    const text = `customer_health:\n  account: One\n  arr: 5000\n---\ncustomer_health:\n  account: Two\n  arr: 10\n`;
    const engine = createEngine(portsOf(memoryWorkspace({ ...FILES, [file]: text, 'playbooks/b.md': playbookWith('arr > 1000') }), TODAY));
    const lenses = await (await engine.playbookAuthoring()).accountLenses(engine.read(file, text)!);
    expect(lenses).toHaveLength(1);
    expect(lenses[0]).toMatchObject({ sheet: 0, tooltip: 'Applies: Sponsor left' });
  });
});
