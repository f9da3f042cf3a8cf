import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../../src/core/documents/renderDocument';
import type { JsonObject, JsonValue } from '../../../src/core/yaml/sourceTree';
import { hostileText, literalOf } from '../markdown/hostileText';
import { outlineByMarkdownIt, outlineByRemark } from '../markdown/markdownOutline';
import { dataOf, fixture, requestFor } from './documentFixture';

/** Fields whose text people write freely. */
const FREE_TEXT: ReadonlySet<string> = new Set([
  'account', 'name', 'title', 'note', 'summary', 'objective', 'metric', 'unit', 'root_cause', 'stakeholder_sentiment', 'competitive_threat', 'focus', 'action', 'benefit',
  'evidence', 'open_issues', 'wins', 'priorities', 'power_users', 'owner', 'baseline', 'target', 'actual', 'timeline',
]);

const ACCOUNT = dataOf(`${fixture('acme.account.yaml')}risk: { level: high, reason: product, root_cause: A, stakeholder_sentiment: B, competitive_threat: C }\n`);
const PLAN = dataOf(fixture('acme.success-plan.yaml'));
const PARSERS = [outlineByRemark, outlineByMarkdownIt];

describe('text of customers in a document', () => {
  it.each([['qbr'], ['save-plan'], ['qbr-follow-up']])('never changes the blocks of a %s and shows as it is written', async (template) => {
    const plain = await outlines(template, 'PLACEHOLDER');
    expect(plain[0]!.texts.join('').split('PLACEHOLDER').length).toBeGreaterThan(10);
    await fc.assert(
      fc.asyncProperty(hostileText(), async (value) => {
        const literal = literalOf(value);
        // A mail greets by the first word of a name, which is then not the whole value.
        if (literal === '' || (template === 'qbr-follow-up' && literal.includes(' '))) return;
        const hostile = await outlines(template, value);
        hostile.forEach((outline, parser) => {
          expect(outline.blocks).toEqual(plain[parser]!.blocks);
          expect(outline.inlines).toEqual(plain[parser]!.inlines);
          expect(outline.texts).toEqual(plain[parser]!.texts.map((text) => text.replaceAll('PLACEHOLDER', () => literal)));
        });
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it('shows the account of P20 in every document without image, heading or HTML of its own', async () => {
    const name = 'A | B\n## Q4 <img src=http://t/x>';
    for (const template of ['qbr', 'save-plan', 'qbr-follow-up']) {
      const plain = await outlines(template, 'PLACEHOLDER');
      (await outlines(template, name)).forEach((outline, parser) => {
        expect(outline.blocks).toEqual(plain[parser]!.blocks);
        expect(outline.texts.join('\n')).toContain('A | B ## Q4 <img src=http://t/x>');
      });
    }
  });
});

async function outlines(template: string, text: string) {
  const audience = template === 'qbr' ? { audience: 'internal' as const } : {};
  const rendered = await renderDocument(requestFor(template, replaced(ACCOUNT, text) as JsonObject, { planData: replaced(PLAN, text) as JsonObject, ...audience }));
  return PARSERS.map((parse) => parse(rendered.text));
}

/** The sheet with every free text replaced, numbers and choices left as they are. */
function replaced(value: JsonValue, text: string, key = ''): JsonValue {
  if (typeof value === 'string') return FREE_TEXT.has(key) ? text : value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaced(part, text, name)]));
}
