import { scoreValue } from '../health/scoreValue';
import { STAND_IN } from '../health/whatIf/wayUp';
import type { WayStep, WaysUp, WayUp } from '../health/whatIf/wayUp';
import { escapeCode, escapeText } from '../text/escapeMarkdown';
import { signed } from './signed';

/** Ways beyond these are harder than all before them. */
const MOST_WAYS = 8;
const EASE = { easy: 'Easy', moderate: 'Moderate', hard: 'Hard' } as const;

/** One way as a line of plain text: `Goals met: goals_achieved 2 → 4`. */
export function wayLine({ steps }: WayUp): string {
  return steps.map((step) => `${step.label}: ${fieldOf(step)} ${changeOf(step, (text) => text)}`).join('; ');
}

/** What it brings, and how easy it is: `easy, +6.3 to 81 Thriving`. */
export function wayResult({ ease, gain, reaches }: WayUp): string {
  return `${ease}, ${signed(gain)} to ${reaches.score} ${reaches.tier.label}`;
}

/** What to do for each of its steps, as far as the model says it. */
export function wayAdvice({ steps }: WayUp): string {
  return [...new Set(steps.flatMap(({ advice }) => advice ?? []))].join('; ');
}

/** The ways to the next tier as a section of Markdown; empty at the top. */
export function waysUpSection({ tier, ways, notes }: WaysUp): string[] {
  if (tier === null) return notes.length === 0 ? [] : ['## Ways up', ...notes.map(escapeText)];
  const items = ways.slice(0, MOST_WAYS).map(wayItem);
  const intro = ways.length === 0 ? [] : ['Each of these is enough by itself, and one step less of it is not; the easiest first.'];
  return [`## Ways to ${escapeText(tier.label)}`, ...notes.map(escapeText), ...intro, ...(items.length === 0 ? [] : [items.join('\n')])];
}

function wayItem(way: WayUp): string {
  const steps = way.steps.map((step) => {
    const advice = step.advice === undefined ? '' : ` (${escapeText(step.advice)})`;
    return `${escapeText(step.label)}, ${escapeCode(fieldOf(step))} ${changeOf(step, escapeCode)}${advice}`;
  });
  return `- **${EASE[way.ease]}**, ${signed(way.gain)} to ${way.reaches.score}: ${steps.join('; and ')}`;
}

/** The last key of the field, which stands in its line; of a day, the section's whose values it is of. */
function fieldOf({ path, kind }: WayStep): string {
  const keys = path.filter((step) => typeof step === 'string' && step !== 'value');
  return kind === 'confirm' ? keys.slice(-2).join('.') : String(keys.at(-1));
}

/** @param show how a value is set */
function changeOf({ kind, from, value }: WayStep, show: (text: string) => string): string {
  const [was, is] = [show(scoreValue(from)), show(scoreValue(value))];
  switch (kind) {
    case 'record':
      return `is not recorded; ${is} would do`;
    case 'confirm':
      return `${was} → ${is}: confirm that the values still hold`;
    case 'name':
      return value === STAND_IN ? 'names nobody; name somebody' : `names nobody; name ${is}`;
    case 'entered':
      return `${was} → ${is}, entered by hand`;
    case 'change':
      return `${was} → ${is}`;
  }
}
