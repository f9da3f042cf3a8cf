import { createEngine } from '../../../src/core/engine';
import type { Engine } from '../../../src/core/engine';
import type { Authoring, Place, Refusal, RenameEdits } from '../../../src/core/features/authoring';
import type { SourceDocument } from '../../../src/core/model/sourceDocument';
import { LineIndex } from '../../../src/core/text/lineIndex';
import { applyTextEdits } from '../../../src/core/text/textEdit';
import { memoryWorkspace, portsOf } from '../../support/fileWorkspace';

const CURSOR = '$$CURSOR$$';

/** A small portfolio in which most kinds of names stand in most kinds of places. */
export const FILES: Readonly<Record<string, string>> = {
  'customer-success.yaml': `health_model: models/ours.health-model.yaml
people:
  dana.reyes: { name: Dana Reyes, role: csm, manager: sam }
  sam: { name: Sam Ito } # leads
`,
  'models/ours.health-model.yaml': `name: ours
scale: 10
declare:
  failures: { type: ratio }
components:
  - id: routine
    weight: 1
    metrics:
      - id: f
        from: metrics.failures / scores.routine.score
        points: [[0, 10], [1, 0]]
      - { id: u, from: scores.product_usage.active_users, points: [[0, 0], [9, 10]] }
tiers: [{ id: fine, min: 0, color: green }]
`,
  'a/account.yaml': `account: Acme Corp
csm: dana.reyes
health_tier: fine
contract: { products: [{ name: Platform }, { name: "Analytics" }] }
scores:
  routine: { score: 7 }
  product_usage: { active_users: 4 }
  relationship:
    champion: "Ana Ruiz, Ops Director"
    exec_sponsor: Tom Berg, COO
    pulse_by: Dana Reyes
metrics: { failures: 0.1 }
stakeholders:
  - { name: Ana Ruiz, reports_to: Tom Berg }
  - name: 'Tom Berg'
usage:
  features: [{ name: Automation, product: Platform }]
  power_users: [Ana Ruiz]
touchpoints:
  - { date: 2025-11-10, type: check_in, with: [Ana Ruiz, Tom Berg], by: Dana Reyes }
tasks:
  - { title: Call Ana Ruiz, owner: Ana Ruiz, playbook: sponsor-left, key: sponsor-left/call }
  - { title: Ask Dana, owner: dana.reyes, playbook: by-name }
revenue: [{ month: 2025-11, product: Analytics }]
`,
  'a/success-plan.yaml': `account: Acme Corp
owner: sam
stakeholders: { champion: { name: Ana Ruiz } }
milestones: [{ name: First value, owner: Ana Ruiz }, { name: Live, owner: Dana Reyes }]
`,
  'b/account.yaml': `customer_health:\r
  account: Beta\r
  csm: sam\r
  stakeholders: [{ name: Ana Ruiz }]\r
  usage: { features: [{ name: Automation }] }\r
  reviews: [{ date: 2026-01-15, attendees: [Ana Ruiz, Sam Ito], roadmap: [{ feature: Automation }] }]\r
`,
  'playbooks/left.md': '---\nid: "sponsor-left"\ntitle: Sponsor left\n---\n# Sponsor left\n',
  'playbooks/by-name.md': '# By name\n',
};

export interface Asked {
  readonly files: Readonly<Record<string, string>>;
  readonly engine: Engine;
  readonly authoring: Authoring;
  readonly document: SourceDocument;
  readonly offset: number;
}

/** The portfolio with a cursor: `$$CURSOR$$` in one of the files, or before the first place of a text in one of `FILES`. */
export async function ask(file: string, at: string, files: Readonly<Record<string, string>> = FILES): Promise<Asked> {
  const offset = files[file]!.indexOf(at.replace(CURSOR, '')) + Math.max(0, at.indexOf(CURSOR));
  if (!files[file]!.includes(at.replace(CURSOR, ''))) throw new Error(`${file} has no ${at}`);
  const engine = createEngine(portsOf(memoryWorkspace({ ...files }), '2025-12-01'));
  return { files, engine, authoring: await engine.authoring(), document: engine.read(file, files[file]!)!, offset };
}

/** Places as `file:line text`, the line counted from 1. */
export function shownPlaces({ files }: Asked, places: readonly Place[]): string[] {
  return places.map(({ file, range }) => {
    const lines = new LineIndex(files[file]!);
    return `${file}:${range.start.line + 1} ${files[file]!.slice(lines.offsetAt(range.start), lines.offsetAt(range.end))}`;
  });
}

/** All files after the edits of a rename. */
export function renamed({ files }: Asked, { edits }: RenameEdits): Record<string, string> {
  const after = { ...files };
  for (const { file, edits: ofFile } of edits) {
    const lines = new LineIndex(files[file]!);
    after[file] = applyTextEdits(files[file]!, ofFile.map(({ range, newText }) => ({ span: { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }, newText })));
  }
  return after;
}

/** The edits; throws the reason where there are none. */
export function edited(answer: RenameEdits | Refusal): RenameEdits {
  if ('refused' in answer) throw new Error(answer.refused);
  return answer;
}
