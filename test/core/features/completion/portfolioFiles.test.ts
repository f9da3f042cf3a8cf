import { describe, expect, it } from 'vitest';
import { PLAYBOOK_RULE_IDS } from '../../../../src/core/rules/playbookRuleIds';
import { RULES } from '../../../../src/core/rules/registry';
import { CURSOR, accepted, detailsIn, labelsIn } from '../atCursor';

const SETTINGS = { file: 'customer-success.yaml' };
const MODEL = { file: 'models/ours.health-model.yaml' };

describe('in the settings', () => {
  it('presets, files and people are offered', async () => {
    const others = { 'models/ours.health-model.yaml': '', 'templates/mail.md.hbs': '', 'plays/left.md': '' };
    expect(await labelsIn(`preset: ${CURSOR}\n`, SETTINGS)).toEqual(['engine', 'csm', 'scorecard', 'strategist']);
    expect(await labelsIn(`health_model: ${CURSOR}\n`, { ...SETTINGS, others })).toEqual(['models/ours.health-model.yaml']);
    expect(await labelsIn(`templates: ${CURSOR}\n`, { ...SETTINGS, others })).toEqual(['templates']);
    expect(await labelsIn(`playbooks: ${CURSOR}\n`, { ...SETTINGS, others })).toEqual(['plays']);
    expect(await labelsIn(`people:\n  sam: { name: Sam Ito }\n  kim: { name: Kim Soto, manager: ${CURSOR} }\n`, SETTINGS)).toEqual(['sam', 'kim']);
    expect(await accepted(`currency: USD\n${CURSOR}\n`, 'people', SETTINGS)).toBe('currency: USD\npeople:\n  dana.reyes:\n    name: Dana Reyes\n    email: dana@example.com\n    role: csm\n');
    expect(await labelsIn(`segments:\n  smb: { min_arr: 1 }\n  ${CURSOR}\n`, SETTINGS)).toEqual(['enterprise', 'mid-market', 'self-serve']);
  });

  it('rules are offered by id, with the parameters that they have', async () => {
    expect(await labelsIn(`rules:\n  ${CURSOR}\n`, SETTINGS)).toEqual([...RULES.map(({ id }) => id), ...PLAYBOOK_RULE_IDS]);
    expect(await accepted(`rules:\n  ${CURSOR}\n`, 'playbook/no-steps', SETTINGS)).toBe('rules:\n  playbook/no-steps:\n    severity: warning\n');
    expect(await labelsIn(`rules:\n  playbook/no-steps: { ${CURSOR} }\n`, SETTINGS)).toEqual(['severity']);
    expect(await accepted(`rules:\n  ${CURSOR}\n`, 'health/entered-differs', SETTINGS)).toBe('rules:\n  health/entered-differs:\n    severity: warning\n    points: 20\n');
    expect(await detailsIn(`rules:\n  health/entered-differs: { ${CURSOR} }\n`, SETTINGS)).toEqual(['severity: Severity, one of a list', 'points: Points, number from 0 to 100']);
    expect(await accepted(`rules:\n  health/entered-differs: { ${CURSOR} }\n`, 'points', SETTINGS)).toBe('rules:\n  health/entered-differs: { points: 20 }\n');
    expect(await labelsIn(`rules:\n  health/entered-differs: { severity: ${CURSOR} }\n`, SETTINGS)).toEqual(['error', 'warning', 'info', 'off']);
  });
});

describe('in a health model', () => {
  const metric = (inner: string): string => `declare: { bugs: { type: integer } }\ncomponents:\n  - id: product_usage\n    metrics:\n      - ${inner}\n`;

  it('fields of accounts are offered by path, inside expressions too', async () => {
    const labels = await labelsIn(metric(`from: ${CURSOR}`), MODEL);
    expect(labels[0]).toBe('scores.product_usage.score');
    expect(labels).toEqual(expect.arrayContaining(['metrics.bugs', 'days_to_renewal', 'contract.seats_licensed', 'stakeholders']));
    expect(await accepted(metric(`from: scores.product_usage.active_users / con${CURSOR}`), 'contract.seats_licensed', MODEL)).toBe(metric('from: scores.product_usage.active_users / contract.seats_licensed'));
  });

  it('days are offered where a day is asked for', async () => {
    expect((await labelsIn(metric(`from: arr\n        as_of: ${CURSOR}`), MODEL)).slice(0, 2)).toEqual(['csm_since', 'renewal_date']);
  });

  it('ids follow the account’s sections and fields', async () => {
    expect(await labelsIn(`components:\n  - id: ${CURSOR}\n`, MODEL)).toEqual(['product_usage', 'engagement', 'support', 'relationship', 'outcomes', 'financial', 'sentiment']);
    expect(await labelsIn(metric(`id: ${CURSOR}\n        from: scores.product_usage.trend`), MODEL)).toEqual(['trend']);
    expect((await labelsIn(metric(`id: ${CURSOR}`), MODEL)).slice(4, 7)).toEqual(['dau_mau_ratio', 'active_users', 'features_adopted']);
  });

  it('a metric is scored in one way only, and a component has metrics or components', async () => {
    const keys = await labelsIn(metric(`id: a\n        from: arr\n        steps: [["else", 5]]\n        ${CURSOR}`), MODEL);
    expect(keys).not.toEqual(expect.arrayContaining(['points']));
    expect(keys).not.toEqual(expect.arrayContaining(['values']));
    expect(keys).toContain('weight');
    expect(await labelsIn(`components:\n  - id: a\n    metrics: [{ id: b, from: arr }]\n    ${CURSOR}\n`, MODEL)).toEqual(['weight', 'label', 'description', 'prefer', 'missing']);
  });

  it('values are those of the field that is read', async () => {
    expect(await labelsIn(metric(`id: a\n        from: scores.product_usage.trend\n        values: { up: 9, ${CURSOR} }`), MODEL)).toEqual(['flat', 'down']);
    expect(await accepted(metric(`id: a\n        from: scores.product_usage.trend\n        ${CURSOR}`), 'points', MODEL)).toBe(metric('id: a\n        from: scores.product_usage.trend\n        points: [[0, 0], [0.2, 3.5], [0.4, 6.5], [0.6, 10]]'));
  });
});
