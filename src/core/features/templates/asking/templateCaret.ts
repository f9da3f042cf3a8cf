import type { Span } from '../../../text/span';
import { touches } from '../../../text/span';
import { scanTags } from '../reading/scanTags';
import type { Call, Path, PathPart, Tag, Value } from '../reading/templateTree';
import { walkTemplate } from '../scopes/walkTemplate';
import type { CallRole } from '../scopes/walkTemplate';
import type { Scope } from '../scopes/scope';
import type { TemplateScene } from '../templateScene';

/** Where a caret stands in a tag, and what that place is for. */
export type CaretUse =
  /** The name of what is called: a helper, or a field that is printed. */
  | { readonly kind: 'name'; readonly path: Path | undefined }
  /** A value that a helper or partial is given. */
  | { readonly kind: 'value'; readonly path: Path | undefined; readonly index: number; readonly option: string | undefined }
  /** The key of `key=value`. */
  | { readonly kind: 'option'; readonly typed: Span }
  /** A text between quotes. */
  | { readonly kind: 'text'; readonly typed: Span; readonly index: number; readonly option: string | undefined }
  | { readonly kind: 'partial'; readonly typed: Span };

export interface TemplateCaret {
  readonly tag: Tag;
  readonly role: CallRole;
  readonly call: Call;
  readonly scope: Scope;
  readonly use: CaretUse;
}

/** The tag that the offset is in: behind its opening braces and before its closing ones. */
export function tagAt({ text, bodyStart }: TemplateScene, offset: number): Tag | undefined {
  return scanTags(text, bodyStart)
    .map(({ tag }) => tag)
    .find(({ inner, isClosed }) => inner.start <= offset && (offset <= inner.end || (!isClosed && text.slice(inner.end, offset).trim() === '' && !/[\r\n]/.test(text.slice(inner.end, offset)))));
}

/** What the offset is for, in the calls of a template; undefined outside of them. */
export function caretAt(scene: TemplateScene, offset: number): TemplateCaret | undefined {
  const tag = tagAt(scene, offset);
  const scope = scene.runs[0]?.scope;
  if (tag === undefined || scope === undefined) return undefined;
  let found: TemplateCaret | undefined;
  walkTemplate(scene.tree.statements, scope, (seen) => {
    // Inner calls come after those that they stand in, so the last one that holds the caret is the innermost.
    const isInside = seen.role === 'inner' ? touches(seen.call.span, offset) : true;
    if (seen.tag.span.start === tag.span.start && isInside) found = { tag, role: seen.role, call: seen.call, scope: seen.scope, use: useOf(seen.call, seen.role, offset, scene.text) };
  });
  return found;
}

function useOf(call: Call, role: CallRole, offset: number, text: string): CaretUse {
  const { params, hash } = call;
  // Before the name nothing of it is typed.
  const name = call.name !== undefined && touches(call.name.span, offset) ? call.name : undefined;
  if (call.name === undefined || offset <= call.name.span.end) {
    if (role !== 'partial') return name?.kind === 'literal' ? textUse(name.span, offset, -1, undefined) : { kind: 'name', path: name?.kind === 'path' ? name : undefined };
    return { kind: 'partial', typed: name?.span ?? { start: offset, end: offset } };
  }
  for (const { key, keySpan, value } of hash) {
    if (touches(keySpan, offset)) return { kind: 'option', typed: keySpan };
    const span = value?.span ?? { start: keySpan.end + 1, end: keySpan.end + 1 };
    if (touches(span, offset)) return valueUse(value, params.length, key, offset);
  }
  const index = params.findIndex(({ span }) => touches(span, offset));
  if (index >= 0) return valueUse(params[index], index, undefined, offset);
  const before = params.filter(({ span }) => span.end < offset).length;
  const open = openQuote(text, call.span.start, offset);
  return open === undefined ? { kind: 'value', path: undefined, index: before, option: undefined } : openText(open, offset, hash.at(-1)?.value === undefined ? hash.at(-1)?.key : undefined, before);
}

function valueUse(value: Value | undefined, index: number, option: string | undefined, offset: number): CaretUse {
  if (value?.kind === 'literal' && typeof value.value === 'string') return textUse(value.span, offset, index, option);
  return { kind: 'value', path: value?.kind === 'path' ? value : undefined, index, option };
}

/** Between the quotes only; beside them nothing is typed. */
function textUse(span: Span, offset: number, index: number, option: string | undefined): CaretUse {
  const isInside = span.start < offset && offset < span.end;
  return isInside ? { kind: 'text', typed: { start: span.start + 1, end: span.end - 1 }, index, option } : { kind: 'value', path: undefined, index, option };
}

/** Where a quote was opened before the offset and not closed: the text of it is still being typed. */
function openQuote(text: string, from: number, offset: number): number | undefined {
  let open: number | undefined;
  for (let at = from; at < offset; at++) {
    if (open === undefined ? text[at] === '"' || text[at] === "'" : text[at] === text[open]) open = open === undefined ? at : undefined;
  }
  return open;
}

function openText(open: number, offset: number, option: string | undefined, index: number): CaretUse {
  return { kind: 'text', typed: { start: open + 1, end: offset }, index, option };
}

/** The part of a path that the offset touches; undefined behind a separator. */
export function partAt(path: Path | undefined, offset: number): { readonly part: PathPart; readonly index: number } | undefined {
  const index = path?.parts.findIndex(({ span }) => touches(span, offset)) ?? -1;
  return index < 0 ? undefined : { part: path!.parts[index]!, index };
}
