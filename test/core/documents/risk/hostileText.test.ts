import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../../../src/core/documents/renderDocument';
import type { JsonObject, JsonValue } from '../../../../src/core/yaml/sourceTree';
import { hostileText, literalOf } from '../../markdown/hostileText';
import { outlineByMarkdownIt, outlineByRemark } from '../../markdown/markdownOutline';
import { dataOf, fixture, healthOf, requestFor } from '../documentFixture';

/** Fields whose text people write freely. */
const FREE_TEXT: ReadonlySet<string> = new Set(['account', 'name', 'title', 'note', 'summary', 'root_cause', 'detail', 'competitor', 'open_issues', 'owner']);

const KESTREL = dataOf(`${fixture('kestrel.account.yaml')}requests: [{ title: R, status: shipped }]\n`);
const LOST = { ...KESTREL, churned: { date: '2025-11-20', reason: 'value', detail: 'D', competitor: 'C' } };
const ACCOUNT_OF: Readonly<Record<string, JsonObject>> = { 'churn-risk': KESTREL, 'executive-outreach': KESTREL, 'check-in': KESTREL, 'new-contact': KESTREL };
const PARSERS = [outlineByRemark, outlineByMarkdownIt];

describe('text of customers in a document of risk', () => {
  it.each([['churn-risk'], ['win-back']])('never changes the blocks of a %s and shows as it is written', async (template) => {
    const plain = await outlines(template, 'PLACEHOLDER');
    expect(plain[0]!.texts.join('').split('PLACEHOLDER').length).toBeGreaterThan(10);
    await fc.assert(
      fc.asyncProperty(hostileText(), async (value) => {
        const literal = literalOf(value);
        if (literal === '') return;
        const hostile = await outlines(template, value);
        hostile.forEach((outline, parser) => {
          expect(outline.blocks).toEqual(plain[parser]!.blocks);
          expect(outline.texts).toEqual(plain[parser]!.texts.map((text) => text.replaceAll('PLACEHOLDER', () => literal)));
        });
      }),
      { numRuns: 10 },
    );
  }, 60_000);

  it.each([['win-back-day-7'], ['win-back-day-30'], ['win-back-day-90'], ['new-contact'], ['executive-outreach'], ['check-in']])('shows the account of P20 in %s without image, heading or HTML of its own', async (template) => {
    const plain = await outlines(template, 'PLACEHOLDER');
    (await outlines(template, 'A | B\n## Q4 <img src=http://t/x>')).forEach((outline, parser) => {
      expect(outline.blocks).toEqual(plain[parser]!.blocks);
    });
  });
});

async function outlines(template: string, text: string) {
  const account = replaced(ACCOUNT_OF[template] ?? LOST, text) as JsonObject;
  const { text: markdown } = await renderDocument(requestFor(template, account, { health: healthOf(17) }));
  return PARSERS.map((parse) => parse(markdown));
}

/** The sheet with every free text replaced, numbers and choices left as they are. */
function replaced(value: JsonValue, text: string, key = ''): JsonValue {
  if (typeof value === 'string') return FREE_TEXT.has(key) ? text : value;
  if (Array.isArray(value)) return value.map((item) => replaced(item, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, replaced(part, text, name)]));
}
