import { choiceCompletions } from './choiceCompletions';
import { closingCompletions } from './closingCompletions';
import { fieldCompletions } from './fieldCompletions';
import { blockCompletions, helperCompletions, optionCompletions } from './helperCompletions';
import { caretAt, tagAt } from './templateCaret';
import type { TemplateCaret } from './templateCaret';
import { completion } from './templateCompletion';
import type { TemplateCompletion } from '../templateAuthoring';
import { helperName } from '../reading/names';
import type { TemplateScene } from '../templateScene';

/** What could stand at an offset behind the front matter, the likeliest first; also where the tag there is half written. */
export function completeTemplate(scene: TemplateScene, offset: number): readonly TemplateCompletion[] {
  const tag = tagAt(scene, offset);
  if (tag === undefined || tag.kind === 'comment' || tag.kind === 'raw') return [];
  if (tag.kind === 'close') return closingCompletions(scene, tag, { start: tag.inner.start, end: Math.max(tag.inner.end, offset) });
  const caret = caretAt(scene, offset);
  return caret === undefined ? [] : inCall(scene, caret, offset);
}

function inCall(scene: TemplateScene, caret: TemplateCaret, offset: number): readonly TemplateCompletion[] {
  const { use, role, call } = caret;
  const helper = helperName(call.name);
  switch (use.kind) {
    case 'partial':
      return [...scene.partials].map(([name, { file }], index) => completion('partial', name, { replace: use.typed, sort: [file === undefined ? 2 : 1, index], detail: file ?? 'built in' }));
    case 'text':
      return choiceCompletions(scene, caret, use);
    case 'option':
      return optionCompletions(call, helper, use.typed);
    case 'value':
      return [...fieldCompletions(caret, use.path, offset), ...(use.path === undefined || use.path.parts.length <= 1 ? optionCompletions(call, helper, { start: offset, end: offset }, use.option) : [])];
    case 'name': {
      const isPlain = use.path === undefined || (!use.path.isData && use.path.depth === 0 && !use.path.isOwn && use.path.parts.length <= 1);
      const helpers = isPlain ? helperCompletions(role, use.path?.span ?? { start: offset, end: offset }) : [];
      if (role !== 'output') return role === 'inner' ? [...helpers, ...fieldCompletions(caret, use.path, offset)] : helpers;
      return [...fieldCompletions(caret, use.path, offset), ...helpers, ...(isPlain ? blockCompletions(scene, caret.tag, offset) : [])];
    }
  }
}
