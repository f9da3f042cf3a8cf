import type { PlaybookMatch } from '../match';
import { occasionWords } from './taskKey';

/**
 * Why a playbook is not to be run for an account without being told `anyway`, in one plain sentence; undefined where it may run. One that is
 * under way may: what it lacks is added.
 * @param fault why its trigger could not be asked; undefined where it was, and where there is none: then it is run by hand, whenever
 */
export function heldBack(match: PlaybookMatch, fault: string | undefined): string | undefined {
  const { playbook, state, until, occasion, lastRun, reasons } = match;
  if (playbook.status !== 'active') return `The playbook is ${playbook.status === 'draft' ? 'a draft' : 'retired'}.`;
  const because = reasons[0] === undefined ? '' : `: ${reasons[0].text}`;
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
      return `Whether it applies is not known${fault === undefined ? because : `: ${fault}`}.`;
    case 'no':
      return `It does not apply${because}.`;
  }
}

function on(day: string | undefined): string {
  return day === undefined ? '' : ` on ${day}`;
}

function untilWords(day: string | undefined): string {
  return day === undefined ? '' : ` until ${day}`;
}
