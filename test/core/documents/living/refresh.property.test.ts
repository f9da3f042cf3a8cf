import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOrigin } from '../../../../src/core/documents/living/readOrigin';
import { merge, regionIn, renderedText } from './livingFixture';
import type { Part } from './livingFixture';

/** What the files say: figures, a table, a list of steps. */
interface Data {
  readonly arr: number;
  readonly rows: readonly (readonly [string, number])[];
  readonly steps: readonly string[];
}

const STEPS = ['Call Ana', 'Send the figures', 'Plan the year', 'Pilot in Madrid', '演示新功能'];
const anyData: fc.Arbitrary<Data> = fc.record({
  arr: fc.integer({ min: 1, max: 9 }),
  rows: fc.array(fc.tuple(fc.constantFrom('Users', 'Hours', '项目'), fc.integer({ min: 0, max: 3 })), { maxLength: 3 }),
  steps: fc.uniqueArray(fc.constantFrom(...STEPS), { maxLength: 4 }),
});

function partsOf({ arr, rows, steps }: Data): readonly Part[] {
  const table = rows.length === 0 ? '' : ['| What | Now |', '| --- | ---: |', ...rows.map(([name, value]) => `| ${name} | [${value}](../account.yaml#L${arr}) |`)].join('\n');
  return [
    { region: 'title', says: '# Acme: review' },
    'We are glad to have you.',
    '## Money',
    { region: 'money', says: `- **ARR:** $${arr}0,000\n- **Growth:** none` },
    '## Figures',
    { region: 'figures', says: table },
    '## What next',
    { region: 'actions', says: steps.map((step) => `- [ ] ${step}`).join('\n') },
    'See you soon.',
  ];
}

const rendered = (data: Data) => renderedText(partsOf(data));

/** Blocks that people write, each with a word of its own. */
const WRITTEN: readonly ((word: string) => string)[] = [
  (word) => `A remark: ${word}.`,
  (word) => `## ${word}`,
  (word) => `- ${word}\n  - below it`,
  (word) => `> ${word}\n> <!-- csac:begin money 0123456789ab -->`,
  (word) => `\`\`\`\n${word}\n<!-- csac:end money -->\n<!-- csac:begin money 0123456789ab -->\n\`\`\``,
  (word) => `    <!-- csac:begin actions 0123456789ab -->\n    ${word}`,
  (word) => `客户说：${word}。明年再谈。`,
  (word) => `<!-- ${word} -->`,
  (word) => `| ${word} | x |\n| --- | --- |\n| 1 | 2 |`,
  (word) => `${word}\n===`,
  (word) => `<!-- csac:begin money -->\n${word}\n<!-- csac:end money -->`,
  (word) => `<!-- csac:end figures -->\n${word}`,
  (word) => `\u0000${word}😀`,
];

type Change =
  | { readonly kind: 'insert'; readonly at: number; readonly block: number }
  | { readonly kind: 'delete'; readonly at: number }
  | { readonly kind: 'rename'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly to: number };

const at = fc.nat({ max: 30 });
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('insert' as const), at, block: fc.nat({ max: WRITTEN.length - 1 }) }) },
  fc.record({ kind: fc.constant('delete' as const), at }),
  fc.record({ kind: fc.constant('rename' as const), at }),
  fc.record({ kind: fc.constant('move' as const), at, to: at }),
);

/** A document after people wrote, deleted, renamed and moved blocks around and between the regions, which stay whole. */
function edited(text: string, changes: readonly Change[]): { readonly text: string; readonly words: readonly string[] } {
  const end = text.lastIndexOf('\n<!-- csac {');
  const blocks = text.slice(0, end).trimEnd().split(/\n\n(?=<!-- csac:begin|#|We|See)|(?<=csac:end \w+ -->)\n\n/);
  changes.forEach((change, index) => {
    const place = change.at % (blocks.length + 1);
    if (change.kind === 'insert') blocks.splice(place, 0, WRITTEN[change.block]!(`human-${index}`));
    else if (blocks[place] === undefined) return;
    else if (change.kind === 'delete') blocks.splice(place, 1);
    else if (change.kind === 'rename') blocks[place] = blocks[place].replace(/^## .*/, `## human-${index}`);
    else blocks.splice(change.to % blocks.length, 0, ...blocks.splice(place, 1));
  });
  const written = `${blocks.join('\n\n')}\n${text.slice(end)}`;
  return { text: written, words: written.match(/human-\d+/g) ?? [] };
}

/** The document without what stands in its regions, and without what markers and the origin say. */
function skeleton(text: string): string {
  return text
    .replace(/<!-- csac:begin (\w+) [0-9a-f.]{12,25}(?: kept=\w+)? -->(?:(?!<!-- csac:)[^])*<!-- csac:end \1 -->/g, '⟨$1⟩')
    .replace(/<!-- csac \{.*/, '⟨origin⟩');
}

function linksIn(text: string): string {
  return (text.match(/\]\([^()]*\)/g) ?? []).join();
}

const LONGEST_MS = 60_000;

describe('refreshing', { timeout: LONGEST_MS }, () => {
  it('keeps every edit outside of generated regions through any number of refreshes', () => {
    fc.assert(
      fc.property(anyData, fc.array(anyChange, { maxLength: 8 }), fc.array(anyData, { minLength: 1, maxLength: 4 }), fc.boolean(), (first, changes, later, isWindows) => {
        const mine = edited(rendered(first), changes);
        const before = isWindows ? mine.text.replaceAll('\n', '\r\n') : mine.text;
        const after = later.reduce((text, data) => merge(text, rendered(data)).after, before);
        expect(skeleton(after)).toBe(skeleton(before));
        expect(after.match(/human-\d+/g) ?? []).toEqual(mine.words);
        if (isWindows) expect(after.replaceAll('\r\n', '')).not.toContain('\n');
      }),
      { numRuns: 150 },
    );
  });

  it('changes no byte without changed data, whatever people wrote into regions', () => {
    const anyText = fc.oneof(fc.string(), fc.constantFrom('\n', '\n\n', '| x |', '- [x] ', '```\n', '<!--', '-->', '<!-- csac:end money -->\n', '> ', '    ', '😀', '\u0000', ' \t', '\n\n<!-- csac:begin figures -->\n\n'));
    const anyEdit = fc.record({ region: fc.constantFrom('title', 'money', 'figures', 'actions'), from: fc.nat({ max: 200 }), length: fc.nat({ max: 20 }), text: anyText });
    fc.assert(
      fc.property(anyData, fc.array(anyEdit, { maxLength: 5 }), (data, edits) => {
        const text = edits.reduce((current, { region, from: offset, length, text: inserted }) => {
          const inside = regionIn(current, region);
          if (inside === undefined || inside === '') return current;
          const from = offset % (inside.length + 1);
          const changed = inside.slice(0, from) + inserted + inside.slice(from + length);
          // Where a figure leads to is ours: it follows the lines of the files, so an edit of that alone does not last.
          return linksIn(changed) === linksIn(inside) ? current.replace(inside, () => changed) : current;
        }, rendered(data));
        expect(merge(text, rendered(data)).edits).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('does the same twice as once, on texts that are damaged anywhere', () => {
    const anyCut = fc.record({ from: fc.nat({ max: 900 }), length: fc.nat({ max: 40 }), text: fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('\n', '```', '<!--', '-->', 'a', '\r')) });
    fc.assert(
      fc.property(anyData, fc.array(anyCut, { maxLength: 4 }), anyData, (first, cuts, then) => {
        const text = cuts.reduce((current, { from, length, text: inserted }) => {
          const end = current.lastIndexOf('\n<!-- csac {');
          const start = from % (end + 1);
          return current.slice(0, start) + inserted + current.slice(Math.min(start + length, end));
        }, rendered(first));
        fc.pre(readOrigin(text) !== undefined);
        const once = merge(text, rendered(then)).after;
        expect(merge(once, rendered(then)).edits).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('loses no tick and no word that people put into a region', () => {
    fc.assert(
      fc.property(anyData, anyData, fc.array(fc.nat({ max: 3 })), fc.option(fc.constantFrom('money', 'figures', 'actions')), (first, then, ticks, region) => {
        let text = rendered(first);
        const ticked = ticks.flatMap((index) => first.steps[index] ?? []);
        for (const step of ticked) text = text.replace(`[ ] ${step}`, `[x] ${step}`);
        if (region !== null && regionIn(text, region) !== '') text = text.replace(regionIn(text, region)!, (inside) => `${inside}\n\nhuman-words`);
        const { after } = merge(text, rendered(then));
        for (const step of ticked) expect(after).toContain(`[x] ${step}`);
        expect(after.includes('human-words')).toBe(text.includes('human-words'));
      }),
      { numRuns: 200 },
    );
  });

  it('makes an untouched document what it would be if it were rendered today', () => {
    fc.assert(
      fc.property(anyData, anyData, (first, then) => {
        const { after, edits } = merge(rendered(first), rendered(then));
        expect(after).toBe(edits.length === 0 ? rendered(first) : rendered(then));
      }),
    );
  });
});
