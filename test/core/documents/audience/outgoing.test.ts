import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outgoingFindings } from '../../../../src/core/documents/audience/outgoing';
import type { AccountData } from '../../../../src/core/documents/documentInput';
import { dataOf, SETTINGS } from '../documentFixture';

const ACME = dataOf(`
account: Acme Corp
stakeholders: [{ name: Ana Ruiz, note: Wants to leave for Rome }]
contract: { products: [{ name: Harvest Lane Analytics }] }
risk: { competitor: Rivalsoft, root_cause: "Both people who wanted us left, and the webhooks dropped" }
events: [{ type: competitor_mentioned, note: "RFP at the Madrid office", internal: true }, { type: outage, note: "Two hours without labels in March" }]
tasks: [{ title: Executive call before the renewal, owner: dana.reyes }]
notes: 客户正在与另一家供应商谈判
`) as AccountData;

const OTHERS = ['Kestrel Pay', 'Harvest Lane', 'Müller & Söhne GmbH', 'Ravenna Legal', 'Momentum', 'Notion', '青葉物流', 'Acme', 'Aoba'];

/** What was found: rule and the text at the span. */
function found(text: string, account = ACME): string[] {
  return outgoingFindings(text, { account, settings: SETTINGS, otherAccounts: OTHERS }).map(({ rule, span }) => `${rule.slice('document/'.length)}: ${text.slice(span.start, span.end)}`);
}

describe('outgoingFindings', () => {
  it('finds other customers, as whole words and without the form of their company', () => {
    expect(found('Like Kestrel Pay’s team, and MKestrel Payment.')).toEqual(['other-account: Kestrel Pay']);
    expect(found('As at Müller & Söhne, in 青葉物流株式会社の倉庫')).toEqual(['other-account: Müller & Söhne', 'other-account: 青葉物流']);
    expect(found('See Aoba\nand Aobaya')).toEqual(['other-account: Aoba']);
  });

  it('finds names between signs of a script without spaces', () => {
    expect(found('在Kestrel Pay里，和青葉物流一样')).toEqual(['other-account: Kestrel Pay', 'other-account: 青葉物流']);
  });

  it('gives the longer of two names that stand in one place, and both where they stand apart', () => {
    const names = (text: string) => outgoingFindings(text, { account: ACME, settings: SETTINGS, otherAccounts: ['Kestrel', 'Kestrel Pay'] }).map(({ span }) => text.slice(span.start, span.end));
    expect(names('Kestrel Pay, then Kestrel')).toEqual(['Kestrel Pay', 'Kestrel']);
  });

  it('gives exact spans where Markdown hides a name', () => {
    expect(found('| **Kestrel** Pay |')).toEqual(['other-account: Kestrel** Pay']);
    expect(found('Kestrel\n  Pay')).toEqual(['other-account: Kestrel\n  Pay']);
    expect(found('M&uuml;ller, Müller &amp; Söhne\\!')).toEqual(['other-account: Müller &amp; Söhne']);
    expect(found('Ravenna\\ Legal, Ravenna&nbsp;Legal')).toEqual(['other-account: Ravenna&nbsp;Legal']);
  });

  it('reads no comments: they are taken out before a text is sent', () => {
    expect(found('<!-- csac:begin wins 3fa9c1 -->\nFine\n<!-- csac {"account":"Kestrel Pay"} -->')).toEqual([]);
  });

  it('is not alarmed by common words, by its own names or by what has another’s name in it', () => {
    expect(found('Momentum is good. Acme grows. Harvest Lane Analytics is live.')).toEqual([]);
    expect(found('You had the notion first. Notion of value.')).toEqual([]);
    expect(found('Harvest Lane uses it.')).toEqual(['other-account: Harvest Lane']);
    expect(found('As Notion does.')).toEqual(['other-account: Notion']);
  });

  it('finds what the team wrote for itself: short notes whole, five words of long ones', () => {
    expect(found('We heard of the RFP at the Madrid office.')).toEqual(['internal-note: RFP at the Madrid office']);
    expect(found('We know that people who wanted us left.')).toEqual(['internal-note: people who wanted us left']);
    expect(found('She wants to leave for Rome!')).toEqual(['internal-note: wants to leave for Rome']);
    expect(found('Next: executive call before the renewal')).toEqual(['internal-note: executive call before the renewal']);
    expect(found('我们知道客户正在与另一家供应商谈判。')).toEqual(['internal-note: 客户正在与另一家供应商谈判']);
  });

  it('is not alarmed by less, or by what the customer may read', () => {
    expect(found('The Madrid office wanted more. People who wanted us to win. 客户正在使用')).toEqual([]);
    expect(found('You had two hours without labels in March.')).toEqual([]);
  });

  it('finds competitors that only our notes name', () => {
    expect(found('Cheaper than Rivalsoft.')).toEqual(['internal-note: Rivalsoft']);
    const told = { ...ACME, events: [{ type: 'competitor_mentioned', note: 'They use Rivalsoft in Lyon' }] } as AccountData;
    expect(found('You use Rivalsoft in Lyon.', told)).toEqual([]);
  });

  it('finds gaps, in the order of the text', () => {
    expect(found('⟦fill in: date⟧ for Kestrel Pay, ⟦fill in: renewal date — renewal_date⟧')).toEqual([
      'gap: ⟦fill in: date⟧',
      'other-account: Kestrel Pay',
      'gap: ⟦fill in: renewal date — renewal_date⟧',
    ]);
  });

  it('stands inside the text, in its order, whatever the text is', () => {
    const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('Kestrel Pay', 'Kest\\rel', '**', '<!--', '-->', '&#x110000;', '&amp;', '⟦fill', '⟧', '\n', 'RFP at the Madrid office', '青葉物流', '\ud83d', '\\'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { span } of outgoingFindings(text, { account: ACME, settings: SETTINGS, otherAccounts: OTHERS })) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          last = span.start;
        }
      }),
    );
  }, 30_000);

  it('says what it found and what to do', () => {
    const [finding] = outgoingFindings('Kestrel Pay', { account: ACME, settings: SETTINGS, otherAccounts: OTHERS });
    expect(finding).toMatchObject({ severity: 'error', message: '`Kestrel Pay` is another customer; this text is for Acme Corp.', help: 'Take the name out before you send it.' });
  });
});
