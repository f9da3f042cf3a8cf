import type { Finding } from '../finding';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import { nearestName } from '../text/nearestName';
import type { JsonObject, YamlPath } from '../yaml/sourceTree';
import { contextFindings, unknownSections } from './contextFindings';
import type { SheetContext } from './contextFindings';
import type { Fault } from './fault';
import { faultFinding } from './faultFinding';
import { schemaCheck } from './schemaCheck';
import { SurplusKeys } from './surplusKeys';

export interface CheckedSheet {
  /** What is wrong with the sheet, in no particular order. */
  readonly findings: Finding[];
  /** The body as plain data with everything invalid left out: the generated type with all fields optional. Not to be changed. */
  readonly value: JsonObject;
}

/**
 * Checks a sheet against its schema and, where `context` is given, against what only the portfolio knows: the segments of the
 * settings, the metrics, components and tiers of the health model. Never throws.
 */
export function checkSheet(document: SourceDocument, sheet: Sheet, context: SheetContext = {}): CheckedSheet {
  const { faults, value } = schemaCheck(sheet);
  const sections = unknownSections(document, sheet, value, context);
  const findings = [...sections.values(), ...contextFindings(document, sheet, value, context)];
  const surplus = new SurplusKeys();
  for (const fault of faults) {
    if (surplus.takes(fault)) continue;
    if (isInside(fault, sections) || isMisspelt(fault, faults)) continue;
    const finding = faultFinding(fault, document, sheet);
    if (finding !== undefined) findings.push(finding);
  }
  return { findings: [...findings, ...surplus.findings(document, sheet)], value };
}

/** A missing key that stands there under a name a slip away: the unknown key says it all. */
function isMisspelt({ keyword, path, params }: Fault, faults: readonly Fault[]): boolean {
  if (keyword !== 'required') return false;
  return faults.some((other) => other.keyword === 'unknown' && isChildOf(other.path, path) && nearestName(String(other.path.at(-1)), other.params.known ?? []) === params.key);
}

function isChildOf(path: YamlPath, parent: YamlPath): boolean {
  return path.length === parent.length + 1 && parent.every((step, index) => step === path[index]);
}

function isInside({ path }: Fault, sections: ReadonlyMap<string, unknown>): boolean {
  return path.length > 2 && path[0] === 'scores' && sections.has(String(path[1]));
}
