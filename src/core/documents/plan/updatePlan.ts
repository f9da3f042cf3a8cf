import { readDocument } from '../../model/readDocument';
import { SheetEdit } from '../../model/sheetEdit';
import type { Sheet, SourceDocument } from '../../model/sourceDocument';
import type { PlanData } from '../../model/planInput';
import { sheetValue } from '../../schema/schemaCheck';
import { composeEdits } from '../../text/composeEdits';
import { applyTextEdits } from '../../text/textEdit';
import type { TextEdit } from '../../text/textEdit';
import type { EditResult } from '../../yaml/editResult';
import { planSteps } from './planSteps';
import type { PlanStep } from './planSteps';
import type { PlanFacts } from './planMilestones';
import type { PlanChange, PlanProposal, RefusedChange } from './planProposal';

/**
 * The present plan with what it lacks: only what is missing is added, and a review that is past is moved; every other byte stays.
 * An update of the result changes nothing.
 * @param index of the plan's sheet in the document, which must be whole
 */
export function updatePlan(document: SourceDocument, index: number, name: string, facts: Omit<PlanFacts, 'plan'>): PlanProposal {
  let current = document;
  let edits: readonly TextEdit[] = [];
  const changes: PlanChange[] = [];
  const refused: RefusedChange[] = [];
  for (const step of planSteps(name, sheetOf(document, index), { ...facts, plan: dataOf(document, index) })) {
    const result = inBracesWhereMaps(step, step.edit(new SheetEdit(current, sheetOf(current, index)), sheetOf(current, index)));
    const after = result.ok ? written(current, result.edits, index) : undefined;
    if (!result.ok || after === undefined) {
      refused.push({ path: step.path, reason: result.ok ? 'Its place in the file cannot be told; add it by hand.' : result.reason });
      continue;
    }
    edits = composeEdits(document.text.length, edits, result.edits);
    changes.push({ kind: step.before === undefined ? 'added' : 'changed', path: step.path, value: step.shown, ...(step.before !== undefined && { before: step.before }) });
    current = after;
  }
  return { file: document.file, created: false, text: current.text, edits, changes, refused };
}

/** The document after the edits; undefined where they broke it, or the sheet is no longer where it was. */
function written(document: SourceDocument, edits: readonly TextEdit[], index: number): SourceDocument | undefined {
  const after = readDocument(document.file, applyTextEdits(document.text, edits));
  return after?.yaml.state === 'whole' && after.sheets.length === document.sheets.length && after.sheets[index]?.kind === 'success-plan' ? after : undefined;
}

/** Maps are put in as placeholders, and written on one line each, as people write them in lists. */
function inBracesWhereMaps({ placeholders }: PlanStep, result: EditResult): EditResult {
  if (!result.ok || placeholders.length === 0) return result;
  const edits = result.edits.map(({ span, newText }) => ({ span, newText: placeholders.reduce((text, { mark, text: map }) => withMap(text, mark, map), newText) }));
  return { ok: true, edits };
}

/** The placeholder is a scalar, or a map of which it is key and value. */
function withMap(text: string, mark: string, map: string): string {
  const found = [`{ ${mark}: ${mark} }`, `{${mark}: ${mark}}`, `${mark}: ${mark}`, mark].find((each) => text.includes(each));
  return found === undefined ? text : text.replace(found, () => map);
}

function sheetOf(document: SourceDocument, index: number): Sheet {
  return document.sheets[index]!;
}

function dataOf(document: SourceDocument, index: number): PlanData {
  return sheetValue(sheetOf(document, index));
}
