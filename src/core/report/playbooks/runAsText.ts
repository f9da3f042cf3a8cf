import type { RunProposal, RunStep } from '../../playbooks/playbooks';
import { roleLabel } from '../../playbooks/run/roles';
import type { Sink } from '../sink';

/**
 * What running a playbook for an account adds, a line for each step, for people at a terminal.
 * @param done it was written; else it would be
 */
export function runAsText({ account, steps, held }: RunProposal, done: boolean, sink: Sink): void {
  const words = held !== undefined ? 'held back' : done ? 'added' : 'would add';
  for (const step of steps) {
    const facts = [ownerWords(step), step.due === undefined ? 'no day' : `due ${step.due}`];
    sink.line({ text: account.file, style: 'bold' }, `: ${step.outcome === 'there' ? 'there already' : words}: ${step.title} (${facts.join(', ')})`);
  }
}

function ownerWords({ owner, role }: RunStep): string {
  if (owner !== undefined) return owner;
  return role === undefined ? 'no owner' : `no owner: ${roleLabel(role)}`;
}
