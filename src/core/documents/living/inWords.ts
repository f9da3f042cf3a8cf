import type { WordChange } from './livingDocuments';

/** Changes as one line: `ARR $120,000 → $132,000; new: Madrid follows; and 3 more`. */
export function inWords(changes: readonly WordChange[], most: number): string {
  const shown = changes.slice(0, most).map(({ label, before, after }) => {
    const name = label === '' ? '' : `${label} `;
    if (before === '') return `new: ${name}${after}`;
    return after === '' ? `gone: ${name}${before}` : `${name}${before} → ${after}`;
  });
  return [...shown, ...(changes.length > most ? [`and ${changes.length - most} more`] : [])].join('; ');
}
