import { Marp } from '@marp-team/marp-core';
import { describe, expect, it } from 'vitest';
import { renderDocument } from '../../../../src/core/documents/renderDocument';
import type { RenderDocumentRequest } from '../../../../src/core/documents/renderDocument';
import { acmeRequest, fixture, healthOf, requestFor, SETTINGS } from '../documentFixture';

/** The slides of a deck as Marp makes them. */
async function slides(request: RenderDocumentRequest): Promise<string[]> {
  const { text } = await renderDocument(request);
  return new Marp().render(text, { htmlAsArray: true }).html;
}

describe('the deck', () => {
  it.each([
    ['English', acmeRequest('qbr-deck')],
    ['Chinese', acmeRequest('qbr-deck', { settings: { ...SETTINGS, locale: 'zh-CN' } })],
    ['an account at risk', requestFor('qbr-deck', fixture('kestrel.account.yaml'), { health: healthOf(17) })],
    ['an account with only a name', requestFor('qbr-deck', 'account: A\n', { health: healthOf(null) })],
  ])('has six slides in Marp and shows none of its markers (Q4): %s', async (_case, request) => {
    const html = await slides(request);
    expect(html).toHaveLength(6);
    expect(html.join('')).not.toMatch(/csac|marp:|---/);
    const { text } = await renderDocument(request);
    expect(new Marp().render(text).comments.flat()).toEqual([]);
  });

  it('ends with who does what and the day of the next review', async () => {
    const last = (await slides(acmeRequest('qbr-deck'))).at(-1);
    expect(last).toContain('Who does what');
    expect(last).toContain('Next review:</strong> March 12, 2026');
  });

  it('puts no more rows on a slide than it can hold', async () => {
    const metrics = Array.from({ length: 9 }, (_, index) => `{ name: M${index}, previous: 1, current: 2 }`).join(', ');
    const html = await slides(requestFor('qbr-deck', `account: A\nvalue: { metrics: [${metrics}] }\n`));
    expect(html[1]?.match(/<tr>/g)).toHaveLength(5);
  });
});
