import { describe, expect, it } from 'vitest';
import { schemaAt } from '../../../../src/core/schema/schemaNode';
import { CURSOR, accepted, completionsIn, detailsIn, labelsIn } from '../atCursor';

const CONTRACT_KEYS = ['start', 'signed', 'end', 'term_months', 'auto_renew', 'notice_days', 'billing', 'discount', 'plan', 'seats_licensed', 'products'];

describe('keys', () => {
  it('are those of the schema, the missing required ones first', async () => {
    expect(await labelsIn(`arr: 5\n${CURSOR}`)).toEqual(schemaAt('account', [])!.keys.filter((key) => key !== 'arr'));
    expect(await labelsIn(`account: Acme\nchurned:\n  reason: value\n  ${CURSOR}\n`)).toEqual(['date', 'detail', 'competitor', 'arr_lost', 'interview_date', 'do_not_contact']);
    expect(await labelsIn(`account: Acme\nevents:\n  - note: RFP\n    ${CURSOR}\n`)).toEqual(['date', 'type', 'person', 'value', 'product', 'source', 'resolved', 'internal']);
  });

  it('are never those that are there already, before or behind the caret', async () => {
    const labels = await labelsIn(`account: Acme\ncontract:\n  start: 2025-04-01\n  ${CURSOR}\n  billing: yearly\narr: 5\n`);
    expect(labels).toEqual(CONTRACT_KEYS.filter((key) => key !== 'start' && key !== 'billing'));
  });

  it('say what they are for', async () => {
    const [completion] = await completionsIn(`account: Acme\nlow_seasons:\n  - { to: "08-31", ${CURSOR} }\n`);
    expect(completion).toMatchObject({ kind: 'key', label: 'from', detail: 'From, day of the year, MM-DD', documentation: '**From**: First day (MM-DD).\n\nExpected: day of the year, MM-DD.' });
  });

  it('bring the score’s sections and the components of the team’s own model', async () => {
    const others = {
      'customer-success.yaml': 'health_model: ours.health-model.yaml\n',
      'ours.health-model.yaml':
        'name: ours\nscale: 10\ndeclare: { bugs: { type: integer, label: Open bugs, minimum: 0 }, plan: { type: enum, values: [gold, silver] } }\ncomponents: [{ id: quality, label: Quality, weight: 1, metrics: [{ id: bugs, from: metrics.bugs, points: [[0, 10], [9, 0]] }] }]\ntiers: [{ id: fine, min: 0, color: green }]\n',
    };
    expect(await detailsIn(`account: Acme\nscores:\n  engagement: { score: 5 }\n  ${CURSOR}\n`, { others })).toEqual([
      'product_usage: Product usage, group of fields',
      'support: Support, group of fields',
      'relationship: Relationship, group of fields',
      'outcomes: Outcomes, group of fields',
      'financial: Financial, group of fields',
      'sentiment: Sentiment, group of fields',
      'quality: Quality',
    ]);
    expect(await detailsIn(`account: Acme\nmetrics:\n  ${CURSOR}\n`, { others })).toEqual(['bugs: Open bugs', 'plan: Plan']);
    expect(await accepted(`account: Acme\n${CURSOR}\n`, 'metrics', { others })).toBe('account: Acme\nmetrics:\n  bugs: 0\n  plan: gold\n');
    expect(await labelsIn(`account: Acme\nmetrics:\n  bugs: { ${CURSOR} }\n`, { others })).toEqual(['value', 'as_of', 'source']);
    expect(await labelsIn(`account: Acme\nmetrics:\n  plan: ${CURSOR}\n`, { others })).toEqual(['gold', 'silver']);
    expect(await labelsIn(`account: Acme\nmetrics:\n  plan: { value: ${CURSOR} }\n`, { others })).toEqual(['gold', 'silver']);
  });

  it('are offered in every sheet of a file, under its root key too', async () => {
    expect(await labelsIn(`customer_health:\n  account: Acme\nsuccess_plan:\n  account: Acme\n  stakeholders:\n    ${CURSOR}\n`, { file: 'notes.yaml' })).toEqual(['Stakeholders', 'champion', 'exec_sponsor', 'technical_lead']);
    expect(await labelsIn(`account: A\n---\naccount: B\ncontract: { ${CURSOR} }\n`)).toEqual(CONTRACT_KEYS);
  });

  it('are root keys in files that only their content makes ours', async () => {
    expect(await labelsIn(`customer_health:\n  account: Acme\n${CURSOR}\n`, { file: 'notes.yaml' })).toEqual(['success_plan']);
    expect(await accepted(`customer_health:\n  account: Acme\n${CURSOR}\n`, 'success_plan', { file: 'notes.yaml' })).toBe(
      'customer_health:\n  account: Acme\nsuccess_plan:\n  account: Acme\n  owner: dana.reyes\n  next_review: 2025-12-31\n',
    );
    expect(await labelsIn(`success_plan:\n  account: Acme\n${CURSOR}\n`, { file: 'success-plan.yaml' })).toEqual(['customer_health']);
  });

  it('are none where anything may stand, or where nothing is read', async () => {
    expect(await labelsIn(`account: Acme\ncustom:\n  ${CURSOR}\n`)).toEqual([]);
    expect(await labelsIn(`account: Acme\n# ${CURSOR}\n`)).toEqual([]);
    expect(await labelsIn(`account: Acme\nnotes: |\n  Met ${CURSOR}\n`)).toEqual([]);
    expect(await labelsIn(`account: Acme\nnonsense:\n  a: 1\n  ${CURSOR}\n`)).toEqual([]);
  });
});

describe('a key that is accepted', () => {
  it('brings its required and most used inner keys', async () => {
    expect(await accepted(`account: Acme\n${CURSOR}\narr: 5\n`, 'contract')).toBe('account: Acme\ncontract:\n  start: 2025-12-01\n  term_months: 12\n  seats_licensed: 200\narr: 5\n');
    expect(await accepted(`account: Acme\n${CURSOR}`, 'scores')).toBe('account: Acme\nscores:\n  product_usage:\n    dau_mau_ratio: 0.42\n  engagement:\n    login_trend: up');
    expect(await accepted(`account: Acme\nsc${CURSOR}\narr: 5\n`, 'stakeholders')).toBe('account: Acme\nstakeholders:\n  - name: Ana Ruiz\n    title: Ops Director\n    role: champion\narr: 5\n');
    expect(await accepted(`account: Acme\n${CURSOR}`, 'tags')).toBe('account: Acme\ntags: [beta]');
    expect(await accepted(`account: Acme\n${CURSOR}`, 'low_seasons')).toBe('account: Acme\nlow_seasons:\n  - from: 06-15\n    to: 08-31');
    expect(await accepted(`account: Acme\n${CURSOR}`, 'custom')).toBe('account: Acme\ncustom:\n  crm_stage: Customer');
  });

  it('is a snippet with places to fill in, choices where the values are known', async () => {
    const snippetOf = async (marked: string, label: string) => (await completionsIn(marked)).find((each) => each.label === label)!.insertText;
    expect(await snippetOf(`account: Acme\n${CURSOR}`, 'arr')).toBe('arr: ${1:120000}');
    expect(await snippetOf(`account: Acme\n${CURSOR}`, 'csm')).toBe('csm: ${1|dana.reyes,lee.park|}');
    expect(await snippetOf(`account: Acme\ncontract:\n  ${CURSOR}`, 'auto_renew')).toBe('auto_renew: ${1|true,false|}');
    expect(await snippetOf(`account: Acme\n${CURSOR}`, 'renewal_date')).toBe('renewal_date: ${1:2026-12-01}');
    expect(await snippetOf(`account: Acme\n${CURSOR}`, 'tasks')).toBe(
      'tasks:\n  - title: ${1:Executive call}\n    owner: ${2|dana.reyes,lee.park|}\n    due: ${3:2025-12-31}\n    status: ${4|open,in-progress,blocked,done,cancelled|}',
    );
    expect(await snippetOf(`account: Acme\nstakeholders:\n  - ${CURSOR}`, 'phone')).toBe('phone: "${1:+34 910 000 000}"');
  });

  it('is only the key where its value is there already', async () => {
    expect(await accepted(`account: Acme\nsegm${CURSOR}: smb\n`, 'segment')).toBe('account: Acme\nsegment: smb\n');
    expect(await accepted(`account: Acme\n"segm${CURSOR}": smb\n`, 'segment')).toBe('account: Acme\n"segment": smb\n');
    expect(await labelsIn(`account: Acme\nseg${CURSOR}ment: smb\n`)).not.toContain('segment');
  });

  it('keeps the layout of braces and of the file’s line breaks', async () => {
    expect(await accepted(`account: Acme\ncontract: { start: 2025-04-01, ${CURSOR} }\n`, 'products')).toBe('account: Acme\ncontract: { start: 2025-04-01, products: [{ name: Platform, arr: 100000 }] }\n');
    expect(await accepted(`account: Acme\r\n${CURSOR}\r\n`, 'contract')).toBe('account: Acme\r\ncontract:\r\n  start: 2025-12-01\r\n  term_months: 12\r\n  seats_licensed: 200\r\n');
    expect(await accepted(`customer_health:\n    account: Acme\n    ${CURSOR}\n`, 'contract', { file: 'notes.yaml' })).toBe('customer_health:\n    account: Acme\n    contract:\n      start: 2025-12-01\n      term_months: 12\n      seats_licensed: 200\n');
  });
});

describe('a file or map that is still empty', () => {
  it('is offered filled in', async () => {
    expect((await labelsIn(CURSOR)).slice(0, 3)).toEqual(['Account sheet', 'account', 'id']);
    expect(await accepted(CURSOR, 'Account sheet')).toBe('account: Acme Corp\nsegment: enterprise\narr: 120000\ncsm: dana.reyes\nrenewal_date: 2026-12-01');
    expect(await accepted(`# Notes\n${CURSOR}`, 'Success plan', { file: 'success-plan.yaml' })).toBe('# Notes\naccount: Acme Corp\nowner: dana.reyes\nnext_review: 2025-12-31');
    expect(await accepted(CURSOR, 'Health model', { file: 'ours.health-model.yaml' })).toBe(
      'name: ours\nscale: 10\ncomponents:\n  - id: product_usage\n    weight: 1\n    label: Product usage\ntiers:\n  - id: fine\n    min: 0\n    color: green',
    );
    expect(await accepted(CURSOR, 'Portfolio settings', { file: 'customer-success.yaml' })).toBe('preset: engine\ncurrency: USD\nfiscal_year_start: 1');
    expect(await accepted(`account: Acme\ncontract:\n  ${CURSOR}\n`, 'Contract')).toBe('account: Acme\ncontract:\n  start: 2025-12-01\n  term_months: 12\n  seats_licensed: 200\n');
    expect(await accepted(`account: Acme\ncontract: ${CURSOR}\n`, 'Contract')).toBe('account: Acme\ncontract:\n  start: 2025-12-01\n  term_months: 12\n  seats_licensed: 200\n');
  });
});
