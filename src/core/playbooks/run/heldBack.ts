import type { PlaybookMatch } from '../match';
import { occasionWords } from './taskKey';

/**
 * Why a playbook is not to be run for an account without being told `anyway`, in one plain sentence; undefined where it may run. One that is
 * under way may: what it lacks is added.
 */
export function heldBack(match: PlaybookMatch): string | undefined {
  const { playbook, state, until, occasion, lastRun } = match;
  if (playbook.status !== 'active') return `The playbook is ${playbook.status === 'draft' ? 'a draft' : 'retired'}.`;
  switch (state) {
    case 'due':
    case 'under-way':
      return undefined;
    case 'cooldown':
      return `It was run${on(lastRun)} and is in cooldown${untilWords(until)}.`;
    case 'snoozed':
      return `It is snoozed${untilWords(until)}.`;
    case 'handled':
      return `It was run${on(lastRun)}${occasion === undefined ? '' : ` for ${occasionWords(occasion)}`} already.`;
    case 'unknown':
      return `Whether it applies is not known${because(match)}.`;
    case 'no':
      return `It does not apply${because(match)}.`;
  }
}

function because({ reasons: [first] }: PlaybookMatch): string {
  return first === undefined ? '' : `: ${first.text.replace(/\.$/, '')}`;
}

function on(day: string | undefined): string {
  return day === undefined ? '' : ` on ${day}`;
}

function untilWords(day: string | undefined): string {
  return day === undefined ? '' : ` until ${day}`;
}
