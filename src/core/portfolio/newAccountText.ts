import type { IsoDay } from '../calendar/isoDay';
import { scalarText } from '../yaml/scalarText';

/** What an account must know from its first day. */
export interface NewAccount {
  readonly name: string;
  /** Id of a segment. */
  readonly segment: string;
  /** Per year, in plain units of the portfolio's currency. */
  readonly arr: number;
  readonly renewalDate: IsoDay;
  readonly today: IsoDay;
}

/** Names that Windows keeps for devices; no folder can have them. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** The file of a new account; valid as it stands, whatever the name holds. */
export function newAccountText({ name, segment, arr, renewalDate, today }: NewAccount): string {
  const entries: [string, string | number][] = [
    ['account', name],
    ['segment', segment],
    ['arr', arr],
    ['renewal_date', renewalDate],
    ['last_updated', today],
  ];
  const lines = entries.map(([key, value]) => `${key}: ${scalarText(value)}\n`);
  return `${lines.join('')}\n# Next: the measures behind its health score. Type cs-scores on the line below.\n`;
}

/**
 * The folder of an account: lower-case letters, digits and hyphens of its name, safe as one path part on every system
 * (P26). Letters of any script stay; accents go. `account` when nothing is left.
 */
export function accountSlug(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{Mark}/gu, '').normalize('NFC').toLowerCase();
  const slug = plain.replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-').replaceAll(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '');
  if (slug === '') return 'account';
  return RESERVED.test(slug) ? `${slug}-account` : slug;
}
