import type { PlaybookHead } from '../../playbooks/playbook';
import type { Sink } from '../sink';

/** The playbooks of a portfolio, one a line: id, title, and what it is for. */
export function playbookList(playbooks: readonly PlaybookHead[], sink: Sink): void {
  const width = playbooks.reduce((widest, { id }) => Math.max(widest, id.length), 0);
  for (const playbook of playbooks) {
    const { kind, status, trigger, segments } = playbook;
    const facts = [kind, ...(status === 'active' ? [] : [status]), ...(trigger === undefined ? ['by hand'] : []), ...segments];
    sink.line({ text: playbook.id.padEnd(width), style: 'bold' }, `  ${playbook.title} `, { text: `(${facts.join(', ')})`, style: 'dim' });
  }
}
