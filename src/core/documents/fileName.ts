import type { IsoDay } from '../calendar/isoDay';
import type { Quarter } from './dates/quarter';

/**
 * The rendered file's name: the template's pattern with quarter and day put in, made of letters, digits, dots and dashes
 * only. Nothing of an account enters it, and a pattern can never leave the folder (P26).
 */
export function fileNameOf(pattern: string, quarter: Pick<Quarter, 'slug'>, asOf: IsoDay): string {
  const filled = pattern.replaceAll('{quarter}', quarter.slug).replaceAll('{date}', asOf);
  const safe = filled
    .replace(/\.md$/, '')
    .replace(/[^\p{L}\p{N}.-]+/gu, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[.-]+|[.-]+$/g, '');
  return `${safe === '' ? 'document' : safe}.md`;
}
