import type { Fix } from '../../finding';
import type { PlaybookDocument } from '../../playbooks/playbook';
import { lineBreakOf } from '../../text/lineBreak';
import type { PlaybookFinding, PlaybookRule } from '../rule';

/**
 * The front matter of a playbook cannot be read: it is missing, not closed, or no map of YAML.
 *
 * @why Nothing in it counts: the playbook has neither trigger nor segments, and is never matched (P22).
 * @instead Begin the file with a line `---`, write keys and values below it, and close it with another line `---`.
 * @bad
 * ```markdown
 * ---
 * title: Champion left
 *
 * # Champion left
 * ```
 * @good
 * ```markdown
 * ---
 * title: Champion left
 * ---
 *
 * # Champion left
 * ```
 */
export const frontMatter: PlaybookRule = {
  id: 'playbook/front-matter',
  on: 'playbook',
  severity: 'error',
  facts: ['P22'],
  *check({ document }) {
    const { text, front, bodyStart } = document;
    if (front !== undefined) {
      const [root] = front.yaml.roots;
      if (front.yaml.state !== 'whole' || root == null || root.kind === 'map') return;
      const what = root.kind === 'sequence' ? 'a list' : 'a single value';
      yield { message: `The front matter holds ${what}; expected a map of keys and values.`, span: { start: root.start, end: root.end }, help: 'Begin it with a key, such as `title: Champion left`.' };
      return;
    }
    const opening = OPENING.exec(text);
    if (opening === null) {
      const span = { start: bodyStart, end: /^[^\r\n]*/.exec(text)![0].length };
      yield { message: 'This playbook has no front matter, so nothing says when it applies.', span, help: 'Begin the file with a line `---`, keys such as `title:`, and another line `---`.', fixes: () => [withFrontMatter(document)] };
      return;
    }
    const [, bom = '', language = ''] = opening;
    const span = { start: bom.length, end: opening[0].trimEnd().length };
    if (language !== '') yield { message: `The front matter says that it is ${language}; it is only read as YAML, and nothing in it is run.`, span, help: 'Write it as YAML between two lines `---`.' };
    else yield unclosed(document, span);
  },
};

/** A line of dashes at the very start, with the name of a language behind it or not. */
const OPENING = /^(\uFEFF?)---[ \t]*([\w.+-]*)[ \t]*(?=\r?\n|$)/;
/** A line such as front matter has. */
const KEY_LINE = /^(?:[A-Za-z_][\w-]*[ \t]*:(?:[ \t]|\r?$)|[ \t]+\S|#|-[ \t]|\r?$)/;

function unclosed({ text }: PlaybookDocument, span: PlaybookFinding['span']): PlaybookFinding {
  return {
    message: 'The front matter is not closed, so all of it counts as text.',
    span,
    help: 'Write a line `---` behind its last key.',
    fixes: () => {
      const at = behindKeys(text, span.end);
      return at === undefined ? [] : [{ title: 'Close the front matter', edits: [{ span: { start: at, end: at }, newText: `---${lineBreakOf(text)}` }], preferred: true }];
    },
  };
}

/** Where the line behind the last key begins; undefined where no key follows. A title of Markdown ends the keys, though YAML takes it for a comment. */
function behindKeys(text: string, from: number): number | undefined {
  let at = text.indexOf('\n', from) + 1;
  let end: number | undefined;
  while (at > 0 && at < text.length) {
    const next = text.indexOf('\n', at) + 1;
    const line = text.slice(at, next === 0 ? undefined : next - 1);
    if (/^#{1,6}[ \t]/.test(line) || !KEY_LINE.test(line)) break;
    if (line.trim() !== '' && next > 0) end = next;
    at = next;
  }
  return end;
}

function withFrontMatter({ head, text, headings }: PlaybookDocument): Fix {
  const lineBreak = lineBreakOf(text);
  const title = headings.find(({ level }) => level === 1)?.title ?? head.id;
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const newText = ['---', `title: ${JSON.stringify(title)}`, '---', '', ''].join(lineBreak);
  return { title: 'Add front matter', edits: [{ span: { start, end: start }, newText }], preferred: false };
}
