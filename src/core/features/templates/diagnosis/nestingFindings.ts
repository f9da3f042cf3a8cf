import type { Finding } from '../../../finding';
import type { Span } from '../../../text/span';
import { LIMITS } from '../../../limits';
import type { Call, Statement } from '../reading/templateTree';

/** Blocks and calls that stand deeper in each other than a rendering accepts: the outermost of each that is too deep. */
export function nestingFindings(statements: readonly Statement[]): Finding[] {
  const findings: Finding[] = [];
  visit(statements, 1);
  return findings;

  function visit(all: readonly Statement[], depth: number): void {
    for (const statement of all) {
      const deep = deepCall(statement.call, 0);
      if (deep !== undefined) findings.push(tooDeep(deep, `Calls are nested more than ${LIMITS.templateCallDepth} deep`));
      if (statement.kind !== 'block') continue;
      if (depth > LIMITS.templateBlockDepth) {
        findings.push(tooDeep(statement.open.span, `Blocks are nested more than ${LIMITS.templateBlockDepth} deep`));
        continue;
      }
      for (const part of [statement, ...statement.branches]) visit(part.body, depth + 1);
    }
  }
}

/** The first call that is too deep in others. */
function deepCall({ params, hash }: Call, depth: number): Span | undefined {
  for (const value of [...params, ...hash.map((pair) => pair.value)]) {
    if (value?.kind !== 'call') continue;
    const found = depth + 1 > LIMITS.templateCallDepth ? value.span : deepCall(value.call, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function tooDeep(span: Span, what: string): Finding {
  return { rule: 'template/not-allowed', severity: 'error', message: `${what}, so the template cannot be rendered. Put the inner part into a partial.`, span, fixes: [] };
}
