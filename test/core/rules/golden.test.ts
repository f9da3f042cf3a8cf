import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/rules/registry';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { findingsIn, golden, hasGolden, portfolioOf } from './golden';

const line = ({ file, finding }: Awaited<ReturnType<typeof findingsIn>>[number]) => `${finding.rule} ${file}:${finding.span.start}-${finding.span.end}`;

describe('the clean portfolio', () => {
  it('has no finding at all', async () => {
    expect((await findingsIn(portfolioOf(''))).map(({ file, finding }) => `${file}: ${finding.rule}: ${finding.message}`)).toEqual([]);
  });
});

describe.each(RULES.map(({ id }) => id))('%s', (id) => {
  it('has golden files', () => expect(hasGolden(id)).toBe(true));

  it('finds what is marked in the bad portfolio, and no rule finds anything else', async () => {
    const bad = golden(id, 'bad');
    const { marked } = bad;
    expect(marked.length).toBeGreaterThan(0);
    const found = await findingsIn(bad);
    expect(found.map(line).sort()).toEqual(marked.map((place) => `${id} ${place}`));
  });

  it('is silent, like all others, once the portfolio is mended', async () => {
    expect((await findingsIn(golden(id, 'fixed'))).map(({ finding, file }) => `${file}: ${finding.rule}: ${finding.message}`)).toEqual([]);
  });

  it('where it has a fix, mends the text as the fixed one shows, byte for byte', async () => {
    const bad = golden(id, 'bad');
    const { files } = bad;
    const found = await findingsIn(bad);
    if (found.every(({ finding }) => finding.fixes.length === 0)) return;
    const mended = { ...files };
    for (const file of Object.keys(files)) {
      const edits = found.filter((each) => each.file === file).flatMap(({ finding }) => finding.fixes[0]?.edits ?? []);
      mended[file] = applyTextEdits(files[file]!, edits);
    }
    expect(mended).toEqual(golden(id, 'fixed').files);
  });
});
