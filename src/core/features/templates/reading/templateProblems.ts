import type { Fix } from '../../../finding';
import type { Span } from '../../../text/span';
import type { Tag, TemplateProblem } from './templateTree';

/** Longer stretches of a template are shown by their beginning. */
const SHOWN_CHARACTERS = 40;

/** A tag that cannot be read; `at` is the first of its characters that cannot stand there. */
export function brokenTag(tag: Tag, at: number | undefined, text: string): TemplateProblem {
  const { span, inner, kind } = tag;
  if (!tag.isClosed) {
    const closing = kind === 'comment' ? (text.startsWith('--', inner.start) ? '--}}' : '}}') : kind === 'raw' ? '}}}}' : '}}';
    const message = `${shown(text, span)} is not closed: its \`${closing}\` is missing.`;
    // A lone brace at the end is half of what is missing.
    const end = text[inner.end - 1] === '}' ? inner.end - 1 : inner.end;
    const fixes = kind === 'output' || kind === 'partial' || kind === 'open' || kind === 'close' ? [fix('Add `}}`', { start: end, end: inner.end }, '}}')] : [];
    return { rule: 'template/syntax', span, message, fixes };
  }
  const place = at === undefined || at >= inner.end ? span : { start: at, end: wordEnd(text, at, inner.end) };
  if (text.slice(inner.start, inner.end).trim() === '') return { rule: 'template/syntax', span, message: 'This tag is empty: write a field or a helper in it.', fixes: [] };
  if (at === inner.end && /^~?\}\}$/.test(text.slice(inner.end, span.end)) === (kind === 'raw' || /^\{\{~?\{/.test(text.slice(span.start)))) {
    return { rule: 'template/syntax', span: { start: inner.end, end: span.end }, message: `The closing braces of ${shown(text, span)} are not as many as the opening ones.`, fixes: [] };
  }
  const open = unclosedBrackets(text.slice(inner.start, inner.end));
  if (open > 0) {
    const missing = ')'.repeat(open);
    return { rule: 'template/syntax', span, message: `${shown(text, span)} has ${open === 1 ? 'a bracket that is' : `${open} brackets that are`} not closed; \`${missing}\` is missing.`, fixes: [fix(`Add \`${missing}\``, { start: inner.end, end: inner.end }, missing)] };
  }
  if (at === undefined || at >= inner.end) return { rule: 'template/syntax', span, message: `${shown(text, span)} is not complete: a name or value is missing at its end.`, fixes: [] };
  return { rule: 'template/syntax', span: place, message: `${shown(text, place)} cannot stand here. Check the quotes, brackets and points of ${shown(text, span)}.`, fixes: [] };
}

/** What Handlebars could do and our templates must not. */
export function refusals(tag: Tag & { readonly blockParams?: Span }): TemplateProblem[] {
  const refuse = (span: Span, message: string): TemplateProblem => ({ rule: 'template/not-allowed', span, message, fixes: [] });
  if (tag.blockParams !== undefined) return [refuse(tag.blockParams, 'Names after `as |…|` cannot be used. Write `this` inside and `../` for what is around.')];
  if (tag.isDecorator) return [refuse(tag.span, 'Decorators (`{{* …}}`) cannot be used.')];
  if (tag.isUnescaped) return [refuse(tag.span, '`{{{ }}}` and `{{& }}` would put text in unescaped. Write `{{ }}`.')];
  if (tag.kind === 'partial-block') return [refuse(tag.span, 'Partial blocks (`{{#> …}}`) cannot be used. Call `{{> name}}`.')];
  if (tag.kind === 'raw') return [refuse(tag.span, 'Raw blocks (`{{{{ … }}}}`) cannot be used. Write `\\{{` to show braces.')];
  return [];
}

/** A closing tag or an `{{else}}` that belongs to nothing. */
export function straySign({ span }: Tag, text: string, what: string): TemplateProblem {
  return { rule: 'template/syntax', span, message: `${shown(text, span)} ${what}. Remove it, or open the block that it belongs to.`, fixes: [{ ...fix('Remove it', span, ''), preferred: false }] };
}

export function mismatchedClose(open: Tag, name: string, close: Tag, text: string): TemplateProblem {
  const message = `${shown(text, close.span)} does not close ${shown(text, open.span)}, which is the block that is open here; expected \`{{/${name}}}\`.`;
  const fixes = name === '' ? [] : [fix(`Change to \`{{/${name}}}\``, close.inner, name)];
  return { rule: 'template/mismatched-close', span: close.span, message, fixes, related: [{ message: 'The block that is open.', span: open.span }] };
}

/** @param end where the block would have had to be closed at the latest */
export function unclosedBlock(open: Tag, name: string, end: number, text: string): TemplateProblem {
  const isAtEnd = end === text.length;
  const message = `${shown(text, open.span)} is not closed: \`{{/${name}}}\` is missing${isAtEnd ? '' : ' before the block around it ends'}.`;
  const before = isAtEnd && text !== '' && !text.endsWith('\n') && text.includes('\n') ? '\n' : '';
  const fixes = name === '' ? [] : [{ ...fix(`Add \`{{/${name}}}\``, { start: end, end }, `${before}{{/${name}}}`), preferred: false }];
  return { rule: 'template/unclosed-block', span: open.span, message, fixes };
}

function fix(title: string, span: Span, newText: string): Fix {
  return { title, edits: [{ span, newText }], preferred: true };
}

/** How many brackets are open at the end of a tag's words; those in texts do not count. */
function unclosedBrackets(words: string): number {
  let open = 0;
  for (const [sign] of words.matchAll(/"[^"]*"|'[^']*'|\[[^\]]*\]|[()]/g)) open += sign === '(' ? 1 : sign === ')' ? -1 : 0;
  return open;
}

function wordEnd(text: string, at: number, end: number): number {
  const word = /[^\s"'()=|}]+/y;
  word.lastIndex = at;
  return word.test(text) ? Math.min(word.lastIndex, end) : Math.min(at + 1, end);
}

/** A stretch of the template as a message shows it, on one line. */
export function shown(text: string, { start, end }: Span): string {
  const written = text.slice(start, end).replaceAll(/\s+/g, ' ').replaceAll('`', "'");
  return `\`${written.length > SHOWN_CHARACTERS ? `${written.slice(0, SHOWN_CHARACTERS)}…` : written}\``;
}
