import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/model/readDocument';
import { checkSheet } from '../../../src/core/schema/checkSheet';
import { findingsOf, fixed, linesOf } from './findings';

describe('the pasted sheet of H2', () => {
  const text = [
    'customer_health:',
    '  account: Acme Corp',
    '  arr: 120000',
    '  tier: enterprise # segment',
    '  csm: dana.reyes',
    '  renewal_date: 2026-03-31',
    '  scores:',
    '    product_usage: { score: 7, dau_mau_ratio: 0.42, core_actions_weekly: 320, features_adopted: 14, features_available: 20, trend: up }',
    '    engagement: { score: 6, login_trend: flat, support_tickets_30d: 4, last_proactive_contact: 2025-11-10, community_active: true }',
    '    relationship: { score: 8, champion: Ana Ruiz, exec_sponsor: Tom Berg, contacts_count: 5, last_exec_touch: 2025-09-02 }',
    '    outcomes: { score: 6, goals_defined: 4, goals_achieved: 2, roi_documented: true, last_success_milestone: 2025-10-01 }',
    '    financial: { score: 9, payment_status: current, expansion_signals: [], contraction_risk: false }',
    '  composite_score: 71',
    '  "tier": healthy',
    '  last_updated: 2025-11-18',
    '',
  ].join('\n');

  it('has one finding, on the second `tier`', () => {
    const findings = findingsOf(text);
    expect(findings.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      ['schema/two-tiers', 'error', '`tier` stands here twice; the first is the `segment`, this one the `health_tier`.'],
    ]);
    expect(findings[0]?.span.start).toBe(text.indexOf('"tier"'));
    expect(findings[0]?.related?.map(({ span }) => text.slice(span.start, span.end))).toEqual(['tier']);
  });

  it('has a fix that leaves a valid sheet and nothing else changed', () => {
    const after = fixed(text);
    expect(after).toBe(text.replace('tier: enterprise', 'segment: enterprise').replace('"tier"', '"health_tier"'));
    expect(findingsOf(after)).toEqual([]);
    const document = readDocument('pasted.yaml', after)!;
    expect(checkSheet(document, document.sheets[0]!).value).toMatchObject({ segment: 'enterprise', health_tier: 'healthy' });
  });

  it('has no fix where that would make another key stand twice', () => {
    const [finding, ...others] = findingsOf('account: A\nsegment: smb\ntier: smb\ntier: healthy\n');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'schema/two-tiers', fixes: [] });
  });

  it('is not every double key (P04)', () => {
    expect(findingsOf('account: A\narr: 1\narr: 2\n').map(({ rule }) => rule)).toEqual(['yaml/duplicate-key']);
    expect(findingsOf('account: A\ntier: x\ntier: y\ntier: z\n').length).toBeGreaterThan(2);
  });
});

describe('P13: a file that is no sheet', () => {
  it.each([
    ['', '[] file/empty: This file is empty; expected an account. | Begin with a key, such as `account: Acme Corp`.'],
    ['# account: A\n', '[# account: A] file/empty: This file holds only comments; expected an account. | Begin with a key, such as `account: Acme Corp`.'],
    ['Acme\n', '[Acme] file/not-a-map: This file holds only the value `Acme`; expected an account, a map of keys and values. | Begin with a key, such as `account: Acme Corp`.'],
    ['- account: A\n- b\n', '[- account: A] file/not-a-map: This file holds a list; expected an account, a map of keys and values. | Begin with a key, such as `account: Acme Corp`.'],
    ['customer_health:\n', '[customer_health] file/not-a-map: `customer_health` holds nothing; expected an account, a map of keys and values. | Write its keys below, indented, beginning with `account: Acme Corp`.'],
    ['account: A\n---\n', '[---] file/empty: There is nothing behind this `---`. | Remove the `---`, or write a sheet below it.'],
    ['customer_health: { account: A }\narr: 5\n', '[arr] file/key-beside: `arr` stands beside `customer_health`, so it is not read. | Indent it, so that it stands under `customer_health`.'],
  ])('%j', (text, line) => {
    expect(linesOf(text)).toEqual([line]);
  });

  it('speaks of the kind that the name tells', () => {
    expect(linesOf('[]\n', 'customer-success.yaml')[0]).toContain('expected the settings of a portfolio');
    expect(linesOf('5\n', 'x.health-model.yaml')[0]).toContain('expected a health model');
    expect(linesOf('5\n', 'x.success-plan.yaml')[0]).toContain('expected a success plan');
  });

  it('checks several accounts, and says that they should be apart', () => {
    const text = 'account: A\n---\naccount: B\narr: x\n';
    expect(findingsOf(text).map(({ rule, span }) => [rule, text.slice(span.start, span.end)])).toEqual([
      ['file/several-sheets', 'account'],
      ['schema/type', 'x'],
    ]);
  });

  it('takes an account and its plan in one file', () => {
    expect(linesOf('customer_health: { account: A }\nsuccess_plan: { account: A }\n')).toEqual([]);
    expect(linesOf('account: A\nsuccess_plan: { account: A }\n')).toEqual([]);
    expect(linesOf('account: A\nsuccess_plan: { acount: A }\n')).toHaveLength(1);
  });
});

describe('findings of YAML and schema together', () => {
  it('stand in the order of the text', () => {
    const starts = findingsOf('arr: x\nsegmnt: smb\na: 1\na: 2\n').map(({ span }) => span.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThan(3);
  });

  it('P03: leave an alias to nothing to one finding', () => {
    expect(findingsOf('account: *nope\ncsm: *nope\ntags: [*nope]\n').map(({ rule }) => rule)).toEqual(['yaml/unknown-alias', 'yaml/unknown-alias', 'yaml/unknown-alias']);
  });

  it('live on while a line is half written', () => {
    const text = 'account: A\nrenew\narr: x\n';
    expect(findingsOf(text).map(({ rule }) => rule)).toEqual(['yaml/syntax', 'schema/type']);
  });

  it.each(['a: [1\nb\n', 'account: @x\n', 'customer_health:\n  account: @x\n'])('say nothing of what is missing where %j was read in part', (text) => {
    expect(findingsOf(text).map(({ rule }) => rule)).toEqual(['yaml/syntax']);
  });
});
