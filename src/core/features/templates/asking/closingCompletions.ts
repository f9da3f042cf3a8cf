import type { Span } from '../../../text/span';
import { helperName } from '../reading/names';
import { readTemplate } from '../reading/readTemplate';
import type { Block, Statement, Tag } from '../reading/templateTree';
import type { TemplateCompletion } from '../templateAuthoring';
import type { TemplateScene } from '../templateScene';
import { completion } from './templateCompletion';

/** What closes the blocks that are open before a tag, the innermost first; in a tag that is none yet, with the slash, and `else`. */
export function closingCompletions({ text, bodyStart }: TemplateScene, tag: Tag, replace: Span): TemplateCompletion[] {
  const open = openBlocks(readTemplate(text.slice(0, tag.span.start), bodyStart).statements).reverse();
  const isClosing = tag.kind === 'close';
  const braces = tag.isClosed && isClosing ? '' : '}}';
  const names = [...new Set(open.flatMap(({ call }) => helperName(call.name) ?? []))];
  const closers = names.map((name, index) => {
    const written = `${isClosing ? '' : '/'}${name}`;
    return completion('block', written, { replace, sort: [0, index], detail: 'closes the block', insertText: `${written}${braces}`, filterText: written });
  });
  const innermost = open[0];
  const canElse = !isClosing && innermost !== undefined && innermost.branches.every(({ call }) => call !== undefined);
  return canElse ? [completion('block', 'else', { replace, sort: [0, names.length], detail: 'the other case', insertText: 'else}}' }), ...closers] : closers;
}

/** Blocks that no tag closes, the outermost first. */
function openBlocks(statements: readonly Statement[]): Block[] {
  const last = statements.at(-1);
  if (last?.kind !== 'block' || last.close !== undefined) return [];
  return [last, ...openBlocks(last.branches.at(-1)?.body ?? last.body)];
}
