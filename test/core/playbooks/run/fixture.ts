import type { Account } from '../../../../src/core/model/account';
import { readSettings } from '../../../../src/core/model/settings';
import type { PlaybookHead, PlaybookStep } from '../../../../src/core/playbooks/playbook';
import { planTasks } from '../../../../src/core/playbooks/run/planTasks';
import type { PlannedStep, RunScene } from '../../../../src/core/playbooks/run/planTasks';
import { PLAIN_HEAD } from '../plainHead';

export const TODAY = '2025-12-01';

export const PEOPLE = readSettings({
  people: {
    dana: { name: 'Dana Reyes', role: 'csm', manager: 'sam' },
    jo: { name: 'Jo Weber', role: 'csm' },
    sam: { name: 'Sam Ito', role: 'cs_manager' },
    helen: { name: 'Helen Brandt', role: 'vp_cs' },
  },
}).people;

export function headOf(more: Partial<PlaybookHead> = {}): PlaybookHead {
  return { ...PLAIN_HEAD, id: 'sponsor-left', title: 'Sponsor left', file: 'playbooks/sponsor-left.md', ...more };
}

export function stepOf(title: string, owner?: string, dueDays?: number): PlaybookStep {
  return { title, id: title.toLowerCase().replaceAll(' ', '-'), owner, dueDays, unread: {}, span: { start: 0, end: 0 }, words: { start: 0, end: 0 }, tail: undefined };
}

/** What becomes of the steps in an account of these data. */
export function planned(steps: readonly PlaybookStep[], account: Account['data'] = {}, more: Partial<RunScene> = {}): readonly PlannedStep[] {
  return planTasks({ playbook: headOf(), steps, account, people: PEOPLE, asOf: TODAY, occasion: undefined, dueFrom: TODAY, ...more });
}
