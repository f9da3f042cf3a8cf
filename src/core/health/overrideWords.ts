import { formatOnScale } from './formatNumber';
import type { AppliedOverride } from './healthScore';

/**
 * What there is to say of a score set by hand, as one or two sentences: `Set by hand by dana.reyes, until 2026-01-12: Pilot. The computed score
 * is 54`; and where the model limits it, how far it was to go.
 * @param scale on which it is written: 100 for the whole score
 * @param escape for what people wrote
 */
export function overrideWords({ by, expires, reason, written, score, endsEarly }: AppliedOverride, scale: number, escape: (text: string) => string): string {
  const parts = ['Set by hand'];
  if (by !== undefined) parts.push(` by ${escape(by)}`);
  if (expires !== undefined) parts.push(`, until ${expires}${endsEarly === true ? ', when the health model ends it' : ''}`);
  if (reason !== '') parts.push(`: ${escape(reason)}`);
  // A reason may end like a sentence.
  const text = parts.join('').replace(/[.\s]*$/, '.');
  return written === undefined ? text : `${text} It says ${formatOnScale(written, scale)}; the health model lets it go only to ${formatOnScale(score, scale)}.`;
}

/** The score that would count without it, without the period. */
export function besideOverride(computed: number | null, entered: number | null, scale: number): string {
  if (computed !== null) return `The computed score is ${formatOnScale(computed, scale)}`;
  return entered === null ? 'There is no computed score' : `The entered score is ${formatOnScale(entered, scale)}`;
}
