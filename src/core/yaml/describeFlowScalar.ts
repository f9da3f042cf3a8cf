import { shown } from './problems';
import { scanOpen } from './scanOpen';
import { syntax } from './syntaxProblem';
import { lineEnd } from './scanText';
import type { YamlProblem } from './sourceTree';

/** `"C:\Users"`: a backslash in double quotes that begins no escape. */
export function describeFlowScalar(text: string, position: number): YamlProblem {
  const { open } = scanOpen(text, position);
  const floor = open?.start ?? 0;
  const backslash = Math.max(text.lastIndexOf('\\', position - 1), text[position] === '\\' ? position : floor);
  const span = { start: backslash, end: Math.min(backslash + 2, lineEnd(text, backslash)) };
  return syntax(span, `${shown(text.slice(span.start, span.end))} is no escape that double quotes know.`, {
    help: 'Write the backslash twice, or use single quotes.',
    fixes: [{ title: 'Double the backslash', edits: [{ span: { start: backslash, end: backslash }, newText: '\\' }], preferred: true }],
  });
}
