import { schemaAt } from '../../../schema/schemaNode';
import type { YamlPath } from '../../../yaml/sourceTree';
import { unknownShape } from '../fields/fieldShape';
import { helperName } from '../reading/names';
import { valueOf } from '../scopes/walkTemplate';
import type { TemplateCompletion } from '../templateAuthoring';
import type { TemplateScene } from '../templateScene';
import type { CaretUse, TemplateCaret } from './templateCaret';
import { completion } from './templateCompletion';

/** Texts that a helper takes for an option. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  'chart kind': ['bar', 'line', 'pie', 'timeline'],
  'date style': ['short', 'month'],
  'code in': ['cell'],
};

/** How deep fields are offered behind `from=`. */
const FROM_DEPTH = 3;

/** What a text between quotes could say: the choices of an option, names of fields, keys of words. */
export function choiceCompletions({ wordKeys, text }: TemplateScene, { call, scope }: TemplateCaret, { typed, index, option }: Extract<CaretUse, { kind: 'text' }>): TemplateCompletion[] {
  const helper = helperName(call.name);
  const [first] = call.params;
  const offered = (names: readonly string[]) => names.map((name, at) => completion('word', name, { replace: typed, sort: [1, at] }));
  if (option === 'from') return offered(fieldPaths([], FROM_DEPTH));
  if (option !== undefined) {
    const choices = CHOICES[`${helper} ${option}`];
    const isField = helper === 'chart' && (option === 'label' || option === 'value');
    return offered(choices ?? (isField && first !== undefined ? valueOf(first, scope).item().names : []));
  }
  if (helper === 'lookup' && index === 1) return offered((first === undefined ? unknownShape('') : valueOf(first, scope)).names);
  if (helper !== 'say') return [];
  const before = call.params.slice(0, Math.max(index, 0)).filter(({ span }) => span.end < typed.start);
  return before.every((param) => param.kind === 'literal') ? offered(wordKeys(before.map(({ span }) => text.slice(span.start + 1, span.end - 1)))) : [];
}

/** Paths of the account's fields, those near its top first. */
function fieldPaths(path: YamlPath, depth: number): readonly string[] {
  const keys = schemaAt('account', path)?.keys ?? [];
  const own = keys.map((key) => [...path, key].join('.'));
  return depth <= 1 ? own : [...own, ...keys.flatMap((key) => fieldPaths([...path, key], depth - 1))];
}
