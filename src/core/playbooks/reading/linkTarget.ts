import { folderOf } from '../../text/filePath';
import type { PlaybookHeading } from '../playbook';

/** Where a link leads, as far as it can be checked: to a file of the portfolio, by its path from the root, or to a heading of its own file. */
export type LinkTarget = { readonly kind: 'file'; readonly file: string } | { readonly kind: 'heading'; readonly anchor: string };

/** Addresses that leave the portfolio: `https:`, `mailto:`, `//host`, and paths from the root of something that we do not know. */
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/|\\)/i;

/** Undefined for what cannot be checked: addresses of the web, and paths that lead out of the portfolio. */
export function linkTarget(from: string, address: string): LinkTarget | undefined {
  if (address.startsWith('#')) return address.length === 1 ? undefined : { kind: 'heading', anchor: decoded(address.slice(1)).toLowerCase() };
  if (ELSEWHERE.test(address)) return undefined;
  const path = decoded(address.replace(/[?#].*$/s, ''));
  const steps = folderOf(from).split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.length === 0 ? undefined : { kind: 'file', file: steps.join('/') };
}

/** The anchors that GitHub and VS Code make of headings: lower case, blanks as `-`, a number behind the second of a name. */
export function headingAnchors(headings: readonly PlaybookHeading[]): ReadonlySet<string> {
  const anchors = new Set<string>();
  const counts = new Map<string, number>();
  for (const { title } of headings) {
    const plain = title.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '').replaceAll(' ', '-');
    const count = counts.get(plain) ?? 0;
    counts.set(plain, count + 1);
    anchors.add(count === 0 ? plain : `${plain}-${count}`);
  }
  return anchors;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
