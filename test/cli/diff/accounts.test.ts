import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../support/folder';
import { git } from '../support/gitFolder';
import { runCli } from '../support/runCli';
import { ACME, changeOf, diffOf, sheet } from './support';

const BASE = 'HEAD~1';

describe('csac diff says of an account', () => {
  it('what moved its score, with lines, points that add up, and the money in danger', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp', 8, { arr: 60000 }) }, { [ACME]: sheet('Acme Corp', 8, { arr: 60000 }).replace('product_usage: { score: 8 }', 'product_usage: { score: 1 }').replace('outcomes: { score: 8 }', 'outcomes: { score: 2 }') });
    const { code, diff } = await diffOf(folder, BASE, 'HEAD');
    expect(code).toBe(0);
    expect(diff.accounts).toHaveLength(1);
    const [acme] = diff.accounts;
    expect(acme).toMatchObject({ kind: 'changed', file: ACME, account: 'Acme Corp', csm: 'dana.reyes', score: { before: 80, after: 47 }, atRisk: { before: false, after: true }, renewalDate: '2026-03-31' });
    expect(acme!.tier).toMatchObject({ before: { id: 'thriving' }, after: { id: 'at-risk' } });
    expect(acme!.reasons.map(({ label, before, after, line }) => [label, before, after, line])).toEqual([
      ['Product usage', 8, 1, 7],
      ['Outcomes', 8, 2, 10],
    ]);
    expect(acme!.reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(-33, 9);
    expect(diff.arr).toEqual({ before: 60000, after: 60000 });
    expect(diff.arrAtRisk).toEqual({ before: 0, after: 60000 });
  });

  it('nothing where nothing but comments, the order of keys and names of files changed', async () => {
    const text = sheet('Acme Corp');
    const folder = changeOf({ [ACME]: text, 'README.md': 'a' }, { 'accounts/acme-corp/account.yaml': `# Ours\n${text.replace('segment: self-serve\narr: 4800', 'arr: 4800\nsegment: self-serve')}`, 'README.md': 'b' }, { [ACME]: 'accounts/acme-corp/account.yaml' });
    const { code, diff } = await diffOf(folder, BASE, 'HEAD');
    expect([code, diff.accounts, diff.findings, diff.notes]).toEqual([0, [], { new: [], fixed: [] }, []]);
    expect(await runCli(['diff', BASE], folder)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await runCli(['diff', BASE, '--format', 'text'], folder, { stderrIsTerminal: true })).toEqual({ code: 0, stdout: '', stderr: 'csac: nothing that the portfolio shows has moved\n' });
  });

  it('that it is the same one in a folder of another name, also with another name of its own', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp', 8), 'accounts/zeta/account.yaml': sheet('Zeta', 5) }, { 'accounts/acme-group/account.yaml': sheet('Acme Group', 8).replace('outcomes: { score: 8 }', 'outcomes: { score: 3 }') }, { [ACME]: 'accounts/acme-group/account.yaml', 'accounts/zeta/account.yaml': 'accounts/zeta-ltd/account.yaml' });
    const { diff } = await diffOf(folder, BASE, 'HEAD');
    expect(diff.accounts.map(({ kind, file, account, score }) => [kind, file, account, score.before, score.after])).toEqual([['changed', 'accounts/acme-group/account.yaml', 'Acme Group', 80, 70]]);
  });

  it('that it is another one where its id is another, also in the file of the former', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp', 8, { more: 'id: acme-1\n' }) }, { [ACME]: sheet('Zeta', 8, { more: 'id: zeta-9\n' }) });
    const { diff } = await diffOf(folder, BASE, 'HEAD');
    expect(diff.accounts.map(({ kind, account }) => [kind, account])).toEqual([
      ['removed', 'Acme Corp'],
      ['added', 'Zeta'],
    ]);
  });

  it('that it came, went or left; without the fields of those that are not on both sides', async () => {
    const folder = changeOf(
      { [ACME]: sheet('Acme Corp', 3, { arr: 50000 }), 'accounts/zeta/account.yaml': sheet('Zeta', 3, { arr: 30000 }) },
      { [ACME]: sheet('Acme Corp', 3, { arr: 50000, more: 'churned: { date: 2025-11-15, reason: price }\n' }), 'accounts/zeta/account.yaml': null, 'accounts/neu/account.yaml': sheet('Neu', 9, { arr: 9000, more: 'tasks:\n  - { title: Kick off, status: open }\n' }) },
    );
    const { diff } = await diffOf(folder, BASE, 'HEAD');
    expect(diff.accounts.map(({ kind, account, churned, tasks, renewal, score }) => [kind, account, churned.after, tasks.length + renewal.length, score.before, score.after])).toEqual([
      ['changed', 'Acme Corp', '2025-11-15', 0, 30, 30],
      ['removed', 'Zeta', null, 0, 30, null],
      ['added', 'Neu', null, 0, null, 90],
    ]);
    expect(diff.accounts[0]!.atRisk).toEqual({ before: true, after: false });
    expect([diff.arr, diff.arrAtRisk]).toEqual([{ before: 80000, after: 9000 }, { before: 80000, after: 0 }]);
  });

  it('what became of its renewal, its tasks and its plan, in people’s words', async () => {
    const plan = (objective: string, milestone: string) => `account: Acme Corp\nbusiness_objectives:\n  - { objective: ${objective} }\nmilestones:\n  - { name: Go live, target_date: 2025-12-15, status: ${milestone} }\nnext_review: 2026-01-15\n`;
    const tasks = (first: string, second: string) => `contract: { term_months: ${first === 'open' ? 12 : 24} }\ntasks:\n  - { title: Call the sponsor, status: ${first}, due: 2025-12-05 }\n  - { title: ${second}, status: open, owner: dana.reyes }\n`;
    const folder = changeOf(
      { [ACME]: sheet('Acme Corp', 7, { more: tasks('open', 'Send the offer') }), 'accounts/acme/success-plan.yaml': plan('Less churn', 'pending') },
      { [ACME]: sheet('Acme Corp', 7, { more: tasks('done', 'Book the QBR') }).replace('2026-03-31', '2026-06-30'), 'accounts/acme/success-plan.yaml': plan('More seats', 'complete').replace('2026-01-15', '2026-02-01') },
    );
    const [acme] = (await diffOf(folder, BASE, 'HEAD')).diff.accounts;
    const words = (items: NonNullable<typeof acme>['tasks']) => items.map(({ kind, label, before, after, line }) => [kind, label, before, after, line]);
    expect(words(acme!.renewal)).toEqual([
      ['changed', 'Renewal date', '2026-03-31', '2026-06-30', 5],
      ['changed', 'Term', 12, 24, 13],
    ]);
    expect(words(acme!.tasks)).toEqual([
      ['changed', 'Call the sponsor: Status', 'open', 'done', 15],
      ['added', 'Book the QBR', null, 'open, dana.reyes', 16],
      ['removed', 'Send the offer', 'open, dana.reyes', null, null],
    ]);
    expect(words(acme!.plan)).toEqual([
      ['changed', 'Next review', '2026-01-15', '2026-02-01', null],
      ['added', 'More seats', null, null, null],
      ['removed', 'Less churn', null, null, null],
      ['changed', 'Go live: Status', 'pending', 'complete', null],
    ]);
  });

  it('who looks after it, how the team judges the danger, its segment and its name, where nothing else changed', async () => {
    const risk = (level: string, more = '') => `risk: { level: ${level}${more} }\n`;
    const folder = changeOf(
      { [ACME]: sheet('Acme Corp', 7, { more: risk('high') }), 'accounts/zeta/account.yaml': sheet('Zeta', 7), 'accounts/uno/account.yaml': sheet('Uno', 7, { more: risk('medium', ', owner: dana.reyes') }) },
      {
        [ACME]: sheet('Acme Group', 7, { more: risk('critical', ', reason: product') }).replace('self-serve', 'smb'),
        'accounts/zeta/account.yaml': sheet('Zeta', 7).replace('dana.reyes', 'sam.ito'),
        'accounts/uno/account.yaml': sheet('Uno', 7),
      },
    );
    const { diff } = await diffOf(folder, BASE, 'HEAD');
    expect(diff.accounts.map(({ account, csm, facts }) => [account, csm, facts.map(({ kind, label, before, after, line }) => [kind, label, before, after, line])])).toEqual([
      [
        'Acme Group',
        'dana.reyes',
        [
          ['changed', 'Risk level', 'high', 'critical', 13],
          ['added', 'Risk reason', null, 'product', 13],
          ['changed', 'Segment', 'self-serve', 'smb', 2],
          ['changed', 'Name', 'Acme Corp', 'Acme Group', 1],
        ],
      ],
      [
        'Uno',
        'dana.reyes',
        [
          ['removed', 'Risk level', 'medium', null, null],
          ['removed', 'Risk owner', 'dana.reyes', null, null],
        ],
      ],
      ['Zeta', 'sam.ito', [['changed', 'CSM', 'dana.reyes', 'sam.ito', 4]]],
    ]);
    const comment = await runCli(['diff', BASE, 'HEAD'], folder);
    expect(comment.stdout.replaceAll('\u00a0', ' ')).toContain('€4.8K | CSM dana.reyes → sam.ito |');
  });

  it('that only its plan changed, where the account itself did not', async () => {
    const plan = (day: string) => `account: Acme Corp\nnext_review: ${day}\n`;
    const folder = changeOf({ [ACME]: sheet('Acme Corp'), 'accounts/acme/success-plan.yaml': plan('2026-01-15') }, { 'accounts/acme/success-plan.yaml': plan('2026-02-15') });
    const { diff } = await diffOf(folder, BASE, 'HEAD');
    expect(diff.accounts.map(({ account, plan: items, score }) => [account, items.map(({ label }) => label), score.before === score.after])).toEqual([['Acme Corp', ['Next review'], true]]);
  });

  it('which of several of one file it is', async () => {
    const two = (first: string, second: string) => `${first}---\n${second}`;
    const file = 'accounts/pool/account.yaml';
    const folder = changeOf({ [file]: two(sheet('Uno', 7), sheet('Dos', 6)) }, { [file]: `${sheet('Tres', 9)}---\n${two(sheet('Dos', 5), sheet('Uno', 7))}` });
    const { diff } = await diffOf(folder, BASE, 'HEAD');
    expect(diff.accounts.map(({ kind, account, score }) => [kind, account, score.before, score.after])).toEqual([
      ['changed', 'Dos', 60, 50],
      ['added', 'Tres', null, 90],
    ]);
  });

  it('names and values of any writing, and is the same with CRLF and a byte-order mark', async () => {
    const file = 'accounts/株式会社あおば/account.yaml';
    const folder = changeOf({ [file]: sheet('株式会社あおば', 8), [ACME]: sheet('Łódź “Ø”', 7) }, { [file]: `\uFEFF${sheet('株式会社あおば', 7).replaceAll('\n', '\r\n')}`, [ACME]: sheet('Łódź “Ø”', 7).replaceAll('\n', '\r\n') });
    const { diff } = await diffOf(folder, BASE, 'HEAD');
    expect(diff.accounts.map(({ account, file: path, score }) => [account, path, score.before, score.after])).toEqual([['株式会社あおば', file, 80, 70]]);
    expect(diff.findings).toEqual({ new: [], fixed: [] });
  });

  it('nothing where its text cannot be read on one side, and says so', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp', 8, { more: 'tags: [x]\n' }), 'accounts/zeta/account.yaml': 'account: [Zeta\n' }, { [ACME]: sheet('Acme Corp', 2, { more: 'tags: [x\n' }), 'accounts/zeta/account.yaml': sheet('Zeta') });
    const { diff } = await diffOf(folder, BASE, 'HEAD');
    expect(diff.accounts).toEqual([]);
    expect(diff.findings.new.map(({ file, rule, severity }) => [file, rule, severity])).toEqual([[ACME, 'yaml/syntax', 'error']]);
    expect(diff.findings.fixed.map(({ file, rule }) => [file, rule])).toEqual([['accounts/zeta/account.yaml', 'yaml/syntax']]);
    expect(diff.notes).toEqual([
      'accounts/acme/account.yaml cannot be read as YAML after the change, so its accounts are not compared.',
      'accounts/zeta/account.yaml cannot be read as YAML before the change, so its accounts are not compared.',
    ]);
  });

  it('that a file is in another encoding now, which breaks a policy that allows no errors', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp', 8), 'customer-success.yaml': `${SETTINGS}policy: { max_new_errors: 0 }\n` }, { [ACME]: sheet('Acme Corp', 7) });
    writeFileSync(join(folder, ACME), Buffer.from(`\ufeff${sheet('Acme Corp', 8)}`, 'utf16le'));
    const expectTold = async (...ends: readonly string[]): Promise<void> => {
      const { code, diff } = await diffOf(folder, ...ends);
      expect(code).toBe(1);
      expect(diff.findings.new).toEqual([{ file: ACME, line: 1, severity: 'error', rule: 'file/not-utf8', message: 'This file cannot be read: saved as UTF-16; save it as UTF-8.' }]);
      expect(diff.notes).toEqual(['accounts/acme/account.yaml could not be read after the change (saved as UTF-16; save it as UTF-8), so its accounts are not compared.']);
    };
    await expectTold(BASE);
    git(folder, '2025-11-21', 'Ana Ruiz', 'commit', '-qam', 'Encode');
    await expectTold('HEAD~1', 'HEAD');
  });

  it('no findings as new of a file that could not be read before', async () => {
    const [text, low] = [sheet('Acme Corp', 7, { more: 'tags: 3\n' }), '---\ntitle: Low\nowner: csm\ntrigger: helth.score < 4\n---\n\n# Low\n'];
    const folder = changeOf({ [ACME]: `${text}\0`, 'playbooks/low.md': `${low}\0` }, { [ACME]: text, 'playbooks/low.md': low });
    const { code, diff } = await diffOf(folder, BASE, 'HEAD');
    expect([code, diff.accounts, diff.findings]).toEqual([0, [], { new: [], fixed: [] }]);
    expect(diff.notes).toEqual([`${ACME} could not be read before the change (holds NUL bytes, so it is not a text file), so its accounts are not compared.`]);
    git(folder, '2025-11-21', 'Ana Ruiz', 'revert', '--no-edit', 'HEAD');
    expect((await diffOf(folder, 'HEAD~1', 'HEAD')).diff.findings).toEqual({ new: [], fixed: [] });
  });

  it('which findings are new and which are fixed; one whose line moved is neither', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp', 7, { more: 'tags: 3\nnotes: 7\n' }) }, { [ACME]: `# One more line\n${sheet('Acme Corp', 7, { more: 'tags: 4\nwebsite: nowhere\n' })}` });
    const { diff } = await diffOf(folder, BASE, 'HEAD');
    expect(diff.findings.new.map(({ line, severity, rule }) => [line, severity, rule])).toEqual([[15, 'error', expect.stringMatching(/^schema\//)]]);
    expect(diff.findings.fixed.map(({ line, rule }) => [line, rule])).toEqual([[14, expect.stringMatching(/^schema\//)]]);
  });
});
