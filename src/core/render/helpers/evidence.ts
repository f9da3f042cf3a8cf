import { printValue } from '../printValue';
import type { RenderEnvironment } from '../renderEnvironment';
import { SafeMarkdown } from '../safeMarkdown';
import { GapMark } from '../templateData';
import type { Helper, HelperOptions } from './helper';

/** `cite`: any value with where it comes from; figures and texts take the same `from=`. */
export const CITE: Readonly<Record<string, Helper>> = { cite: ([value]) => value };

/**
 * The value as a link to the line of the file it comes from, where `from=` names a field that stands in one and evidence is
 * wanted. A gap stays a gap.
 */
export function withEvidence(value: unknown, { hash, fn }: HelperOptions, { format, placeOf }: RenderEnvironment): unknown {
  const from = hash['from'];
  if (fn !== undefined || typeof from !== 'string' || value instanceof GapMark) return value;
  const place = placeOf(from);
  if (place === undefined) return value;
  const printed = printValue(value, format);
  return printed === '' || printed.includes('⟦') ? value : new SafeMarkdown(`[${printed}](${place})`);
}
