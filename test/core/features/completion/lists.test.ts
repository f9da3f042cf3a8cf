import { describe, expect, it } from 'vitest';
import { CURSOR, accepted, labelsIn } from '../atCursor';

const ITEM_KEYS = ['name', 'arr', 'start', 'seats_licensed', 'scores', 'metrics'];

describe('items of a list', () => {
  it('begin as what is still ahead: a new milestone is pending', async () => {
    const file = 'accounts/acme/success-plan.yaml';
    expect(await accepted(`account: Acme\nmilestones:\n  - ${CURSOR}\n`, 'Milestone', { file })).toBe('account: Acme\nmilestones:\n  - name: First value\n    target_date: 2025-12-31\n    status: pending\n');
  });

  it('begin with the first key behind the dash', async () => {
    const marked = `account: Acme\ncontract:\n  products:\n    - ${CURSOR}\n`;
    expect(await labelsIn(marked)).toEqual(['Product', ...ITEM_KEYS]);
    expect(await accepted(marked, 'name')).toBe('account: Acme\ncontract:\n  products:\n    - name: Platform\n');
    expect(await accepted(marked, 'Product')).toBe('account: Acme\ncontract:\n  products:\n    - name: Platform\n      arr: 100000\n');
    expect(await accepted(marked, 'scores')).toBe('account: Acme\ncontract:\n  products:\n    - scores:\n        product_usage:\n          dau_mau_ratio: 0.5\n');
    expect(await accepted(`account: Acme\ncontract:\n  products:\n    -${CURSOR}\n`, 'name')).toBe('account: Acme\ncontract:\n  products:\n    - name: Platform\n');
  });

  it('go on with keys below the first one', async () => {
    const marked = `account: Acme\ncontract:\n  products:\n    - name: Platform\n      ${CURSOR}\n    - name: Analytics\n`;
    expect(await labelsIn(marked)).toEqual(ITEM_KEYS.slice(1));
    expect(await accepted(marked, 'metrics')).toBe('account: Acme\ncontract:\n  products:\n    - name: Platform\n      metrics:\n        \n    - name: Analytics\n');
  });

  it('can be new ones, or further keys of the one above, in the column of the dashes', async () => {
    const marked = `account: Acme\ncontract:\n  products:\n    - name: Platform\n    ${CURSOR}\n`;
    expect(await labelsIn(marked)).toEqual(['Product', ...ITEM_KEYS.slice(1)]);
    expect(await accepted(marked, 'Product')).toBe('account: Acme\ncontract:\n  products:\n    - name: Platform\n    - name: Platform\n      arr: 100000\n');
    expect(await accepted(marked, 'arr')).toBe('account: Acme\ncontract:\n  products:\n    - name: Platform\n      arr: 100000\n');
  });

  it('get their dash where the list is still empty', async () => {
    expect(await labelsIn(`account: Acme\nstakeholders:\n  ${CURSOR}\n`)).toEqual(['Stakeholder']);
    expect(await accepted(`account: Acme\nstakeholders:\n  ${CURSOR}\n`, 'Stakeholder')).toBe('account: Acme\nstakeholders:\n  - name: Ana Ruiz\n    role: champion\n');
    expect(await accepted(`account: Acme\nstakeholders: ${CURSOR}\n`, 'Stakeholders')).toBe('account: Acme\nstakeholders:\n  - name: Ana Ruiz\n    title: Ops Director\n    role: champion\n');
    expect(await accepted(`account: Acme\nstakeholders:${CURSOR}\n`, 'Stakeholders')).toBe('account: Acme\nstakeholders:\n  - name: Ana Ruiz\n    title: Ops Director\n    role: champion\n');
  });

  it('stay inside of braces and brackets', async () => {
    const marked = `account: Acme\nlow_seasons: [{ from: "06-15", to: "08-31" }, { ${CURSOR} }]\n`;
    expect(await labelsIn(marked)).toEqual(['from', 'to', 'note']);
    expect(await accepted(marked, 'from')).toBe('account: Acme\nlow_seasons: [{ from: "06-15", to: "08-31" }, { from: 06-15 }]\n');
    expect(await labelsIn(`account: Acme\nlow_seasons: [${CURSOR}]\n`)).toEqual(['Low season']);
    expect(await accepted(`account: Acme\nlow_seasons: [${CURSOR}]\n`, 'Low season')).toBe('account: Acme\nlow_seasons: [{ from: 06-15, to: 08-31 }]\n');
  });
});

describe('names in a list', () => {
  const PEOPLE = 'account: Acme\nstakeholders:\n  - { name: Ana Ruiz, title: Ops Director, role: champion }\n  - { name: "Berg, Tom", role: exec_sponsor, status: left }\n';

  it('are the account’s stakeholders, nobody twice', async () => {
    expect(await labelsIn(`${PEOPLE}touchpoints: [{ with: [${CURSOR}] }]\n`)).toEqual(['Ana Ruiz', 'Berg, Tom']);
    expect(await labelsIn(`${PEOPLE}touchpoints: [{ with: [Ana Ruiz, ${CURSOR}] }]\n`)).toEqual(['Berg, Tom']);
    expect(await accepted(`${PEOPLE}touchpoints: [{ with: [Ana Ruiz, ${CURSOR}] }]\n`, 'Berg, Tom')).toBe(`${PEOPLE}touchpoints: [{ with: [Ana Ruiz, "Berg, Tom"] }]\n`);
  });

  it('become a list of one behind the colon, and an item with a dash on a line of their own', async () => {
    expect(await accepted(`${PEOPLE}touchpoints: [{ with: ${CURSOR} }]\n`, 'Ana Ruiz')).toBe(`${PEOPLE}touchpoints: [{ with: [Ana Ruiz] }]\n`);
    expect(await accepted(`${PEOPLE}touchpoints:\n  - with:\n      ${CURSOR}\n`, 'Ana Ruiz')).toBe(`${PEOPLE}touchpoints:\n  - with:\n      - Ana Ruiz\n`);
    expect(await accepted(`${PEOPLE}touchpoints:\n  - with:\n      - Ana Ruiz\n      ${CURSOR}\n`, 'Berg, Tom')).toBe(`${PEOPLE}touchpoints:\n  - with:\n      - Ana Ruiz\n      - Berg, Tom\n`);
    expect(await accepted(`${PEOPLE}touchpoints:\n  - with:\n      - ${CURSOR}\n`, 'Ana Ruiz')).toBe(`${PEOPLE}touchpoints:\n  - with:\n      - Ana Ruiz\n`);
  });
});
