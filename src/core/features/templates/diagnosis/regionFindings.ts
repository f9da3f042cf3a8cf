import type { Finding } from '../../../finding';
import type { Span } from '../../../text/span';
import { helperName } from '../reading/names';
import type { Block, Statement } from '../reading/templateTree';

const REGION_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Regions that no rendering accepts: without a fit name, inside another one, or with a name that is used already. */
export function regionFindings(statements: readonly Statement[]): Finding[] {
  const findings: Finding[] = [];
  const names = new Map<string, Span>();
  visit(statements, undefined, true);
  return findings;

  function visit(all: readonly Statement[], inside: string | undefined, isAlways: boolean): void {
    for (const statement of all) {
      if (statement.kind !== 'block') continue;
      const isRegion = helperName(statement.call.name) === 'region';
      const name = isRegion ? judge(statement, inside, isAlways) : undefined;
      const staysAlways = isAlways && isRegion;
      visit(statement.body, name ?? inside, staysAlways);
      for (const branch of statement.branches) visit(branch.body, inside, false);
    }
  }

  /** The region's name; only those that always print can be told to stand twice. */
  function judge({ call, open }: Block, inside: string | undefined, isAlways: boolean): string {
    const [first] = call.params;
    const name = first?.kind === 'literal' ? String(first.value) : undefined;
    const span = first?.span ?? open.span;
    if (inside !== undefined) findings.push(fault(open.span, `This region stands inside the region \`${inside}\`. Close that one first: regions lie side by side.`));
    if (name === undefined) return '…';
    if (!REGION_ID.test(name)) findings.push(fault(span, `A region’s name has small letters, digits and dashes only, such as \`{{#region "wins"}}\`, not \`${name}\`.`));
    const before = isAlways ? names.get(name) : undefined;
    if (before !== undefined) findings.push({ ...fault(span, `There is a region \`${name}\` already; each name may be used once.`), related: [{ message: 'The first of that name.', span: before }] });
    else if (isAlways) names.set(name, span);
    return name;
  }
}

function fault(span: Span, message: string): Finding {
  return { rule: 'template/region', severity: 'error', message, span, fixes: [] };
}
