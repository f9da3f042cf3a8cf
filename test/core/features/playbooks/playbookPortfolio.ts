import { createEngine } from '../../../../src/core/engine';
import type { HoverText } from '../../../../src/core/features/authoring';
import type { PlaybookAuthoring, PlaybookCompletion } from '../../../../src/core/features/playbooks/playbookAuthoring';
import type { Ports } from '../../../../src/core/ports';
import { applyTextEdits } from '../../../../src/core/text/textEdit';
import { expandSnippet } from '../../../examples/expandSnippet';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';

/** Marks where the caret stands; no YAML or Markdown has it. */
export const CURSOR = '$$CURSOR$$';
export const FILE = 'playbooks/sponsor-left.md';
export const TODAY = '2025-12-01';

export type Files = Readonly<Record<string, string>>;

/** Two customers, of which one has lost a sponsor. */
export const FILES: Files = {
  'customer-success.yaml': `preset: engine
currency: USD
templates: templates
people:
  dana.reyes: { name: Dana Reyes, role: csm }
`,
  'accounts/acme/account.yaml': `account: Acme Corp
segment: enterprise
arr: 120000
csm: dana.reyes
industry: logistics
renewal_date: 2026-03-31
scores:
  support: { csat: 4.4 }
events:
  - { date: 2025-11-20, type: sponsor_left }
`,
  'accounts/beta/account.yaml': `account: Beta
segment: smb
arr: 9000
industry: retail
`,
  'templates/who-follows.md.hbs': '---\nid: who-follows\ntitle: Who follows\nkind: email\naudience: customer\n---\nDear\n',
};

/** A whole playbook around a trigger. */
export function playbookWith(trigger: string): string {
  return `---\ntitle: Sponsor left\ntrigger: ${trigger}\n---\n# Sponsor left\n\n## Why\n\nBudget.\n`;
}

interface Asked {
  readonly text: string;
  readonly offset: number;
  readonly authoring: PlaybookAuthoring;
}

export async function ask(marked: string, files: Files = FILES, file = FILE): Promise<Asked> {
  const offset = marked.indexOf(CURSOR);
  const text = marked.replace(CURSOR, '');
  const ports: Ports = { ...portsOf(memoryWorkspace({ ...files, [file]: text }), TODAY), templateSandbox: { render: () => Promise.reject(new Error('no template is run here')) } };
  return { text, offset, authoring: await createEngine(ports).playbookAuthoring() };
}

/** Completions at the cursor in the order in which an editor shows them. */
export async function completionsIn(marked: string, files?: Files): Promise<PlaybookCompletion[]> {
  const { text, offset, authoring } = await ask(marked, files);
  const found = await authoring.complete({ file: FILE, text }, offset);
  return [...found].sort((a, b) => (a.sortText < b.sortText ? -1 : a.sortText > b.sortText ? 1 : 0));
}

export async function labelsIn(marked: string, files?: Files): Promise<string[]> {
  return (await completionsIn(marked, files)).map(({ label }) => label);
}

/** The text after the completion of that label was accepted with every default. */
export async function accepted(marked: string, label: string, files?: Files): Promise<string> {
  const all = await completionsIn(marked, files);
  const completion = all.find((each) => each.label === label);
  if (completion === undefined) throw new Error(`${label} is not offered; there are ${all.map((each) => each.label).join(', ')}`);
  const { insertText, isSnippet, replace } = completion;
  return applyTextEdits(marked.replace(CURSOR, ''), [{ span: replace, newText: isSnippet ? expandSnippet([insertText]) : insertText }]);
}

export async function hoverIn(marked: string, files?: Files): Promise<(HoverText & { readonly on: string }) | undefined> {
  const { text, offset, authoring } = await ask(marked, files);
  const hover = await authoring.hover({ file: FILE, text }, offset);
  return hover && { ...hover, on: text.slice(hover.span.start, hover.span.end) };
}
