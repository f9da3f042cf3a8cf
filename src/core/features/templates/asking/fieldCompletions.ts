import type { Span } from '../../../text/span';
import { joinPath } from '../fields/fieldShape';
import type { FieldShape } from '../fields/fieldShape';
import { HELPER_TEXTS } from '../helperTexts';
import { fieldMarkdown } from './fieldMarkdown';
import { helperName } from '../reading/names';
import type { Path } from '../reading/templateTree';
import { resolvePath } from '../scopes/resolvePath';
import { LOOP_DATA } from '../scopes/scope';
import type { TemplateCompletion } from '../templateAuthoring';
import { partAt } from './templateCaret';
import type { TemplateCaret } from './templateCaret';
import { completion } from './templateCompletion';

/** Helpers that run over a list, for which lists come first. */
const OVER_LISTS = new Set(['each', 'join', 'list', 'count', 'chart']);
/** Sheets whose fields are offered from the top without their name being typed first. */
const SHEETS = ['account', 'plan'];

/** Fields that could stand at the caret: those of what stands before the point, else those in hand, and the ways out. */
export function fieldCompletions({ scope, call, role, use }: TemplateCaret, path: Path | undefined, offset: number): TemplateCompletion[] {
  const helper = role === 'block' || role === 'inner' || role === 'output' ? helperName(call.name) : undefined;
  const prefersLists = helper !== undefined && OVER_LISTS.has(helper);
  if (path?.isData === true && path.parts.length <= 1) return dataCompletions(path.span, scope.isLoop);
  const at = partAt(path, offset);
  const replace = at?.part.span ?? { start: offset, end: offset };
  const before = path === undefined || at === undefined ? undefined : resolvePath({ ...path, parts: path.parts.slice(0, at.index) }, scope).shape;
  const owner = before ?? (path === undefined ? scope.shape : undefined);
  if (owner === undefined) return [];
  const isBare = path === undefined || (path.parts.length <= 1 && path.depth === 0 && !path.isOwn);
  // A bare name that a helper has too would call that.
  const label = (name: string): string => (isBare && use.kind === 'name' && Object.hasOwn(HELPER_TEXTS, name) ? `this.${name}` : name);
  const own = owner.names.flatMap((name, index) => fieldNamed(owner, name, label(name), { replace, group: 1, index, prefersLists }));
  return isBare ? [...own, ...ownSheets(scope.shape, replace, prefersLists), ...waysOut(scope.around !== undefined, replace)] : own;
}

/** `account.arr` and its like, where names are those of the top. */
function ownSheets(top: FieldShape, replace: Span, prefersLists: boolean): TemplateCompletion[] {
  if (top.path !== '') return [];
  return SHEETS.flatMap((sheet) => {
    const owner = top.field(sheet);
    return (owner?.names ?? []).flatMap((name, index) => fieldNamed(owner!, name, joinPath(sheet, name), { replace, group: sheet === 'account' ? 3 : 4, index, prefersLists }));
  });
}

interface FieldPlace {
  readonly replace: Span;
  readonly group: number;
  readonly index: number;
  readonly prefersLists: boolean;
}

function fieldNamed(owner: FieldShape, name: string, label: string, { replace, group, index, prefersLists }: FieldPlace): TemplateCompletion[] {
  const shape = owner.field(name);
  if (shape === undefined) return [];
  const isList = shape.kind === 'list';
  const written = label === name ? joinPath('', name) : label;
  return [
    completion(isList ? 'list' : 'field', label, {
      ...{ replace, sort: [prefersLists && !isList ? group + 1 : group, index], documentation: fieldMarkdown(shape) },
      ...{ detail: shape.isInternal ? `${shape.meaning?.type ?? ''} (internal)`.trim() : shape.meaning?.type, insertText: written },
    }),
  ];
}

function waysOut(isInside: boolean, replace: Span): TemplateCompletion[] {
  return [
    ...(isInside ? [completion('value', 'this', { replace, sort: [5, 0], detail: 'the value in hand' }), completion('value', '../', { replace, sort: [5, 1], detail: 'what is around' })] : []),
    completion('value', '@root', { replace, sort: [5, 2], detail: 'the top of the data', filterText: '@root' }),
  ];
}

function dataCompletions(replace: Span, isLoop: boolean): TemplateCompletion[] {
  const loop = isLoop ? Object.entries(LOOP_DATA) : [];
  return [...loop, ['root', 'All of the data, from the top.'] as const].map(([name, text], index) => completion('value', `@${name}`, { replace, sort: [1, index], documentation: text }));
}
