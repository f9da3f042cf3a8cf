import { createEngine } from '../../../../src/core/engine';
import type { Engine } from '../../../../src/core/engine';
import type { Finding } from '../../../../src/core/finding';
import type { TemplateCompletion } from '../../../../src/core/features/templates/templateAuthoring';
import { renderUntrusted } from '../../../../src/core/render/renderUntrusted';
import { applyTextEdits } from '../../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';

export const TODAY = '2025-12-01';
export const CURSOR = '$$CURSOR$$';
export const ACCOUNT_FILE = 'accounts/acme/account.yaml';
export const TEMPLATE_FILE = 'templates/note.md.hbs';

const PORTFOLIO: Readonly<Record<string, string>> = {
  'customer-success.yaml': 'preset: engine\ntemplates: templates\npeople:\n  dana.reyes: { name: Dana Reyes, role: csm }\n',
  [ACCOUNT_FILE]: `account: Acme Corp
segment: enterprise
arr: 120000
renewal_date: 2026-03-31
csm: dana.reyes
contract: { seats_licensed: 200 }
stakeholders:
  - { name: Ana Ruiz, role: champion, email: ana@acme.example }
  - { name: Ben Cole, role: executive_sponsor }
scores:
  support: { csat: 4.4 }
usage: { limits: { storage: 0.8 } }
risk: { level: high }
custom: { crm: "0017" }
`,
  'accounts/acme/success-plan.yaml': 'account: Acme Corp\nbusiness_objectives:\n  - { goal: Faster quotes, target: 2 }\n',
  'accounts/beta/account.yaml': 'account: Beta\narr: 5000\n',
};

export type Files = Readonly<Record<string, string>>;

/** An engine of a small portfolio with these files besides; its templates run without a worker. */
export function engineWith(files: Files): Engine {
  const ports = portsOf(memoryWorkspace({ ...PORTFOLIO, ...files }), TODAY);
  return createEngine({ ...ports, templateSandbox: { render: async (template) => renderUntrusted(template) } });
}

/** The findings of a template, which stands in the folder's file `note.md.hbs` unless said otherwise. */
export async function diagnose(text: string, others: Files = {}, file = TEMPLATE_FILE): Promise<readonly Finding[]> {
  const authoring = await engineWith({ ...others, [file]: text }).templateAuthoring();
  return authoring.diagnose({ file, text });
}

/** The text with `‹›` around what is marked, and one line `rule: message` for each finding, with its help behind a bar. */
export async function marked(text: string, others?: Files, file?: string): Promise<readonly [text: string, ...lines: string[]]> {
  const findings = await diagnose(text, others, file);
  const marks = findings.flatMap(({ span }) => [{ at: span.end, sign: '›' }, { at: span.start, sign: '‹' }]);
  const ordered = marks.map((mark, index) => ({ ...mark, index })).sort((a, b) => b.at - a.at || (a.sign === b.sign ? a.index - b.index : a.sign === '‹' ? -1 : 1));
  const shown = ordered.reduce((all, { at, sign }) => all.slice(0, at) + sign + all.slice(at), text);
  return [shown, ...findings.map(({ rule, message, help }) => `${rule.replace('template/', '')}: ${message}${help === undefined ? '' : ` | ${help}`}`)];
}

/** Completions at the cursor in the order in which an editor shows them. */
export async function completionsIn(text: string, others: Files = {}, file = TEMPLATE_FILE): Promise<TemplateCompletion[]> {
  const { plain, offset } = withoutCursor(text);
  const authoring = await engineWith({ ...others, [file]: plain }).templateAuthoring();
  const found = await authoring.complete({ file, text: plain }, offset);
  return [...found].sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
}

/** The text after the completion of that label was accepted; places of a snippet stay as they are written. */
export async function accepted(text: string, label: string, others?: Files): Promise<string> {
  const all = await completionsIn(text, others);
  const chosen = all.find((each) => each.label === label);
  if (chosen === undefined) throw new Error(`${label} is not offered; there are ${all.map((each) => each.label).join(', ')}`);
  return applyTextEdits(withoutCursor(text).plain, [{ span: chosen.replace, newText: chosen.insertText }]);
}

export function withoutCursor(text: string): { readonly plain: string; readonly offset: number } {
  const offset = text.indexOf(CURSOR);
  if (offset < 0) throw new Error('the text has no cursor');
  return { plain: text.replace(CURSOR, ''), offset };
}
