import type { Span } from '../../../text/span';
import { escapeCode } from '../../../text/escapeMarkdown';
import { lineBreakOf } from '../../../text/lineBreak';
import { HELPER_TEXTS } from '../helperTexts';
import type { HelperText } from '../helperTexts';
import type { Call, Tag } from '../reading/templateTree';
import type { CallRole } from '../scopes/walkTemplate';
import type { TemplateCompletion } from '../templateAuthoring';
import type { TemplateScene } from '../templateScene';
import { closingCompletions } from './closingCompletions';
import { completion } from './templateCompletion';

/** Helpers that could be called at the caret. */
export function helperCompletions(role: CallRole, replace: Span): TemplateCompletion[] {
  const fits = ({ form }: HelperText): boolean => (role === 'block' || role === 'branch' ? form !== 'inline' : form !== 'block');
  return Object.entries(HELPER_TEXTS)
    .filter(([, text]) => fits(text))
    .map(([name, text], index) => completion('helper', name, { replace, sort: [rankOf(text, role), index], detail: text.signature, documentation: helperMarkdown(text) }));
}

/** Conditions come first where one is asked for, and last in a tag that prints. */
function rankOf({ form }: HelperText, role: CallRole): number {
  if (role === 'inner') return form === 'both' ? 0 : 2;
  return form === 'both' && role === 'output' ? 6 : 2;
}

export function helperMarkdown({ signature, summary, example, options }: HelperText): string {
  const lines = Object.entries(options).map(([key, text]) => `- ${escapeCode(`${key}=`)} ${text}`);
  return [`${escapeCode(`{{${signature}}}`)}: ${summary}`, ...(lines.length === 0 ? [] : [lines.join('\n')]), `Example: ${escapeCode(example)}`].join('\n\n');
}

/** `key=` that the helper takes and the call does not have yet; behind `style=` nothing but a value. */
export function optionCompletions({ hash, params }: Call, helper: string | undefined, replace: Span, option?: string): TemplateCompletion[] {
  if (option !== undefined || helper === undefined || !Object.hasOwn(HELPER_TEXTS, helper)) return [];
  const { options, form } = HELPER_TEXTS[helper]!;
  if (params.length === 0 && form !== 'block') return [];
  const used = hash.filter(({ keySpan }) => keySpan.start !== replace.start).map(({ key }) => key);
  return Object.entries(options)
    .filter(([key]) => !used.includes(key))
    .map(([key, text], index) => completion('key', `${key}=`, { replace, sort: [0, index], documentation: text, insertText: key }))
    .map((item) => ({ ...item, insertText: `${item.insertText}=` }));
}

/** Whole blocks in place of the tag that is being opened, and what continues or closes the block around. */
export function blockCompletions(scene: TemplateScene, tag: Tag, offset: number): TemplateCompletion[] {
  const { text } = scene;
  const replace = { start: tag.inner.start, end: tag.isClosed ? tag.span.end : Math.max(tag.inner.end, offset) };
  const lineStart = text.lastIndexOf('\n', tag.span.start - 1) + 1;
  const isOwnLine = text.slice(lineStart, tag.span.start).trim() === '' && /^[ \t]*(?:\r?\n|$)/.test(text.slice(tag.span.end));
  const lineBreak = isOwnLine ? lineBreakOf(text) : '';
  const blocks = Object.entries(HELPER_TEXTS).filter(([name, { form }]) => form === 'block' || name === 'if' || name === 'unless');
  const whole = blocks.map(([name, helper], index) => {
    const argument = helper.signature.slice(name.length).trim();
    const head = argument === '' ? name : `${name} \${1:${argument.replaceAll('"', '')}}`;
    const quoted = name === 'region' ? `${name} "\${1:name}"` : head;
    return completion('block', `#${name}`, {
      ...{ replace, sort: [7, index], detail: helper.signature, documentation: helperMarkdown(helper), isSnippet: true },
      ...{ insertText: `#${quoted}}}${lineBreak}$0${lineBreak}{{/${name}}}`, filterText: `#${name}` },
    });
  });
  return [...whole, ...closingCompletions(scene, tag, replace)];
}
