import { shown } from '../../yaml/problems';
import { isJsonObject } from '../../yaml/jsonValue';
import { edits } from '../../yaml/editResult';
import type { EditResult } from '../../yaml/editResult';
import { nodeAt } from '../../yaml/nodePath';
import type { JsonObject, JsonValue, YamlPath } from '../../yaml/sourceTree';
import { toValue } from '../../yaml/toValue';
import type { Refactoring, RefactoringId } from '../authoring';
import { together } from './holes';
import type { RefactorPlace } from './place';

/** Says that the figures of the section, or of the declared metric, at the selection still hold today. */
export function confirmSection(place: RefactorPlace): Refactoring[] {
  const section = sectionOf(place.path);
  const { asOf } = place.view;
  if (place.viewed === undefined || section === undefined || dayOf(place, section) === asOf) return [];
  const value = valueAt(place, section);
  if (value === undefined || value === null || Array.isArray(value)) return [];
  const result = isJsonObject(value) ? place.edit.put([...section, 'as_of'], asOf) : asDated(place, section, asOf);
  return offered('confirm-metric', `Confirm ${shown(String(section.at(-1)))} as of ${asOf}`, result);
}

/** Says that all figures of the account still hold today: each day that stands beside some, and that of the last look at the sheet. */
export function confirmAll(place: RefactorPlace): Refactoring[] {
  const { view, sheet, edit } = place;
  if (place.viewed === undefined) return [];
  const body = toValue(sheet.body) as JsonObject;
  const days = [...daysBelow(body['scores'], ['scores']), ...daysBelow(body['metrics'], ['metrics']), ...productDays(body)].filter(({ day }) => day !== view.asOf);
  const results = days.map(({ path }) => edit.set(path, view.asOf));
  if (body['last_updated'] !== view.asOf) results.push(edit.put(['last_updated'], view.asOf));
  return results.length === 0 ? [] : offered('confirm-all-metrics', `Confirm all figures as of ${view.asOf}`, together(results));
}

/** A section of `scores`, of the account or of a product, or a metric that the model declares. */
function sectionOf(path: YamlPath): YamlPath | undefined {
  const [first, second] = path;
  const own = first === 'contract' && second === 'products' ? path.slice(0, 3) : [];
  const [part, name] = path.slice(own.length);
  return (part === 'scores' || part === 'metrics') && name !== undefined ? [...own, part, name] : undefined;
}

/** A plain value of a declared metric, made a map that has its day: `0.02` becomes `{ value: 0.02, as_of: 2025-12-01 }`. */
function asDated({ sheet, document }: RefactorPlace, path: YamlPath, day: string): EditResult {
  const node = nodeAt(sheet.body, path)?.node;
  const refusal: EditResult = { ok: false, reason: 'The value is not a plain one on one line.' };
  if (node?.kind !== 'scalar' || node.style === 'literal' || node.style === 'folded' || path[0] !== 'metrics') return refusal;
  if (/[\r\n,[\]{}]/.test(document.text.slice(node.start, node.end))) return refusal;
  return edits({ span: { start: node.start, end: node.start }, newText: '{ value: ' }, { span: { start: node.end, end: node.end }, newText: `, as_of: ${day} }` });
}

function dayOf(place: RefactorPlace, section: YamlPath): JsonValue | undefined {
  return valueAt(place, [...section, 'as_of']);
}

function valueAt({ sheet }: RefactorPlace, path: YamlPath): JsonValue | undefined {
  const node = nodeAt(sheet.body, path)?.node;
  return node == null ? undefined : toValue(node);
}

function* daysBelow(sections: JsonValue | undefined, path: YamlPath): Generator<{ readonly path: YamlPath; readonly day: JsonValue }> {
  if (!isJsonObject(sections)) return;
  for (const [name, section] of Object.entries(sections)) {
    if (isJsonObject(section) && section['as_of'] !== undefined) yield { path: [...path, name, 'as_of'], day: section['as_of'] };
  }
}

function* productDays({ contract }: JsonObject) {
  const products = isJsonObject(contract) ? contract['products'] : undefined;
  if (!Array.isArray(products)) return;
  for (const [index, product] of products.entries()) {
    if (!isJsonObject(product)) continue;
    for (const part of ['scores', 'metrics']) yield* daysBelow(product[part], ['contract', 'products', index, part]);
  }
}

function offered(id: RefactoringId, title: string, result: EditResult): Refactoring[] {
  return result.ok ? [{ id, title, kind: 'rewrite', edits: result.edits, isSnippet: false }] : [];
}
