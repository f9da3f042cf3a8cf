import { createEngine } from '../../../../src/core/engine';
import type { Finding } from '../../../../src/core/finding';
import { applyTextEdits } from '../../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../../support/fileWorkspace';

const FILE = 'playbooks/a.md';

/** A playbook that no rule has anything to say of, with other keys in its front matter (`key: -` takes one out) or another body. */
export function playbookText({ head = '', steps = '- [ ] Ask who follows (CSM, within 2 days)', more = '' }: { readonly head?: string; readonly steps?: string; readonly more?: string } = {}): string {
  const own = ['title: Low score', 'kind: tier', 'segments: [smb]', 'trigger: health.score < 40', 'outcome: { measure: health.score >= 60, within_days: 60 }'];
  const keys = new Set([...head.matchAll(/^(\w+):/gm)].map((match) => match[1]));
  const kept = own.filter((line) => !keys.has(line.slice(0, line.indexOf(':'))));
  const front = [...kept, ...head.split('\n')].filter((line) => line !== '' && !/^\w+: -$/.test(line)).join('\n');
  return `---\n${front}\n---\n\n# Low score\n\n## Why\n\nIt is low.\n\n## Signals\n\n- A low score\n\n## Steps\n\n${steps}\n\n${more}## Exit criteria\n\nIt is high.\n`;
}

/** All findings of a playbook in a portfolio with these further files. */
export async function lint(text: string, others: Readonly<Record<string, string>> = {}): Promise<readonly Finding[]> {
  const files = { 'customer-success.yaml': 'preset: engine\n', [FILE]: text, ...others };
  return (await createEngine(portsOf(memoryWorkspace(files), '2025-12-01')).checkFile(FILE))?.findings ?? [];
}

/** The same as `rule @ marked text: message`. */
export async function lines(text: string, others?: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return (await lint(text, others)).map(({ rule, span, message }) => `${rule} @ ${text.slice(span.start, span.end)}: ${message}`);
}

/** The text after the first fix of each finding. */
export async function mended(text: string, others?: Readonly<Record<string, string>>): Promise<string> {
  const edits = (await lint(text, others)).flatMap(({ fixes }) => fixes[0]?.edits ?? []);
  return applyTextEdits(text, edits);
}
