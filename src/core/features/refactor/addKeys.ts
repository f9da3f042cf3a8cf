import { daysBetween } from '../../calendar/isoDay';
import { segmentById, segmentForArr } from '../../model/segments';
import type { Segment } from '../../model/segments';
import { schemaAt } from '../../schema/schemaNode';
import { andList } from '../../text/andList';
import type { TextEdit } from '../../text/textEdit';
import { keyText } from '../../yaml/blockText';
import { entryOf, nodeAt } from '../../yaml/nodePath';
import { shown } from '../../yaml/problems';
import type { MapNode, YamlPath } from '../../yaml/sourceTree';
import type { Refactoring, RefactoringId } from '../authoring';
import { sceneOf } from '../completion/scene';
import { skeletonBehind } from '../completion/skeleton';
import { Stops } from '../snippet';
import { asOneEdit } from './holes';
import type { RefactorPlace } from './place';

/** Days before the renewal from which its preparation belongs in the account (N1). */
const RENEWAL_DAYS = 120;
/** What a good plan consists of (P1, P2). */
const PLAN_KEYS = ['owner', 'stakeholders', 'business_objectives', 'milestones', 'risks', 'next_review'];
/** Stands for what the skeleton is put in the place of; no text of a user has it. */
const MARK = '\uE000';

/** The sections that the account's segment asks for and that are not there (S1-S3, N1, Q7), or what a plan needs (P2), to be filled in. */
export function addSections(place: RefactorPlace): Refactoring[] {
  const { sheet, viewed, view } = place;
  if (sheet.kind === 'success-plan') return added(place, 'add-sections', [], PLAN_KEYS, (missing) => `Add what a plan needs: ${missing}`);
  if (viewed === undefined) return [];
  const { data } = viewed.account;
  const { segments } = view.settings;
  const segment = segmentById(segments, data.segment) ?? (data.arr === undefined ? undefined : segmentForArr(segments, data.arr));
  const asked = segment === undefined ? ['contract', 'scores'] : sectionsOf(segment);
  if (data.renewal_date !== undefined && daysBetween(view.asOf, data.renewal_date) <= RENEWAL_DAYS) asked.push('renewal');
  const what = segment === undefined ? 'an account needs' : `the segment ${segment.label} asks for`;
  return added(place, 'add-sections', [], asked, (missing) => `Add what ${what}: ${missing}`);
}

/** The components of the health model in force of which the account has no figures yet. */
export function addScores(place: RefactorPlace): Refactoring[] {
  const { viewed, view } = place;
  if (viewed?.account.data.scores === undefined || view.model === undefined) return [];
  const sections = view.model.components.map(({ id }) => id).filter((id) => (schemaAt('account', ['scores'])?.keys ?? []).includes(id));
  return added(place, 'add-scores', ['scores'], sections, (missing) => `Add the scores of ${missing}`);
}

/** The keys that must be there and are not, in the map around the selection. */
export function addRequired(place: RefactorPlace): Refactoring[] {
  const { sheet, path } = place;
  for (let depth = path.length; depth >= 0; depth--) {
    const within = path.slice(0, depth);
    const refactorings = added(place, 'add-required', within, schemaAt(sheet.kind, within)?.required ?? [], (missing) => `Add what is missing: ${missing}`);
    if (refactorings.length > 0) return refactorings;
  }
  return [];
}

function sectionsOf({ touch, checkInDays = 0, qbrDays = 0 }: Segment): string[] {
  return [
    'contract',
    'scores',
    ...(touch === 'tech-touch' ? [] : ['stakeholders']),
    ...(checkInDays > 0 ? ['touchpoints'] : []),
    ...(qbrDays > 0 ? ['reviews', 'value'] : []),
  ];
}

/** Those of the keys that the map at the path lacks, as one snippet at its end. */
function added(place: RefactorPlace, id: RefactoringId, path: YamlPath, keys: readonly string[], title: (missing: string) => string): Refactoring[] {
  const map = nodeAt(place.sheet.body, path)?.node;
  if (map?.kind !== 'map') return [];
  const missing = keys.filter((key) => entryOf(map, key) === undefined);
  if (missing.length === 0) return [];
  const edit = skeletons(place, path, map, missing);
  return edit === undefined ? [] : [{ id, title: title(andList(missing.map(shown))), kind: 'rewrite', edits: [edit], isSnippet: true }];
}

/** The keys with what their schemas show, laid out where an edit would put the first of them. */
function skeletons(place: RefactorPlace, path: YamlPath, map: MapNode, keys: readonly string[]): TextEdit | undefined {
  const [first] = keys;
  const edit = asOneEdit(place.document.text, place.edit.add(path, first!, MARK));
  const [before, behind] = edit?.newText.split(`${keyText(first!)}: ${MARK}`) ?? [];
  const scene = sceneFor(place, path);
  if (edit === undefined || scene === undefined || before === undefined || behind === undefined) return undefined;
  const indent = /[^\r\n]*$/.exec(before)![0];
  const layout = { indent: map.flow ? '' : indent, inFlow: map.flow };
  const stops = new Stops();
  const entries = keys.map((key) => `${keyText(key)}:${skeletonBehind(scene, [...path, key], layout, stops)}`);
  const separator = map.flow ? ', ' : scene.lineBreak + indent;
  return { span: edit.span, newText: before + entries.join(separator) + behind };
}

/** The scene of a completion, as if the caret stood in the map. */
function sceneFor({ view, document, sheet }: RefactorPlace, path: YamlPath) {
  return sceneOf(view, {
    what: 'key',
    document: sheet.document,
    path: [...sheet.path, ...path],
    siblings: [],
    inFlow: false,
    column: 0,
    root: document.yaml.roots[sheet.document] ?? null,
    typed: { start: 0, end: 0 },
    quote: undefined,
    isClosed: false,
    hasColon: false,
    needsBlank: false,
  });
}
