import type { Finding } from '../finding';
import { nearestName } from '../text/nearestName';
import { plainText } from '../text/pastedText';
import { shown } from '../yaml/problems';
import { found } from './describedFault';
import type { Fault } from './fault';
import { listOf } from './listOf';
import type { SheetPlace } from './sheetPlace';

/** Up to this many keys are worth listing where nobody can say which one was meant. */
const WORTH_LISTING = 12;

/** A key that must be there and is not, or stands without a value: at its parent's key. */
export function missingKey({ path, params }: Fault, place: SheetPlace): Finding {
  const key = params.key!;
  const example = params.example === null ? '' : `; write for example ${shown(`${key}: ${params.example}`)}`;
  const message = path.length === 0 ? `${shown(key)} is missing${example}.` : `${place.subject} has no ${shown(key)}${example}.`;
  return found('required', place.span('key'), message);
}

/** A key that the schema does not know; the one that was probably meant is offered, if it is not there already. */
export function unknownKey({ path, params }: Fault, place: SheetPlace): Finding {
  const known = params.known ?? [];
  const key = String(path.at(-1));
  const indent = place.plainIndents();
  if (indent.length > 0) {
    const message = `${shown(plainText(key))} is indented with no-break spaces, which YAML takes for a part of the key.`;
    return found('unknown-key', place.span('key'), message, { help: `${indent[0]!.title}.`, fixes: indent });
  }
  const decimal = place.decimalComma();
  if (decimal !== undefined) {
    const message = `${place.subject} stands alone behind a comma; a decimal number has a point, as in ${shown(decimal.number)}.`;
    return found('unknown-key', place.span('key'), message, { fixes: decimal.fixes });
  }
  const near = nearestName(plainText(key), known);
  const message = `${place.subject} is an unknown key${place.parentName}.`;
  const fixes = near === undefined ? [] : place.rename(near);
  if (near !== undefined) return found('unknown-key', place.span('key'), `${message} Did you mean ${shown(near)}?`, { fixes });
  return found('unknown-key', place.span('key'), message, { help: whatInstead(known) });
}

function whatInstead(known: readonly string[]): string {
  if (known.includes('custom')) return 'Remove it, or move it under `custom`, where anything may stand.';
  if (known.length === 0 || known.length > WORTH_LISTING) return 'Remove it, or look for the right name in the list of fields.';
  return `Use one of ${listOf(known)}, or remove it.`;
}
