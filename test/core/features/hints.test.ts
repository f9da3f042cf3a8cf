import { describe, expect, it } from 'vitest';
import { CURSOR, caretIn } from './atCursor';

const TEXT = `account: Acme # ours
scores:
  engagement: { score: 8 } # entered
  relationship:
    score: 6
`;

/** Hints of the shown part as `line's text| hint`. */
async function hintsIn(text: string, shown = { start: 0, end: text.length }): Promise<string[]> {
  const { engine, document } = caretIn(text + CURSOR);
  const hints = await (await engine.authoring()).hints(document, shown);
  return hints.map(({ offset, text: hint }) => `${document.text.slice(document.text.lastIndexOf('\n', offset - 1) + 1, offset)}| ${hint}`);
}

describe('inlay hints', () => {
  it('show the score at the ends of the lines that begin the account and its components', async () => {
    expect(await hintsIn(TEXT)).toEqual([
      'account: Acme # ours| 71 Healthy',
      '  engagement: { score: 8 } # entered| 8/10 · 57.1 % · 45.7 of 57.1 points',
      '  relationship:| 6/10 · 42.9 % · 25.7 of 42.9 points',
    ]);
    expect(await hintsIn(TEXT.replaceAll('\n', '\r\n'))).toHaveLength(3);
  });

  it('are those of the shown lines only, and say where there is nothing to show', async () => {
    const from = TEXT.indexOf('  relationship');
    expect(await hintsIn(TEXT, { start: from, end: TEXT.length })).toEqual(['  relationship:| 6/10 · 42.9 % · 25.7 of 42.9 points']);
    expect(await hintsIn('account: Acme\n')).toEqual(['account: Acme| no score']);
  });

  it('explain themselves in Markdown', async () => {
    const { engine, document } = caretIn(TEXT + CURSOR);
    const [, engagement] = await (await engine.authoring()).hints(document, { start: 0, end: TEXT.length });
    expect(engagement!.tooltip).toBe('**Engagement**: 8 of 10, *high*; 57.1 % of the score, 45.7 of 57.1 points won, coverage 100 %.');
  });
});
