import { formatOnScale } from '../health/formatNumber';
import type { ComponentScore, HealthScore } from '../health/healthScore';
import type { Sheet } from '../model/sourceDocument';
import { firstLine } from '../model/sheetSpan';
import { plural } from '../text/plural';
import { entryOf } from '../yaml/nodePath';
import type { MapEntry, MapNode, SourceNode } from '../yaml/sourceTree';
import type { OutlineNode } from './authoring';
import type { FeatureView } from './featureView';
import { itemName } from './itemName';
import { onOneLine } from './onOneLine';

const UNNAMED: Readonly<Record<Sheet['kind'], string>> = { account: 'Account', 'success-plan': 'Success plan', settings: 'Settings', 'health-model': 'Health model', template: 'Template', playbook: 'Playbook' };
const NODE_KINDS = { account: 'account', 'success-plan': 'plan', settings: 'settings', 'health-model': 'model', template: 'settings', playbook: 'settings' } as const;

/** The sheets of a document with everything in them, as a tree; the scores of accounts and components stand beside their names. */
export function outlineOf(view: FeatureView): OutlineNode[] {
  const { document } = view;
  // While the text does not parse as a whole, figures would be of the half that does.
  const accounts = document.yaml.state === 'whole' ? view.accounts : [];
  return document.sheets.map((sheet, index) => {
    const health = accounts.find(({ account }) => account.sheet === index)?.health;
    return sheetNode(document.text, sheet, health, plainName(sheet));
  });
}

function sheetNode(text: string, sheet: Sheet, health: HealthScore | undefined, name: string): OutlineNode {
  const { body, head } = sheet;
  const details = new Map((health?.components ?? []).flatMap((component) => componentDetails(component, health!.scale)));
  // The body of an alias stands elsewhere, where it may be a sheet of its own.
  const isHere = body.entries.every(({ key }) => key.start >= head.start);
  const children = isHere ? body.entries.map((entry) => entryNode(text, entry, [], details)) : [];
  const detail = health?.score === undefined || health.score === null ? '' : `${health.score} ${health.tier?.label ?? ''}`.trim();
  const span = { start: head.start, end: Math.max(head.end, ...children.slice(-1).map((child) => child.span.end)) };
  return { name, detail, kind: NODE_KINDS[sheet.kind], span, selection: { start: head.start, end: head.end }, children };
}

/** What the sheet calls itself. */
function plainName({ kind, body }: Sheet): string {
  const value = entryOf(body, kind === 'account' || kind === 'success-plan' ? 'account' : 'name')?.value;
  const own = value?.kind === 'scalar' ? onOneLine(String(value.value ?? '')) : '';
  if (own === '') return UNNAMED[kind];
  return kind === 'success-plan' ? `Success plan of ${own}` : own;
}

/** The score of each component by its path, on the model's scale. */
function componentDetails({ path, score, components }: ComponentScore, scale: number): [string, string][] {
  const inner = components.flatMap((component) => componentDetails(component, scale));
  return score === null ? inner : [[path.join('/'), `${formatOnScale(score, scale)}/${scale}`], ...inner];
}

function entryNode(text: string, { key, value }: MapEntry, parents: readonly string[], details: ReadonlyMap<string, string>): OutlineNode {
  const id = String(key.value);
  const path = [...parents, id];
  const name = onOneLine(id) || '(empty key)';
  const span = { start: key.start, end: Math.max(key.end, value?.end ?? 0) };
  const selection = { start: key.start, end: key.end };
  switch (value?.kind) {
    case 'map':
      return { name, detail: details.get(path.join('/')) ?? '', kind: 'section', span, selection, children: value.entries.map((entry) => entryNode(text, entry, path, details)) };
    case 'sequence':
      return { name, detail: plural(value.items.length, 'item'), kind: 'list', span, selection, children: itemNodes(text, id, value.items) };
    case 'scalar':
      return { name, detail: onOneLine(String(value.value ?? '')), kind: 'field', span, selection, children: [] };
    case 'alias':
      return { name, detail: `*${value.name}`, kind: 'field', span, selection, children: [] };
    default:
      return { name, detail: '', kind: 'field', span, selection, children: [] };
  }
}

function itemNodes(text: string, list: string, items: readonly (SourceNode | null)[]): OutlineNode[] {
  return items.flatMap((item, index): OutlineNode[] => {
    // Pairs of numbers, as in the points of a metric, have no name to find them by.
    if (item === null || item.kind === 'sequence') return [];
    const { name, detail, place } = itemName(item, list, index);
    const span = { start: item.start, end: item.end };
    return [{ name, detail, kind: 'item', span, selection: place ?? firstLine(text, span), children: item.kind === 'map' ? partsOf(text, item) : [] }];
  });
}

/** What of an item has parts of its own; its plain fields are in its name, or too many. */
function partsOf(text: string, item: MapNode): OutlineNode[] {
  const nested = item.entries.filter(({ value }) => value?.kind === 'map' || value?.kind === 'sequence');
  return nested.map((entry) => entryNode(text, entry, [], new Map()));
}

