import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import type { PlanProposal } from '../../../../src/core/documents/plan/planProposal';
import { updatePlan } from '../../../../src/core/documents/plan/updatePlan';
import { readDocument } from '../../../../src/core/model/readDocument';
import { applyTextEdits } from '../../../../src/core/text/textEdit';
import { AS_OF, SETTINGS } from '../documentFixture';

const FILE = 'accounts/a/success-plan.yaml';
const ACCOUNT: AccountData = {
  account: 'Fernhill Dental',
  segment: 'mid-market',
  csm: 'dana.reyes',
  contract: { start: '2025-11-10', seats_licensed: 60 },
  stakeholders: [
    { name: 'Old Champion', role: 'champion', status: 'left' },
    { name: 'Marta Kowalczyk', title: 'Manager, North', email: 'marta@fernhill.example', role: 'champion' },
    { name: 'Dr. Leo Anand', role: 'exec_sponsor' },
  ],
};

function update(text: string, account: AccountData = ACCOUNT): PlanProposal {
  const proposal = updatePlan(readDocument(FILE, text)!, 0, 'Fernhill Dental', { account, settings: SETTINGS, asOf: AS_OF });
  expect(applyTextEdits(text, proposal.edits)).toBe(proposal.text);
  return proposal;
}

describe('updatePlan', () => {
  it('adds what a plan lacks, each key at its place, and leaves every other byte', () => {
    const { text, changes, refused } = update(`# Written with Marta.
account: Fernhill Dental # as in the contract
created: 2025-11-12

use_cases: # two to begin with
  - {name: "Checks", status: live}
risks: []
`);
    expect(text).toBe(`# Written with Marta.
account: Fernhill Dental # as in the contract
created: 2025-11-12
owner: dana.reyes
stakeholders:
  champion: { name: Marta Kowalczyk, title: "Manager, North", email: marta@fernhill.example }
  exec_sponsor: { name: Dr. Leo Anand }
business_objectives: []

use_cases: # two to begin with
  - {name: "Checks", status: live}
milestones:
  - { name: Technical setup, target_date: 2025-12-09, status: pending }
  - { name: First value, target_date: 2025-12-16, status: pending }
  - { name: Full adoption, target_date: 2026-02-09, status: pending }
risks: []
next_review: 2026-02-09
`);
    expect(refused).toEqual([]);
    expect(changes.map(({ kind, path }) => `${kind} ${path.join('.')}`)).toEqual([
      'added owner',
      'added stakeholders.champion',
      'added stakeholders.exec_sponsor',
      'added business_objectives',
      'added milestones',
      'added next_review',
    ]);
  });

  it('adds a person beside the others, and keeps whoever the plan names', () => {
    const { text } = update(`account: Fernhill Dental
owner: somebody
stakeholders:
  champion: { name: Ann }
  # sponsor: asked for
  technical_lead:
    name: Ciara
business_objectives: [{ objective: Grow }]
milestones: [{ name: Ours }]
next_review: 2026-01-01
`);
    expect(text).toBe(`account: Fernhill Dental
owner: somebody
stakeholders:
  champion: { name: Ann }
  exec_sponsor: { name: Dr. Leo Anand }
  # sponsor: asked for
  technical_lead:
    name: Ciara
business_objectives: [{ objective: Grow }]
milestones: [{ name: Ours }]
next_review: 2026-01-01
`);
  });

  it('moves a review that is past, and tells what stood there', () => {
    const { text, changes } = update(`account: Fernhill Dental
owner: x
stakeholders: { champion: { name: A }, exec_sponsor: { name: B } }
business_objectives: []
milestones: [{ name: Ours }]
next_review: 2025-11-20 # after the kickoff
`);
    expect(text).toContain('\nnext_review: 2026-02-09 # after the kickoff\n');
    expect(changes).toEqual([{ kind: 'changed', path: ['next_review'], value: '2026-02-09', before: '2025-11-20' }]);
  });

  it('fills keys without value, an empty list of milestones, and the days of those that have none', () => {
    const filled = update('account: Fernhill Dental\nowner:\nstakeholders:\nbusiness_objectives:\nmilestones: []\nnext_review: # when?\n').text;
    expect(filled).toBe(`account: Fernhill Dental
owner: dana.reyes
stakeholders:
  champion: { name: Marta Kowalczyk, title: "Manager, North", email: marta@fernhill.example }
  exec_sponsor: { name: Dr. Leo Anand }
business_objectives:
milestones:
  - { name: Technical setup, target_date: 2025-12-09, status: pending }
  - { name: First value, target_date: 2025-12-16, status: pending }
  - { name: Full adoption, target_date: 2026-02-09, status: pending }
next_review: 2026-02-09 # when?
`);
    const dated = update('account: Fernhill Dental\nmilestones:\n  - { name: first value }\n  - name: Full adoption # of all practices\n    status: pending\n  - { name: Technical setup, status: complete }\n').text;
    expect(dated).toContain('  - { name: first value, target_date: 2025-12-16 }\n  - name: Full adoption # of all practices\n    target_date: 2026-02-09\n    status: pending\n  - { name: Technical setup, status: complete }\n');
  });

  it('writes into a plan in braces, in its own root key, and with CRLF', () => {
    expect(update('{ account: Fernhill Dental, next_review: 2026-01-01 }\n').text).toBe(
      '{ account: Fernhill Dental, owner: dana.reyes, stakeholders: {champion: { name: Marta Kowalczyk, title: "Manager, North", email: marta@fernhill.example }, exec_sponsor: { name: Dr. Leo Anand }}, business_objectives: [], milestones: [{ name: Technical setup, target_date: 2025-12-09, status: pending }, { name: First value, target_date: 2025-12-16, status: pending }, { name: Full adoption, target_date: 2026-02-09, status: pending }], next_review: 2026-01-01 }\n',
    );
    const wrapped = update('success_plan:\r\n    account: Fernhill Dental\r\n    next_review: 2026-01-01\r\n').text;
    expect(wrapped.startsWith('success_plan:\r\n    account: Fernhill Dental\r\n    owner: dana.reyes\r\n    stakeholders:\r\n        champion: {')).toBe(true);
    expect(wrapped.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('says what it cannot add, and adds the rest', () => {
    const aliased = update('custom: { people: &s { technical_lead: { name: C } } }\naccount: Fernhill Dental\nstakeholders: *s\n');
    expect(aliased.refused).toEqual([
      { path: ['stakeholders', 'champion'], reason: expect.stringContaining('alias') as string },
      { path: ['stakeholders', 'exec_sponsor'], reason: expect.stringContaining('alias') as string },
    ]);
    expect(aliased.text).toContain('\nstakeholders: *s\n');
    expect(aliased.text).toContain('\nowner: dana.reyes\n');
  });
});
