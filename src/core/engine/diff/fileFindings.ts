import type { FileFindings, PlacedFinding } from '../../diff/findingChanges';
import type { IsoDay } from '../../calendar/isoDay';
import type { ScoredAccount } from '../../engine';
import type { Finding } from '../../finding';
import type { SourceDocument } from '../../model/sourceDocument';
import { touches } from '../../text/span';
import { pathAt } from '../../yaml/nodePath';
import { checkDocument } from '../checkDocument';
import { NO_PAST } from '../pastStates';
import type { Side } from './accountPool';
import type { ComparedFile } from './comparedFiles';
import type { DiffSide, DiffSides } from './diffSide';

/** Only a sheet with this key refers to playbooks. */
const PLAYBOOK_KEY = 'playbook:';

/** The accounts of a document with the scores of a side. */
export type ScoresOf = (document: SourceDocument, side: Side) => readonly ScoredAccount[];

/** What each side of a file has to be told, as the file shows by itself with its plan. Of a file that is gone nothing is fixed, and of one that gave no text before nothing is new. */
export async function fileFindings({ before, after }: ComparedFile, sides: DiffSides, asOf: IsoDay, unread: ReadonlySet<string>, scoresOf: ScoresOf): Promise<FileFindings> {
  if (after === undefined || (before === undefined && isReadable(after) && unread.has(after.file))) return { before: [], after: [] };
  const [old, now] = [before && (await findingsOf(before, sides.before, asOf, scoresOf(before, 'before'))), await findingsOf(after, sides.after, asOf, scoresOf(after, 'after'))];
  return {
    before: isReadable(after) ? (old?.map((finding) => ({ ...finding, file: after.file })) ?? []) : [],
    after: before === undefined || isReadable(before) ? now : now.filter(({ severity }) => severity === 'error'),
  };
}

/** Of a text that can be read in part only, nobody knows what else there would be to tell: nothing is fixed by it, and only errors are new after it. */
function isReadable({ yaml }: SourceDocument): boolean {
  return yaml.state === 'whole';
}

async function findingsOf(document: SourceDocument, side: DiffSide, asOf: IsoDay, accounts: readonly ScoredAccount[]): Promise<PlacedFinding[]> {
  const playbooks = document.text.includes(PLAYBOOK_KEY) ? await side.rules.playbooks.load(side.context.settings.playbooks) : undefined;
  const findings = await checkDocument(document, accounts, { context: side.context, asOf, neighbours: side.known.neighbours, playbooks, pastOf: () => NO_PAST, across: undefined });
  return findings.map((finding) => placed(finding, document));
}

function placed({ rule, severity, message, span }: Finding, document: SourceDocument): PlacedFinding {
  const { file, lines, sheets } = document;
  const at = sheets.findIndex(({ head, body }) => touches(head, span.start) || touches(body, span.start));
  const place = at < 0 ? '' : `${at} ${JSON.stringify(pathAt(sheets[at]!.body, span.start))}`;
  return { file, line: lines.positionAt(span.start).line + 1, severity, rule, message, place };
}
