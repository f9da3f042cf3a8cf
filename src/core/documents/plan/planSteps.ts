import type { IsoDay } from '../../calendar/isoDay';
import type { Sheet } from '../../model/sourceDocument';
import type { SheetEdit } from '../../model/sheetEdit';
import type { EditResult } from '../../yaml/editResult';
import { nodeAt } from '../../yaml/nodePath';
import { scalarText } from '../../yaml/scalarText';
import type { JsonValue, YamlPath } from '../../yaml/sourceTree';
import { milestoneOfName } from '../start/milestoneNames';
import { inBraces } from './newPlanText';
import { beginningMilestones, missingDay } from './planMilestones';
import type { PlanFacts } from './planMilestones';
import { PLAN_ROLES, planPerson } from './planPeople';
import type { PlanRole } from './planPeople';
import { nextReviewDay } from './reviewDay';

/** One thing that a plan lacks, and how to write it. */
export interface PlanStep {
  readonly path: YamlPath;
  /** The value on one line, for people. */
  readonly shown: string;
  /** What stood there, where it is replaced. */
  readonly before?: string;
  /** What stands in the edit's text for maps, to be replaced by them. */
  readonly placeholders: readonly { readonly mark: string; readonly text: string }[];
  /** The edit of the plan as the steps before left it. */
  readonly edit: (edit: SheetEdit, sheet: Sheet) => EditResult;
}

/** The order of a plan's keys (P1), by which a new one finds its place. */
const ORDER = ['account', 'created', 'owner', 'stakeholders', 'business_objectives', 'use_cases', 'milestones', 'risks', 'next_review'];

/** No text of a user has it; as a placeholder it is a plain scalar. */
const MARK = '\uE000';

/** What the plan lacks of P1, in the order in which it is written. Whatever a key holds already stays, valid or not. */
export function planSteps(name: string, sheet: Sheet, facts: PlanFacts): PlanStep[] {
  return [
    ...missingScalar('account', name, sheet),
    ...missingScalar('owner', facts.account.csm, sheet),
    ...missingPeople(sheet, facts),
    ...missingList('business_objectives', [], sheet),
    ...missingList('milestones', beginningMilestones(facts).map((milestone) => inBraces({ ...milestone })), sheet),
    ...missingDays(sheet, facts),
    ...reviewSteps(sheet, facts),
  ];
}

function missingScalar(key: string, value: string | undefined, sheet: Sheet): PlanStep[] {
  if (value === undefined || !isMissing(sheet, [key])) return [];
  return [{ path: [key], shown: scalarText(value), placeholders: [], edit: (edit, now) => put(edit, now, key, value) }];
}

function missingPeople(sheet: Sheet, facts: PlanFacts): PlanStep[] {
  return PLAN_ROLES.flatMap((role): PlanStep[] => {
    const person = planPerson(role, facts);
    const path = ['stakeholders', role];
    if (person === undefined || !isMissing(sheet, path) || !canHoldPeople(sheet)) return [];
    const text = inBraces({ ...person });
    const write: PlanStep['edit'] = (edit, now) => {
      if (hasKey(now, path)) return edit.set(path, MARK);
      if (hasKey(now, ['stakeholders'])) return edit.add(['stakeholders'], role, MARK, roleBefore(role, now));
      return edit.add([], 'stakeholders', { [role]: MARK }, keyBefore('stakeholders', now));
    };
    return [{ path, shown: text, placeholders: [{ mark: MARK, text }], edit: write }];
  });
}

/** A list that is not there or empty, with its items; without items, the key alone as a place for them. */
function missingList(key: string, items: readonly string[], sheet: Sheet): PlanStep[] {
  const node = nodeAt(sheet.body, [key])?.node;
  const isEmpty = isMissing(sheet, [key]) || (items.length > 0 && node?.kind === 'sequence' && node.items.length === 0);
  if (!isEmpty) return [];
  const marks = items.map((text, index) => ({ mark: `${MARK}${index}${MARK}`, text }));
  const value: JsonValue = marks.map(({ mark }) => mark);
  if (!hasKey(sheet, [key])) return [{ path: [key], shown: `[${items.join(', ')}]`, placeholders: marks, edit: (edit, now) => edit.add([], key, value, keyBefore(key, now)) }];
  // As a map the placeholder comes on a line of its own below `key: []`.
  return marks.map((mark) => ({ path: [key], shown: mark.text, placeholders: [mark], edit: (edit) => edit.append([key], { [mark.mark]: mark.mark }) }));
}

/** Days of the three milestones where the plan names them without one. */
function missingDays(sheet: Sheet, facts: PlanFacts): PlanStep[] {
  return (facts.plan?.milestones ?? []).flatMap((milestone, index): PlanStep[] => {
    const id = milestoneOfName(milestone?.name);
    const path = ['milestones', index, 'target_date'];
    if (id === undefined || id === 'core_adoption' || id === 'wider_adoption' || milestone?.status === 'complete' || !isMissing(sheet, path)) return [];
    const day = missingDay(id, facts);
    if (day === undefined) return [];
    const write: PlanStep['edit'] = (edit, now) => (hasKey(now, path) ? edit.set(path, day) : edit.add(['milestones', index], 'target_date', day, 'name'));
    return [{ path, shown: day, placeholders: [], edit: write }];
  });
}

/** A review that is missing or past (P2). A text that is no day is people's to mend. */
function reviewSteps(sheet: Sheet, facts: PlanFacts): PlanStep[] {
  const written: IsoDay | undefined = facts.plan?.next_review;
  const isPast = written !== undefined && written < facts.asOf;
  if (!isPast && !isMissing(sheet, ['next_review'])) return [];
  const day = nextReviewDay(facts);
  if (day === undefined) return [];
  return [{ path: ['next_review'], shown: day, placeholders: [], ...(isPast && { before: written }), edit: (edit, now) => put(edit, now, 'next_review', day) }];
}

function put(edit: SheetEdit, sheet: Sheet, key: string, value: string): EditResult {
  return hasKey(sheet, [key]) ? edit.set([key], value) : edit.add([], key, value, keyBefore(key, sheet));
}

/** The key of the plan that comes before by P1's order; none where the plan has none of them. */
function keyBefore(key: string, sheet: Sheet): string | undefined {
  return ORDER.slice(0, ORDER.indexOf(key)).filter((each) => hasKey(sheet, [each])).at(-1);
}

function roleBefore(role: PlanRole, sheet: Sheet): string | undefined {
  return PLAN_ROLES.slice(0, PLAN_ROLES.indexOf(role)).filter((each) => hasKey(sheet, ['stakeholders', each])).at(-1);
}

function hasKey(sheet: Sheet, path: YamlPath): boolean {
  return nodeAt(sheet.body, path) !== undefined;
}

/** Whether nothing stands at the path: no key, or a key without value. */
function isMissing(sheet: Sheet, path: YamlPath): boolean {
  const place = nodeAt(sheet.body, path);
  return place === undefined || place.node === null || (place.node.kind === 'scalar' && place.node.value === null && place.node.start === place.node.end);
}

/** A list or a text in the place of the map is people's to mend; an alias is refused with its reason. */
function canHoldPeople(sheet: Sheet): boolean {
  const node = nodeAt(sheet.body, ['stakeholders'])?.node ?? null;
  return node === null || node.kind === 'map' || node.kind === 'alias' || isMissing(sheet, ['stakeholders']);
}
