import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { updatePlan } from '../../../../src/core/documents/plan/updatePlan';
import { readDocument } from '../../../../src/core/model/readDocument';
import type { SourceDocument } from '../../../../src/core/model/sourceDocument';
import { schemaCheck } from '../../../../src/core/schema/schemaCheck';
import { applyTextEdits } from '../../../../src/core/text/textEdit';
import { findComments } from '../../../../src/core/yaml/findComments';
import { AS_OF, SETTINGS } from '../documentFixture';

const FILE = 'accounts/a/success-plan.yaml';

/** Each key as people write it: on lines, in braces, quoted, with remarks, empty. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  account: ['account: Acme', 'account: "Acme"  # as signed', '"account": \'Acme\''],
  created: ['created: 2025-04-14'],
  owner: ['owner: dana.reyes', 'owner:', 'owner: # nobody', 'owner: Zoë 🙂'],
  stakeholders: [
    'stakeholders:',
    'stakeholders: {}',
    'stakeholders: { champion: { name: Ann } }',
    'stakeholders:\n  champion: { name: Ann }\n  # sponsor: asked for',
    'stakeholders:\n    exec_sponsor:\n        name: Ben # new\n        title: "COO, EMEA"',
    'stakeholders:\n  champion:\n  technical_lead: { name: C }',
  ],
  business_objectives: ['business_objectives:', 'business_objectives: []', 'business_objectives:\n- objective: Grow\n  target: 5 # a week', 'business_objectives:\n    -   { objective: Grow }'],
  use_cases: ['use_cases:\n  - { name: Checks }\n\n  - name: Recalls\n    status: live', 'use_cases: [{name: A}, {name: B}]'],
  milestones: ['milestones:', 'milestones: []', 'milestones: [ ]', 'milestones:\n  - { name: First value }\n  # more to come', 'milestones:\n- name: Full adoption\n  owner: Ann\n- Technical setup', 'milestones: [{ name: Technical setup, target_date: }]'],
  risks: ['risks:\n  - risk: |\n      Two\n      lines\n    owner: x', 'risks: []'],
  next_review: ['next_review: 2025-01-01', 'next_review: "2025-11-30" # past', 'next_review: 2026-05-05', 'next_review:', 'next_review: soon'],
  notes: ['notes: |\n  kept as it is\n\n  # no comment', 'notes: >-\n  folded'],
};

const REMARKS = ['', '\n', '# a remark\n', '\n# two\n# lines\n\n'];

const entry = (key: string) => fc.record({ text: fc.constantFrom(...WRITTEN[key]!), before: fc.constantFrom(...REMARKS) });

const planText = fc
  .record({
    entries: fc.shuffledSubarray(Object.keys(WRITTEN), { minLength: 1 }).chain((keys) => fc.tuple(...keys.map(entry))),
    wrapped: fc.boolean(),
    crlf: fc.boolean(),
    end: fc.constantFrom('', '\n', '\n\n# the end\n', ' # the end'),
  })
  .map(({ entries, wrapped, crlf, end }) => {
    const body = entries.map(({ before, text }) => before + text).join('\n') + end;
    const text = wrapped ? `success_plan:\n${body.replace(/^(?=[^\n])/gm, '   ')}` : body;
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  })
  .filter((text) => readDocument(FILE, text)?.yaml.state === 'whole' && readDocument(FILE, text)?.sheets[0]?.kind === 'success-plan');

const account: fc.Arbitrary<AccountData> = fc.record(
  {
    segment: fc.constantFrom('enterprise', 'mid-market', 'smb', 'self-serve', 'none-such'),
    csm: fc.constantFrom('dana.reyes', 'no', 'A: b', '{x}'),
    contract: fc.record({ start: fc.constantFrom('2023-04-01', '2025-11-08', '2025-12-24') }),
    stakeholders: fc.array(fc.record({ name: fc.constantFrom('Ana Ruiz', '佐藤 健', 'Zofia Wójcik', '"Q", x: #1'), role: fc.constantFrom('champion', 'exec_sponsor', 'technical_lead', 'user') }), { maxLength: 4 }),
    onboarding: fc.record({ first_value_date: fc.constantFrom('2025-11-20', '2026-01-01') }),
  },
  { requiredKeys: [] },
);

const comments = ({ yaml }: SourceDocument) => findComments(yaml, '#').map(({ start, end }) => yaml.text.slice(start, end));

describe('updatePlan', () => {
  it('changes nothing but what it adds and a review that is past, whatever layout a plan has; a second update changes nothing', () => {
    fc.assert(
      fc.property(planText, account, (text, data) => {
        const facts = { account: data, settings: SETTINGS, asOf: AS_OF };
        const document = readDocument(FILE, text)!;
        const proposal = updatePlan(document, 0, 'Acme', facts);
        expect(applyTextEdits(text, proposal.edits)).toBe(proposal.text);

        const replaced = proposal.edits.map(({ span }) => text.slice(span.start, span.end)).filter((old) => old !== '');
        for (const old of replaced) expect(old).toMatch(/^ *\[ *\]$|^"?2025-\d\d-\d\d"?$/);

        const after = readDocument(FILE, proposal.text)!;
        expect(after.yaml.state).toBe('whole');
        expect(comments(after)).toEqual(comments(document));
        const faults = (of: typeof document) => schemaCheck(of.sheets[0]!).faults.length;
        expect(faults(after)).toBeLessThanOrEqual(faults(document));

        const again = updatePlan(after, 0, 'Acme', facts);
        expect(again.edits).toEqual([]);
        expect(again.text).toBe(proposal.text);
        expect(again.changes).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
