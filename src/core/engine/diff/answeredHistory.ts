import type { PastTexts } from '../../history/pastWorkspace';
import type { History, Lost } from '../../ports';
import { UserError } from '../../userError';

/** The history as a comparison reads it, which ends where no answer came: of sides that are not read it would say that nothing differs. */
export function answeredHistory(history: History): PastTexts & Pick<History, 'changedFiles'> {
  return {
    files: (revision) => answered((lost) => history.files(revision, lost)),
    texts: (contents, each) => answered((lost) => history.texts(contents, each, lost)),
    unreadable: (contents) => history.unreadable(contents),
    changedFiles: (from, to) => answered((lost) => history.changedFiles(from, to, lost)),
  };
}

/** @throws UserError where what is asked for could not be had */
async function answered<Answer>(ask: (lost: Lost) => Promise<Answer>): Promise<Answer> {
  const reasons: string[] = [];
  const answer = await ask((reason) => reasons.push(reason));
  if (reasons[0] !== undefined) throw new UserError(`the two sides cannot be compared: ${reasons[0]}`);
  return answer;
}
