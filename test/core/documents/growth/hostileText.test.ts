import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../../../src/core/documents/renderDocument';
import type { JsonObject, JsonValue } from '../../../../src/core/yaml/sourceTree';
import { hostileText, literalOf } from '../../markdown/hostileText';
import { outlineByMarkdownIt, outlineByRemark } from '../../markdown/markdownOutline';
import { dataOf, fixture, requestFor } from '../documentFixture';

/** Fields whose text people write freely. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  'account', 'name', 'title', 'note', 'summary', 'objective', 'metric', 'wins', 'evidence', 'next_step', 'give', 'ask', 'comment', 'questions', 'feature', 'benefit', 'plan', 'open_issues',
]);

const MORE = `
renewal: { owner: dana.reyes, concessions: [{ give: G, ask: A }] }
opportunities: [{ type: departments, name: N, evidence: E, next_step: S, owner: nora.quinn, estimated_arr: 1000 }]
surveys: [{ date: 2025-11-28, type: nps, score: 8, comment: C }]
`;
const ACCOUNT = dataOf(`${fixture('acme.account.yaml')}${MORE}`);
const PLAN = dataOf(fixture('acme.success-plan.yaml'));
const PARSERS = [outlineByRemark, outlineByMarkdownIt];

describe('text of customers in a document of growth', () => {
  it.each([['expansion'], ['renewal'], ['stakeholder-map']])('never changes the blocks of a %s and shows as it is written', async (template) => {
    const plain = await outlines(template, 'PLACEHOLDER');
    expect(plain[0]!.texts.join('').split('PLACEHOLDER').length).toBeGreaterThan(10);
    await fc.assert(
      fc.asyncProperty(hostileText(), async (value) => {
        if (literalOf(value) === '') return;
        (await outlines(template, value)).forEach((outline, parser) => expect(outline.blocks).toEqual(plain[parser]!.blocks));
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it.each([['value-report'], ['renewal-kickoff'], ['nps-follow-up'], ['more-seats'], ['reference-request']])('shows the account of P20 in %s without image, heading or HTML of its own', async (template) => {
    const plain = await outlines(template, 'PLACEHOLDER');
    (await outlines(template, 'A | B\n## Q4 <img src=http://t/x>')).forEach((outline, parser) => expect(outline.blocks).toEqual(plain[parser]!.blocks));
  });
});

async function outlines(template: string, text: string) {
  const request = requestFor(template, replaced(ACCOUNT, text) as JsonObject, { planData: replaced(PLAN, text) as JsonObject, asOf: template === 'reference-request' ? '2026-01-05' : '2025-12-01' });
  const { text: markdown } = await renderDocument(request);
  return PARSERS.map((parse) => parse(markdown));
}

/** The sheet with every free text replaced, numbers and choices left as they are. */
function replaced(value: JsonValue, text: string, key = ''): JsonValue {
  if (typeof value === 'string') return FREE_TEXT.has(key) ? text : value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaced(part, text, name)]));
}
