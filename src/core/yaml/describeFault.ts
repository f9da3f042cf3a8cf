import type { ParseFault } from './parseText';
import { problem } from './problems';
import { lineEnd } from './scanText';
import type { YamlProblem } from './sourceTree';

/** What the parser fell over, in plain words and at the exact place. */
export function describeFault(text: string, fault: ParseFault): YamlProblem {
  const start = Math.min(fault.position, text.length);
  return problem('yaml/syntax', { start, end: Math.max(start, lineEnd(text, start)) }, fault.reason);
}
