import type { Unreadable } from '../core/ports';
import { BatchReader } from './batchReader';
import { runGit } from './gitProcess';
import type { GitAnswer } from './gitProcess';
import { lacksTexts } from './gitState';

/** So often Git is asked again; who lacks more contents lacks all that stand behind them. */
const MOST_ROUNDS = 50;

/**
 * Reads contents in one go. Git ends at the first one that a partial clone left out, so it is asked again for those behind it.
 * @param root absolute path of the portfolio's root
 * @param contents full ids
 * @param give gets each text as soon as it is complete
 * @param lack gets each content that is no text, with the reason
 * @returns what Git answered where it failed for another reason than that; some contents were then not asked for
 */
export async function readContents(root: string, contents: readonly string[], give: (id: string, text: string) => void, lack: (id: string, reason: Unreadable) => void): Promise<Exclude<GitAnswer, { kind: 'printed' }> | undefined> {
  let left = contents;
  for (let round = 0; left.length > 0 && round < MOST_ROUNDS; round++) {
    let answered = 0;
    const counted = <Told>(tell: (id: string, told: Told) => void) => (id: string, told: Told): void => {
      answered++;
      tell(id, told);
    };
    const reader = new BatchReader(counted(give), counted(lack));
    const answer = await runGit(root, ['cat-file', '--batch', '--buffer'], { input: `${left.join('\n')}\n`, onPiece: (piece) => reader.push(piece) });
    if (answer.kind === 'printed') return undefined;
    if (!lacksTexts(answer)) return answer;
    left = left.slice(answered + 1);
  }
  return undefined;
}
