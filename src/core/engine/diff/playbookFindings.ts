import type { FileFindings, PlacedFinding } from '../../diff/findingChanges';
import { isPlaybookFile } from '../../playbooks/reading/isPlaybookFile';
import { LineIndex } from '../../text/lineIndex';
import type { Ports } from '../../ports';
import type { ChangedFile, SideFile } from './changeSet';
import type { DiffSide, DiffSides } from './diffSide';

/** The templates that playbooks may name. */
export type Templates = () => Promise<readonly { readonly id: string }[]>;

/** What each side of the playbooks that changed has to be told. Of a playbook that is gone, or gave no text on one side, nothing is fixed and nothing new. */
export async function playbookFindings(files: readonly ChangedFile[], sides: DiffSides, ports: Ports, templates: Templates): Promise<FileFindings[]> {
  const findings: FileFindings[] = [];
  for (const { before, after } of files) {
    if (after === undefined || [before, after].some((side) => side?.content.kind === 'unreadable') || !isPlaybookFile(after.file, sides.after.context.settings.playbooks)) continue;
    const old = before && (await findingsOf(before, sides.before, ports, templates));
    findings.push({ before: old?.map((finding) => ({ ...finding, file: after.file })) ?? [], after: await findingsOf(after, sides.after, ports, templates) });
  }
  return findings;
}

async function findingsOf({ file, content }: SideFile, side: DiffSide, ports: Ports, templates: Templates): Promise<PlacedFinding[]> {
  if (content.kind !== 'text') return [];
  const { PlaybookChecks } = await import('../playbookChecks');
  const checks = new PlaybookChecks({ ports: { ...ports, workspace: side.workspace }, known: side.rules, templates });
  const lines = new LineIndex(content.text);
  const found = await checks.check({ file, text: content.text });
  // Most rules speak of a sentence, which is all that tells one finding from another.
  return found.map(({ rule, severity, message, span }) => ({ file, line: lines.positionAt(span.start).line + 1, severity, rule, message, place: message }));
}
