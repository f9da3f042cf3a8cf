import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scalarText } from '../../../src/core/yaml/scalarText';
import { hostileText, literalOf } from '../markdown/hostileText';
import { outlineByMarkdownIt, outlineByRemark } from '../markdown/markdownOutline';
import { CURSOR, completionsIn, hoverIn } from './atCursor';

/** Whatever users' texts hold, a hover shows them as they are: its blocks and its own marks stay the same. */

const KEYS = ['csm: p', 'name: Ana', 'name: H', 'due:', 'dau_mau_ratio', 'health_tier: t'];

function files(text: string): { account: string; others: Record<string, string> } {
  const value = scalarText(text, 'double-quoted');
  const account = `account: Acme
csm: p
stakeholders: [{ name: Ana, title: ${value}, email: ana@acme.example }]
usage: { features: [{ name: H, benefit: ${value} }] }
tasks: [{ title: ${value}, owner: ${value}, due: 2025-11-28 }]
scores: { product_usage: { dau_mau_ratio: 0.3, source: ${value}, as_of: 2025-11-01 } }
health_tier: t
`;
  const model = `name: ${value}
scale: 10
components: [{ id: product_usage, label: ${value}, weight: 1, metrics: [{ id: dau, label: ${value}, from: scores.product_usage.dau_mau_ratio, points: [[0, 0], [1, 10]], bands: { ${value}: "< 0.5", other: ">= 0.5" } }] }]
tiers: [{ id: t, label: ${value}, min: 0, color: green, action: ${value} }]
`;
  return { account, others: { 'customer-success.yaml': `health_model: h.health-model.yaml\npeople: { p: { name: ${value}, title: ${value} } }\n`, 'h.health-model.yaml': model, 'accounts/b/account.yaml': `account: ${value}\ncsm: p\n` } };
}

/** Blocks and inline marks of each hover. */
async function shapes(text: string): Promise<unknown[]> {
  const { account, others } = files(text);
  const found: unknown[] = [];
  for (const key of KEYS) {
    const hover = await hoverIn(account.replace(key, () => CURSOR + key), { others });
    for (const { blocks, inlines } of [outlineByRemark(hover!.markdown), outlineByMarkdownIt(hover!.markdown)]) found.push([key, blocks, inlines]);
  }
  return found;
}

describe('hover', () => {
  it('shows hostile text as text', async () => {
    const plain = await shapes('Plain');
    await fc.assert(
      fc.asyncProperty(
        hostileText().filter((text) => literalOf(text) !== '' && text.trim() !== '' && text !== 'other'),
        async (text) => {
          expect(await shapes(text)).toEqual(plain);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe('completions', () => {
  it('say hostile text on one line, and as text in their documentation', async () => {
    await fc.assert(
      fc.asyncProperty(
        hostileText().filter((text) => literalOf(text) !== ''),
        async (text) => {
          const { others } = files(text);
          for (const marked of [`account: A\ncsm: ${CURSOR}\n`, `account: A\nhealth_tier: ${CURSOR}\n`, `account: A\nscores: { product_usage: { dau_mau_ratio: ${CURSOR} } }\n`]) {
            for (const { label, detail = '', documentation = '' } of await completionsIn(marked, { others })) {
              expect(`${label}${detail}`).not.toMatch(/[\r\n]/);
              expect(outlineByRemark(documentation).inlines.filter((inline) => /html|link|image/.test(inline))).toEqual([]);
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);
});
