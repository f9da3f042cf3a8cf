import type { PortfolioDiff } from '../../diff/portfolioDiff';
import { clip } from './commentText';
import { headlineParts, namesWords } from './headlineParts';

/** As many characters as the status of a commit may have at GitHub. */
const MOST = 140;

/**
 * What a change comes to on one line of plain text, at most 140 characters: `$180K more ARR at risk: Acme Corp falls to At risk (62 → 48),
 * renewal in 44 days`. A broken limit comes first. Names in it are those of the files: who prints it escapes it.
 */
export function diffHeadline(diff: PortfolioDiff): string {
  const { lead, names } = headlineParts(diff);
  const start = `${diff.policy.some(({ isBroken }) => isBroken) ? 'Policy broken: ' : ''}${lead}`;
  const lines = [2, 1].map((most) => namesWords(names, most)).filter((words) => words !== '').map((words) => `${start}: ${words}`);
  return [...lines, start].find((line) => line.length <= MOST) ?? clip(start, MOST);
}
