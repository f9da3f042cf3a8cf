import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffMarkdown } from '../../../../src/core/report/diff/diffMarkdown';
import { commentByMarkdownIt, commentByRemark } from './support/commentOutline';
import { accountOf, diffOf } from './support/diffs';
import { forgeText, hostileDiff } from './support/hostileDiff';

const OURS = 'https://forge.example/blob/';
const linkTo = (file: string, line: number | null): string => `${OURS}${encodeURIComponent(file.replace(/[\ud800-\udfff]/g, ''))}${line === null ? '' : `#L${line}`}`;

/** All that a comment may consist of. */
const REMARK_TYPES = ['root', 'paragraph', 'strong', 'emphasis', 'table', 'tableRow', 'tableCell', 'list', 'listItem', 'inlineCode', 'code'];
const MARKDOWN_IT_TYPES = ['paragraph', 'strong', 'em', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'bullet_list', 'list_item', 'code_inline', 'fence', 'softbreak'];
const OWN_HTML = /^(<details><summary>[\w ,:]+<\/summary>|<\/details>)$/;
/** What GitHub and GitLab make something of in text; the last are commits. */
const RECOGNISED = [/(^|\W)@\w/, /#\d/, /\bgh-\d/i, /[!&%]\d/, /~\w/, /\w+:\/\//, /\bwww\./i, /:([a-z]\w*|[+-]1):/, /\b[0-9a-f]{7,40}\b/i];
/** How each line begins, code apart: never with a word of a file. */
const OWN_BEGINNING = /^($|\*\*|⛔ |\| |- | {2}- |\*|<\/?details>|(?:[\d,]+ accounts? changed, )|Scored on )/;

describe('a comment of hostile texts', () => {
  it('has no link, image, HTML, mention or reference but its own, in both parsers', () => {
    fc.assert(
      fc.property(hostileDiff(), (diff) => {
        const markdown = diffMarkdown(diff, { linkTo });
        for (const [outline, types] of [[commentByRemark(markdown), REMARK_TYPES], [commentByMarkdownIt(markdown), MARKDOWN_IT_TYPES]] as const) {
          expect([...outline.types].filter((type) => !types.includes(type))).toEqual([]);
          expect(outline.links.filter((url) => !url.startsWith(OURS))).toEqual([]);
          expect(outline.html.filter((html) => !OWN_HTML.test(html))).toEqual([]);
          for (const pattern of RECOGNISED) expect(outline.texts.filter((text) => pattern.test(text))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  it('begins no line with a word of a file, and holds no marker and nothing unseen', () => {
    fc.assert(
      fc.property(hostileDiff(), (diff) => {
        const markdown = diffMarkdown(diff, { linkTo });
        const prose = markdown.replace(/^(`{3,})diff\n(?:[-+] .*\n|[-+] ?\n)*\1$/gm, '');
        expect(prose.split('\n').filter((line) => !OWN_BEGINNING.test(line))).toEqual([]);
        expect(markdown).not.toContain('<!--');
        expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});

describe('the limit of a comment', () => {
  it('holds for any texts, on whole lines, with every fold closed', () => {
    fc.assert(
      fc.property(fc.array(forgeText(), { minLength: 1, maxLength: 8 }), fc.integer({ min: 4_000, max: 20_000 }), (texts, limit) => {
        const accounts = Array.from({ length: 60 }, (_, at) => accountOf({ account: texts[at % texts.length]!.repeat(20), score: { before: 1, after: 2 }, tasks: [{ kind: 'added', label: texts[at % texts.length]!.repeat(50), before: null, after: null, line: 4 }] }));
        const policy = [{ id: 'max_score_drop', limit: 1, actual: 2, isBroken: true, message: texts[0]!.repeat(500) }];
        const markdown = diffMarkdown(diffOf({ accounts, policy }), { linkTo, limit });
        expect(new TextEncoder().encode(markdown).length).toBeLessThanOrEqual(limit);
        expect(markdown.match(/^<details>/gm)?.length).toBe(markdown.match(/^<\/details>$/gm)?.length);
        expect(markdown.endsWith('*Cut to fit a comment.*\n') || markdown.endsWith('</details>\n')).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
