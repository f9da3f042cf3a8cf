import { describe, expect, it } from 'vitest';
import { builtInDocuments } from '../../../../src/core/documents/catalogue';
import { renderDocument } from '../../../../src/core/documents/renderDocument';
import type { RenderDocumentRequest } from '../../../../src/core/documents/renderDocument';
import { UserError } from '../../../../src/core/userError';
import { acmeRequest, fixture, healthOf, requestFor, SETTINGS } from '../documentFixture';
import { lintFaults } from '../lintFaults';

const IDS = ['qbr', 'qbr-scorecard', 'qbr-conversation', 'executive-review', 'qbr-deck', 'qbr-checklist', 'qbr-pre-read', 'qbr-follow-up'];
const KESTREL = fixture('kestrel.account.yaml');
const STARTING = 'account: Fernhill\nsegment: mid-market\ncontract: { start: 2025-11-10 }\n';
const CHINESE = { ...SETTINGS, locale: 'zh-CN' };
const PEERS = { segment: 'enterprise', figures: { seat_share: { median: 0.73, count: 4 } } };
const TREND = [{ day: '2025-10-01', score: 68 }, { day: '2025-11-01', score: 71 }, { day: '2025-12-01', score: 74 }];

const render = async (request: RenderDocumentRequest) => (await renderDocument(request)).text;

/** The text without the markers of its regions. */
const plain = (text: string) => text.replace(/<!-- csac[^]*?-->\n*/g, '').replace(/\n{3,}/g, '\n\n');

describe('the documents of a review', () => {
  it.each([
    ...IDS.map((id) => [id, acmeRequest(id, { peers: PEERS, trend: TREND })] as const),
    ['qbr-internal', acmeRequest('qbr', { audience: 'internal' })] as const,
    ['qbr-conversation-internal', acmeRequest('qbr-conversation', { audience: 'internal' })] as const,
    ['qbr-at-risk', requestFor('qbr', KESTREL, { health: healthOf(17) })] as const,
    ['qbr-of-an-empty-account', requestFor('qbr', 'account: New Customer\n', { health: healthOf(null) })] as const,
    ['executive-review-starting', requestFor('executive-review', STARTING, { health: healthOf(55) })] as const,
    ...IDS.map((id) => [`${id}-zh-Hans`, acmeRequest(id, { settings: CHINESE })] as const),
  ])('are written exactly, clean for a linter: %s', async (name, request) => {
    const text = await render(request);
    // A mail begins with its subject, not with a heading.
    const faults = lintFaults(text).filter((fault) => request.info.kind !== 'email' || !fault.includes('MD041'));
    expect(faults).toEqual([]);
    await expect(text).toMatchFileSnapshot(`golden/${name}.md`);
  });

  it.each(IDS.flatMap((id) => [SETTINGS, CHINESE].map((settings) => [id, settings.locale, settings] as const)))('show gaps for an account with only a name: %s, %s', async (id, _locale, settings) => {
    const { text, gaps } = await renderDocument(requestFor(id, 'account: New Customer\n', { health: healthOf(null), settings }));
    expect(gaps.length).toBeGreaterThan(0);
    expect(plain(text)).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it.each(IDS)('refuse a customer who has left: %s', async (id) => {
    const request = requestFor(id, 'account: Brightwater\nchurned: { date: 2025-10-31 }\n');
    await expect(renderDocument(request)).rejects.toThrow(UserError);
    await expect(renderDocument(request)).rejects.toThrow('Brightwater left on 2025-10-31 (`churned.date`): a business review comes too late.');
  });

  it.each(IDS)('have the same regions in every language: %s', async (id) => {
    const regions = async (settings: typeof SETTINGS) => [...(await render(acmeRequest(id, { settings }))).matchAll(/csac:begin ([a-z-]+)/g)].map(([, region]) => region);
    expect(await regions(CHINESE)).toEqual(await regions(SETTINGS));
  });

  it('tell the return of the worked example of Q4, in every form', async () => {
    expect(plain(await render(acmeRequest('qbr', { evidence: 'none' })))).toContain(
      'That is $17,500 a month, or **$210,000 a year**. Divided by an investment of $60,000, the return is **3.5x**.',
    );
    expect(plain(await render(acmeRequest('executive-review', { evidence: 'none' })))).toContain(
      '**$210,000 a year on $60,000 invested: 3.5x.**\n\n- Hours saved: 350 a month × $50 = $17,500 a month = $210,000 a year\n',
    );
    const deck = plain(await render(acmeRequest('qbr-deck')));
    expect(deck).toContain('Hours saved: 350 a month × $50 = $17,500 a month = $210,000 a year\n\n**$210,000 ÷ $60,000 = 3.5x.**');
    expect(deck).toMatch(/\| Active users +\| +150 \| +180 \| +\+20% \|\n\| Projects completed +\| +500 \| +750 \| +\+50% \|\n\| Hours saved per month +\| +200 \| +350 \| +\+75% \|/);
    expect(plain(await render(acmeRequest('qbr-scorecard', { evidence: 'none' })))).toMatch(/\| Hours saved +\| +1,050 \| +\$50 \| +\$52,500 \|/);
  });

  it('lead each figure to its line', async () => {
    const text = await render(acmeRequest('qbr', { evidence: 'all' }));
    expect(text).toMatch(/\*\*\[\$210,000\]\(\.\.\/account\.yaml#L\d+\) a year\*\*/);
    expect(text).toMatch(/\[180\]\(\.\.\/account\.yaml#L\d+\) of \[200\]/);
  });

  it('have a table below each chart', async () => {
    for (const id of ['qbr', 'qbr-scorecard', 'qbr-conversation']) {
      const text = plain(await render(acmeRequest(id, { trend: TREND })));
      const charts = text.split('```mermaid').slice(1);
      expect(charts.length).toBeGreaterThanOrEqual(2);
      for (const chart of charts) expect(chart).toMatch(/^[^`]*```\n\n\| /);
    }
  });

  it('promise a customer at risk no growth, and say how they stand', async () => {
    for (const id of IDS.slice(0, 3)) {
      const text = plain(await render(requestFor(id, KESTREL, { health: healthOf(17) })));
      expect(text).toContain(id === 'qbr-conversation' ? '### What is in the way' : 'below where we both want it; this review is about changing that');
      expect(text).not.toMatch(/opportunit|expand|go further|RFP|renewal/i);
    }
  });

  it('keep what is internal out of a customer’s copy', async () => {
    const risky = `${fixture('acme.account.yaml')}risk: { level: high, root_cause: Secret cause }\n`;
    for (const id of IDS.filter((each) => each !== 'qbr-checklist')) expect(await render(requestFor(id, risky))).not.toMatch(/Secret|RFP|renewal/i);
    expect(await render(requestFor('qbr', risky, { audience: 'internal' }))).toContain('RFP at the Madrid office');
  });

  it('have a name, kind and reader each', () => {
    const own = builtInDocuments().filter(({ id }) => IDS.includes(id));
    expect(own.map(({ id, kind, audience, fileName }) => [id, kind, audience, fileName])).toEqual([
      ['qbr', 'document', 'customer', 'qbr-{quarter}'],
      ['qbr-scorecard', 'document', 'customer', 'qbr-scorecard-{quarter}'],
      ['qbr-conversation', 'document', 'customer', 'qbr-conversation-{quarter}'],
      ['executive-review', 'document', 'customer', 'executive-review-{quarter}'],
      ['qbr-deck', 'deck', 'customer', 'qbr-deck-{quarter}'],
      ['qbr-checklist', 'checklist', 'internal', 'qbr-checklist-{quarter}'],
      ['qbr-pre-read', 'email', 'customer', 'qbr-pre-read-{quarter}'],
      ['qbr-follow-up', 'email', 'customer', 'qbr-follow-up-{quarter}'],
    ]);
  });
});
