import type { PlaybookOffer } from '../../portfolio/playbookLibrary';
import type { Sink } from '../sink';

/** The built-in playbooks under their kinds, one a line; a tick marks those that the portfolio has. */
export function libraryList(offers: readonly PlaybookOffer[], sink: Sink): void {
  const width = offers.reduce((widest, { playbook: { id } }) => Math.max(widest, id.length), 0);
  let kind: string | undefined;
  for (const { playbook, isRecommended, takenAs } of offers) {
    if (playbook.kind !== kind) sink.line({ text: playbook.kind, style: 'bold' });
    kind = playbook.kind;
    sink.line(`${takenAs === undefined ? ' ' : '✓'} ${playbook.id.padEnd(width)}  ${playbook.title}`, { text: isRecommended ? ' (recommended)' : '', style: 'dim' });
  }
}
