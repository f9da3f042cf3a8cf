import type { AccountDiff, DiffReason } from '../../diff/portfolioDiff';
import { plural } from '../../text/plural';
import { signed } from '../signed';
import { reasonWords } from './moveWords';

/** One reason as a line, with the line of the file that it stands on; none for several in one. */
export interface ToldReason {
  readonly words: string;
  readonly line: number | null;
}

/**
 * The reasons of a moved score, the heaviest first. What rounds to no point, and what is beyond `most`, is one line with its sum, and none where
 * the sum is nothing; where no reason comes to a point, the heaviest alone stands for them.
 */
export function toldReasons({ reasons }: AccountDiff, most = Infinity): ToldReason[] {
  const heavy = reasons.filter(isHeavy);
  const told = (heavy.length > 0 ? heavy : reasons.filter(({ points }) => signed(points) !== '0').slice(0, 1)).slice(0, most);
  const rest = reasons.filter((reason) => !told.includes(reason) && reason.points !== 0);
  const sum = signed(rest.reduce((all, { points }) => all + points, 0));
  const lines = told.map((reason) => ({ words: reasonWords(reason), line: reason.line }));
  return sum === '0' ? lines : [...lines, { words: rest.length === 1 ? reasonWords(rest[0]!) : `${plural(rest.length, 'lighter reason')} ${sum}`, line: rest.length === 1 ? rest[0]!.line : null }];
}

/** Whether it comes to a point or more, rounded. */
export function isHeavy({ points }: DiffReason): boolean {
  return signed(points, 0) !== '0';
}
