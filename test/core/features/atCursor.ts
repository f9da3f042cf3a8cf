import { createEngine } from '../../../src/core/engine';
import type { Completion, HoverText } from '../../../src/core/features/authoring';
import type { SourceDocument } from '../../../src/core/model/sourceDocument';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { expandSnippet } from '../../examples/expandSnippet';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

/** Marks where the caret stands; no YAML or Markdown has it. */
export const CURSOR = '$$CURSOR$$';
export const TODAY = '2025-12-01';

const SETTINGS = `preset: engine
currency: USD
people:
  dana.reyes: { name: Dana Reyes, email: dana@example.com, role: csm }
  lee.park: { name: Lee Park, role: account_executive }
`;

/** A small portfolio around the text with the cursor; `others` adds files or replaces them. */
export interface CursorOptions {
  readonly file?: string;
  readonly others?: Readonly<Record<string, string>>;
}

interface Caret {
  readonly engine: ReturnType<typeof createEngine>;
  readonly document: SourceDocument;
  readonly offset: number;
}

export function caretIn(marked: string, { file = 'accounts/acme/account.yaml', others = {} }: CursorOptions = {}): Caret {
  const offset = marked.indexOf(CURSOR);
  if (offset < 0) throw new Error('the text has no cursor');
  const text = marked.replace(CURSOR, '');
  const engine = createEngine(portsOf(memoryWorkspace({ 'customer-success.yaml': SETTINGS, ...others, [file]: text }), TODAY));
  const document = engine.read(file, text, offset);
  if (document === undefined) throw new Error(`${file} is none of our files`);
  return { engine, document, offset };
}

/** Completions at the cursor in the order in which an editor shows them. */
export async function completionsIn(marked: string, options?: CursorOptions): Promise<Completion[]> {
  const { engine, document, offset } = caretIn(marked, options);
  const found = await (await engine.authoring()).complete(document, offset);
  return [...found].sort((a, b) => (a.sortText < b.sortText ? -1 : a.sortText > b.sortText ? 1 : 0));
}

export async function labelsIn(marked: string, options?: CursorOptions): Promise<string[]> {
  return (await completionsIn(marked, options)).map(({ label }) => label);
}

/** `label: detail`, as a list shows them. */
export async function detailsIn(marked: string, options?: CursorOptions): Promise<string[]> {
  return (await completionsIn(marked, options)).map(({ label, detail }) => `${label}: ${detail ?? ''}`);
}

/** The text after the completion of that label was accepted with every default. */
export async function accepted(marked: string, label: string, options?: CursorOptions): Promise<string> {
  const completion = (await completionsIn(marked, options)).find((each) => each.label === label);
  if (completion === undefined) throw new Error(`${label} is not offered; there are ${(await labelsIn(marked, options)).join(', ')}`);
  return textWith(marked.replace(CURSOR, ''), completion);
}

export function textWith(text: string, { insertText, isSnippet, replace }: Completion): string {
  return applyTextEdits(text, [{ span: replace, newText: isSnippet ? expandSnippet([insertText]) : insertText }]);
}

export async function hoverIn(marked: string, options?: CursorOptions): Promise<(HoverText & { readonly on: string }) | undefined> {
  const { engine, document, offset } = caretIn(marked, options);
  const hover = await (await engine.authoring()).hover(document, offset);
  return hover && { ...hover, on: document.text.slice(hover.span.start, hover.span.end) };
}
