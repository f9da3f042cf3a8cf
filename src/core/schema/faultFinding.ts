import type { Finding } from '../finding';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import { nodeAt } from '../yaml/nodePath';
import type { Fault } from './fault';
import { missingKey, unknownKey } from './keyFault';
import { SheetPlace } from './sheetPlace';
import { noValue, wrongType } from './typeFault';
import { outOfBounds, wrongChoice, wrongLength } from './valueFault';

/**
 * A fault in plain words, at its place, with the ways out that can be computed. Undefined for an alias that stands for
 * nothing: the reader says so already (P03).
 */
export function faultFinding(fault: Fault, document: SourceDocument, sheet: Sheet): Finding | undefined {
  const { path, params } = fault;
  const missing = params.key === undefined ? path : [...path, params.key];
  if (fault.keyword === 'empty' || fault.keyword === 'required') {
    if (nodeAt(sheet.body, missing)?.node?.kind === 'alias') return undefined;
  }
  return describe(fault, new SheetPlace(document, sheet, path));
}

function describe(fault: Fault, place: SheetPlace): Finding {
  switch (fault.keyword) {
    case 'required':
      return missingKey(fault, place);
    case 'unknown':
      return unknownKey(fault, place);
    case 'empty':
      return noValue(fault, place);
    case 'type':
      return wrongType(fault, place);
    case 'choices':
      return wrongChoice(fault, place);
    case 'atLeast':
    case 'parts':
      return wrongLength(fault, place);
    default:
      return outOfBounds(fault, place);
  }
}
