import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/core/engine';
import { nameText, symbolSpan, symbolsOf } from '../../../src/core/features/symbols';
import { readDocument } from '../../../src/core/model/readDocument';
import { filesBelow, memoryWorkspace, portsOf } from '../../support/fileWorkspace';
import { FILES, edited, renamed } from './namedPortfolio';

const ROOT = 'examples/portfolio/';
const EXAMPLE = Object.fromEntries(filesBelow(ROOT).map((file) => [file, readFileSync(ROOT + file, 'utf8')]));

interface Name {
  readonly file: string;
  readonly offset: number;
  readonly text: string;
}

/** Every place of the files that names something. */
function namesIn(files: Readonly<Record<string, string>>): Name[] {
  return Object.entries(files).flatMap(([file, text]) => {
    const document = readDocument(file, text);
    return document === undefined ? [] : symbolsOf(document).map((occurrence) => ({ file, offset: symbolSpan(document, occurrence).start, text: nameText(occurrence) }));
  });
}

async function open(files: Readonly<Record<string, string>>, { file, offset }: Name) {
  const engine = createEngine(portsOf(memoryWorkspace({ ...files }), '2025-12-01'));
  return { files, engine, authoring: await engine.authoring(), document: engine.read(file, files[file]!)!, offset };
}

/** How many findings of each rule each file has. */
async function findings(files: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const engine = createEngine(portsOf(memoryWorkspace({ ...files }), '2025-12-01'));
  const reports = await Promise.all(Object.keys(files).map(async (file) => [file, (await engine.checkFile(file))?.findings.map(({ rule }) => rule).sort() ?? []] as const));
  return Object.fromEntries(reports);
}

// Plain words: what needs quotes keeps them when the old name comes back.
const word = fc.stringMatching(/^[a-z]{4,8}$/);
const newName = fc.tuple(word, word).map(([first, second]) => `zq_${first}_${second}`);

describe.each([
  ['the example portfolio', EXAMPLE, 8],
  ['a portfolio with every kind of name', FILES, 60],
])('rename in %s', (_what, files, numRuns) => {
  const names = namesIn(files);

  it('there and back gives the same bytes, finds as many places, and adds no finding', async () => {
    expect(names.length).toBeGreaterThan(20);
    const before = await findings(files);
    let done = 0;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), newName, async (name, chosen) => {
        const asked = await open(files, name);
        const answer = await asked.authoring.rename(asked.document, asked.offset, chosen);
        if ('refused' in answer) return;
        const places = await asked.authoring.references(asked.document, asked.offset, { withDefinition: true });
        const target = await asked.authoring.renameTarget(asked.document, asked.offset);
        const after = renamed(asked, answer);
        const again = await open(after, { ...name, offset: moved(answer, name, asked.document.lines) });
        expect(await again.authoring.references(again.document, again.offset, { withDefinition: true })).toHaveLength(places.length);
        expect(await findings(after)).toEqual(before);
        if ('refused' in target) throw new Error(target.refused);
        expect(renamed(again, edited(await again.authoring.rename(again.document, again.offset, target.placeholder)))).toEqual(files);
        done++;
      }),
      { numRuns },
    );
    expect(done).toBeGreaterThan(numRuns / 4);
  }, 120_000);
});

/** Where the name begins after the edits: what stands before it in its file has been renamed too. */
function moved(answer: ReturnType<typeof edited>, { file, offset }: Name, lines: { offsetAt: (position: { line: number; character: number }) => number }): number {
  const own = answer.edits.find((each) => each.file === file)?.edits ?? [];
  return own.reduce((at, { range, newText }) => {
    const [start, end] = [lines.offsetAt(range.start), lines.offsetAt(range.end)];
    return end <= offset ? at + newText.length - (end - start) : at;
  }, offset);
}

describe('names in broken files', () => {
  const folder = 'examples/broken/';
  const broken = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

  it.each(broken)('%s: every place lies in the text, and nothing throws', async (file) => {
    const text = readFileSync(folder + file, 'utf8');
    const files = { ...FILES, [file]: text };
    const document = readDocument(file, text);
    if (document === undefined) return;
    for (const occurrence of symbolsOf(document)) {
      const span = symbolSpan(document, occurrence);
      expect(span.start >= 0 && span.start <= span.end && span.end <= document.text.length).toBe(true);
      const { authoring, document: read } = await open(files, { file, offset: span.start, text: '' });
      const renamed = await authoring.rename(read, span.start, 'zq_other');
      expect('refused' in renamed ? renamed.refused : renamed.edits).not.toHaveLength(0);
      await authoring.references(read, span.start, { withDefinition: true });
    }
  });
});
