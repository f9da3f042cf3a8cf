import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../support/folder';
import { git } from '../support/gitFolder';
import { runCli } from '../support/runCli';
import { ACME, changeOf, diffOf, sheet } from './support';

const BASE = 'HEAD~1';
const SETTINGS_FILE = 'customer-success.yaml';
const ZETA = 'accounts/zeta/account.yaml';
const MODEL = 'models/ours.health-model.yaml';

function playbook(title: string, trigger: string, more = ''): string {
  return `---\ntitle: ${title}\nowner: csm\ntrigger: ${trigger}\n${more}---\n\n# ${title}\n`;
}

function model(weights: readonly number[]): string {
  const components = ['product_usage', 'engagement', 'relationship', 'outcomes', 'financial'].map((id, index) => `  - { id: ${id}, weight: ${weights[index]} }`);
  return ['name: ours', 'scale: 10', 'components:', ...components, 'tiers:', '  - { id: good, min: 60, color: green }', '  - { id: poor, min: 0, color: red }', ''].join('\n');
}

describe('csac diff says of a playbook', () => {
  it('whom it matches by another trigger, with what they pay, and not of each that it now applies', async () => {
    const folder = changeOf(
      { [ACME]: sheet('Acme Corp', 5, { arr: 70000 }), [ZETA]: sheet('Zeta', 3, { arr: 20000 }), 'accounts/neu/account.yaml': sheet('Neu', 9), 'playbooks/low.md': playbook('Low score', 'health.score < 40') },
      { 'playbooks/low.md': playbook('Low score', 'health.score < 60') },
    );
    const { code, diff } = await diffOf(folder, BASE, 'HEAD');
    expect([code, diff.accounts]).toEqual([0, []]);
    expect(diff.playbooks).toEqual([
      {
        id: 'low',
        title: 'Low score',
        kind: 'changed',
        file: 'playbooks/low.md',
        trigger: { before: 'health.score < 40', after: 'health.score < 60' },
        fields: [],
        adds: { count: 1, arr: 70000, names: ['Acme Corp'] },
        drops: { count: 0, arr: 0, names: [] },
        fault: null,
      },
    ]);
  });

  it('what else of its head is another', async () => {
    const folder = changeOf(
      { [ACME]: sheet('Acme Corp', 3), 'playbooks/low.md': playbook('Low score', 'health.score < 40', 'cooldown_days: 30\nsegments: [enterprise]\nstatus: active\noutcome: { measure: health.score >= 60, within_days: 60 }\n') },
      { 'playbooks/low.md': playbook('Low score', 'health.score < 40', 'segments: [enterprise, smb]\nstatus: draft\naudience: internal\noutcome: { measure: health.score >= 60, within_days: 90 }\ndue: { from: renewal_date }\n') },
    );
    const { playbooks } = (await diffOf(folder, BASE, 'HEAD')).diff;
    expect(playbooks.map(({ kind, fields }) => [kind, fields.map(({ label, before, after }) => [label, before, after])])).toEqual([
      [
        'changed',
        [
          ['Status', 'active', 'draft'],
          ['Segments', 'enterprise', 'enterprise, smb'],
          ['Cooldown in days', 30, 0],
          ['Due: From', null, 'renewal_date'],
          ['Outcome: Within days', 60, 90],
        ],
      ],
    ]);
    const text = (await runCli(['diff', BASE, 'HEAD', '--format', 'text'], folder)).stdout;
    for (const words of ['Status active → draft', 'Segments enterprise → enterprise, smb', 'Cooldown in days 30 → 0', 'Due: From (new: renewal_date)']) expect(text).toContain(words);
  });

  it('that it matches nobody any more, where it says unreadably whom', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp', 3), 'playbooks/a.md': playbook('Low', 'health.score < 40') }, { 'playbooks/a.md': playbook('Low', 'health.score < 40', 'segments: enterprise\n') });
    const { playbooks } = (await diffOf(folder, BASE, 'HEAD')).diff;
    expect(playbooks.map(({ adds, drops, fault }) => [adds.count, drops.count, fault])).toEqual([[0, 1, '`segments` is `enterprise`; expected a list, each item behind a dash.']]);
  });

  it('that it came, went, cannot be asked, or only moved', async () => {
    const folder = changeOf(
      { [ACME]: sheet('Acme Corp', 3), 'playbooks/a.md': playbook('Old', 'health.score < 40', 'id: old\n'), 'playbooks/b.md': playbook('Broken', 'health.score < 40'), 'playbooks/c.md': playbook('Moved', 'arr > 1', 'id: moved\n') },
      { 'playbooks/a.md': null, 'playbooks/b.md': playbook('Broken', 'helth.score < 40'), 'playbooks/n.md': playbook('New', 'arr > 2') },
      { 'playbooks/c.md': 'playbooks/deep/c.md' },
    );
    const { playbooks, findings } = (await diffOf(folder, BASE, 'HEAD')).diff;
    expect(playbooks.map(({ id, kind, adds, drops, fault }) => [id, kind, adds.count, drops.count, fault === null])).toEqual([
      ['b', 'changed', 0, 1, false],
      ['n', 'added', 1, 0, true],
      ['old', 'removed', 0, 1, true],
    ]);
    expect(playbooks[0]!.fault).toContain('helth');
    expect(findings.new.map(({ file, severity, message }) => [file, severity, message.includes('helth')])).toContainEqual(['playbooks/b.md', 'error', true]);
    expect(findings.new.filter(({ file }) => file === 'playbooks/deep/c.md')).toEqual([]);
  });

  it('that it applies to an account that changed, or no longer does, by the past of both sides', async () => {
    const folder = changeOf({ [ACME]: sheet('Acme Corp', 9), [ZETA]: sheet('Zeta', 3), 'playbooks/low.md': playbook('Low score', 'health.score < 40'), 'playbooks/fell.md': playbook('Fell', 'health.change(14) <= -20') }, { [ACME]: sheet('Acme Corp', 5), [ZETA]: sheet('Zeta', 7) });
    const { accounts, playbooks } = (await diffOf(folder, BASE, 'HEAD')).diff;
    expect(playbooks).toEqual([]);
    expect(accounts.map(({ account, applies, noLonger }) => [account, applies, noLonger])).toEqual([
      ['Acme Corp', [{ id: 'fell', title: 'Fell' }], []],
      ['Zeta', [], [{ id: 'low', title: 'Low score' }]],
    ]);
  });
});

describe('csac diff says of what all accounts are judged by', () => {
  it('what another weight of the health model does to customers', async () => {
    const account = (name: string, arr: number) => sheet(name, 8, { arr }).replace('product_usage: { score: 8 }', 'product_usage: { score: 2 }');
    const folder = changeOf(
      { [SETTINGS_FILE]: `${SETTINGS}health_model: ${MODEL}\n`, [MODEL]: model([0.2, 0.2, 0.2, 0.2, 0.2]), [ACME]: account('Acme Corp', 90000), [ZETA]: sheet('Zeta', 8) },
      { [MODEL]: model([0.4, 0.15, 0.15, 0.15, 0.15]) },
    );
    const { models, accounts, arrAtRisk } = (await diffOf(folder, BASE, 'HEAD')).diff;
    expect(models).toHaveLength(1);
    expect(models[0]).toMatchObject({ name: { before: 'ours', after: 'ours' }, file: MODEL, up: { count: 0 }, down: { count: 1, arr: 90000, names: ['Acme Corp'] }, fault: null });
    expect(models[0]!.statements[0]).toBe('Product usage: 20 % → 40 % of the score');
    expect(accounts.map(({ account: name, score, reasons }) => [name, score.before, score.after, reasons.map(({ label, points }) => [label, Math.round(points)])])).toEqual([['Acme Corp', 68, 56, [['Model ours', -12]]]]);
    expect(arrAtRisk).toEqual({ before: 0, after: 90000 });
  });

  it('that a model cannot be used any more', async () => {
    const folder = changeOf({ [SETTINGS_FILE]: `${SETTINGS}health_model: ${MODEL}\n`, [MODEL]: model([0.2, 0.2, 0.2, 0.2, 0.2]), [ACME]: sheet('Acme Corp') }, { [MODEL]: model([9, 0.2, 0.2, 0.2, 0.2]) });
    const { diff } = await diffOf(folder, BASE, 'HEAD');
    expect(diff.models[0]?.fault).toMatch(/has errors/);
    expect(diff.accounts.map(({ score }) => score)).toEqual([{ before: 70, after: null }]);
    expect(diff.notes.join()).toContain('Accounts have no score');
  });

  it('which settings changed, and what other segments do to findings and scores', async () => {
    const folder = changeOf(
      { [ACME]: sheet('Acme Corp') },
      { [SETTINGS_FILE]: `${SETTINGS}segments:\n  enterprise: { min_arr: 150000 }\nrules:\n  data/last-updated: { severity: off }\npeople:\n  dana.reyes: { name: Dana Reyes, role: csm }\n` },
    );
    const { settings } = (await diffOf(folder, BASE, 'HEAD')).diff;
    expect(settings.map(({ kind, label, before, after, line }) => [kind, label, before, after, line])).toEqual([
      ['added', 'Segments: enterprise: ARR from', null, 150000, 4],
      ['added', 'Rules: data/last-updated: Severity', null, 'off', 6],
      ['added', 'People: dana.reyes: Name', null, 'Dana Reyes', 8],
      ['added', 'People: dana.reyes: Role', null, 'csm', 8],
    ]);
  });
});

describe('settings under another name', () => {
  it.each(['Customer-Success.yaml', 'customer-success.yml', 'old.yaml'])('are gone, and come back, as %s', async (name) => {
    const folder = changeOf({ [SETTINGS_FILE]: `${SETTINGS}policy: { max_score_drop: 20 }\n`, [ACME]: sheet('Acme Corp', 8) }, { [ACME]: sheet('Acme Corp', 2) }, { [SETTINGS_FILE]: name });
    const { code, diff } = await diffOf(folder, BASE, 'HEAD', '--root', '.');
    expect([code, diff.policy.map(({ id, isBroken }) => [id, isBroken])]).toEqual([1, [['max_score_drop', true]]]);
    expect(diff.settings.map(({ kind, label, before, after }) => [kind, label, before, after])).toContainEqual(['removed', 'Policy: Score drop', 20, null]);
    git(folder, '2025-11-21', 'Ana Ruiz', 'revert', '--no-edit', 'HEAD');
    const back = (await diffOf(folder, 'HEAD~1', 'HEAD')).diff;
    expect(back.settings.map(({ kind, label, before, after }) => [kind, label, before, after])).toContainEqual(['added', 'Policy: Score drop', null, 20]);
  });
});

describe('the policy of the settings', () => {
  const LIMITS = `${SETTINGS}policy: { max_arr_at_risk_growth: 10000, max_tier_drops: 0, max_new_errors: 0, max_score_drop: 20 }\n`;
  const bad = (text: string) => text.replace('product_usage: { score: 8 }', 'product_usage: { score: 0 }').replace('outcomes: { score: 8 }', 'outcomes: { score: 0 }');

  it('makes csac diff fail with one line for each broken limit', async () => {
    const text = sheet('Acme Corp', 8, { arr: 60000 });
    const folder = changeOf({ [SETTINGS_FILE]: LIMITS, [ACME]: text }, { [ACME]: `${bad(text)}tags: 3\n` });
    const { code, diff, stderr } = await diffOf(folder, BASE, 'HEAD');
    expect(code).toBe(1);
    expect(diff.policy.map(({ id, limit, actual, isBroken }) => [id, limit, actual, isBroken])).toEqual([
      ['max_arr_at_risk_growth', 10000, 60000, true],
      ['max_tier_drops', 0, 1, true],
      ['max_new_errors', 0, 1, true],
      ['max_score_drop', 20, 40, true],
    ]);
    expect(stderr.split('\n')[0]).toBe('csac: policy max_arr_at_risk_growth: ARR at risk grows by €60K; the limit is €10K.');
    expect(stderr.match(/^csac: policy /gm)).toHaveLength(4);
  });

  it('cannot be loosened by the change that it judges, and shows that it changed', async () => {
    const text = sheet('Acme Corp', 8, { arr: 60000 });
    const folder = changeOf({ [SETTINGS_FILE]: LIMITS, [ACME]: text }, { [SETTINGS_FILE]: SETTINGS, [ACME]: bad(text) });
    const { code, diff } = await diffOf(folder, BASE, 'HEAD');
    expect(code).toBe(1);
    expect(diff.policy.filter(({ isBroken }) => isBroken).map(({ id }) => id)).toEqual(['max_arr_at_risk_growth', 'max_tier_drops', 'max_score_drop']);
    expect(diff.settings.map(({ kind, label }) => [kind, label])).toContainEqual(['removed', 'Policy: Score drop']);
  });

  it('is not evaded by taking scores out of the file', async () => {
    const folder = changeOf({ [SETTINGS_FILE]: LIMITS, [ACME]: sheet('Acme Corp', 8) }, { [ACME]: 'account: Acme Corp\nsegment: smb\narr: 4800\n' });
    const { diff } = await diffOf(folder, BASE, 'HEAD');
    expect(diff.accounts.map(({ score }) => score)).toEqual([{ before: 80, after: null }]);
    expect(diff.policy.map(({ id, actual, isBroken }) => [id, actual, isBroken])).toEqual([
      ['max_arr_at_risk_growth', 0, false],
      ['max_tier_drops', 1, true],
      ['max_new_errors', 0, false],
      ['max_score_drop', 80, true],
    ]);
  });

  it('is not evaded by making a file unreadable, whatever its limits (P14)', async () => {
    const limits = { [SETTINGS_FILE]: `${SETTINGS}policy: { max_arr_at_risk_growth: 10000 }\n`, [ACME]: sheet('Acme Corp', 8), [ZETA]: sheet('Zeta', 8) };
    const folder = changeOf(limits, { [ACME]: `${sheet('Acme Corp', 2)}\0`, [ZETA]: `${sheet('Zeta', 2)}tags: [x\n` });
    const { code, diff, stderr } = await diffOf(folder, BASE, 'HEAD');
    expect([code, diff.accounts, diff.notes.length]).toEqual([1, [], 2]);
    expect(diff.policy).toEqual([
      { id: 'unreadable', limit: 0, actual: 2, isBroken: true, message: `The limits cannot be judged: 2 accounts cannot be read any more, in ${ACME}, ${ZETA}.` },
      { id: 'max_arr_at_risk_growth', limit: 10000, actual: 0, isBroken: false, message: 'ARR at risk grows by €0; the limit is €10K.' },
    ]);
    expect(stderr).toContain('csac: policy unreadable: The limits cannot be judged');
  });

  it('is not broken by what had no score, has left, or could not be read before', async () => {
    const limits = { [SETTINGS_FILE]: `${SETTINGS}policy: { max_new_errors: 9 }\n`, [ACME]: 'account: Acme Corp\n', [ZETA]: sheet('Zeta', 8, { more: 'churned: { date: 2025-11-01 }\n' }), 'accounts/neu/account.yaml': `${sheet('Neu')}\0` };
    const folder = changeOf(limits, { [ACME]: 'account: Acme Corp\0', [ZETA]: '\0', 'accounts/neu/account.yaml': sheet('Neu') });
    const { code, diff } = await diffOf(folder, BASE, 'HEAD');
    expect([code, diff.notes.length, diff.policy.map(({ id, isBroken }) => [id, isBroken])]).toEqual([0, 3, [['max_new_errors', false]]]);
  });

  it('counts at once where there was none', async () => {
    const text = sheet('Acme Corp', 8, { arr: 60000 });
    const folder = changeOf({ [ACME]: text }, { [SETTINGS_FILE]: `${SETTINGS}policy: { max_score_drop: 39 }\n`, [ACME]: bad(text) });
    expect((await diffOf(folder, BASE, 'HEAD')).code).toBe(1);
  });

  it('is kept by changes within its limits', async () => {
    const folder = changeOf({ [SETTINGS_FILE]: LIMITS, [ACME]: sheet('Acme Corp', 9) }, { [ACME]: sheet('Acme Corp', 9).replace('outcomes: { score: 9 }', 'outcomes: { score: 8 }') });
    const { code, diff } = await diffOf(folder, BASE, 'HEAD');
    expect([code, diff.policy.map(({ actual, isBroken }) => [actual, isBroken])]).toEqual([0, [[0, false], [0, false], [0, false], [2, false]]]);
    expect((await runCli(['diff', BASE], folder)).stdout).toContain('Acme Corp');
  });
});
