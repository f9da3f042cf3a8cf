import { window } from 'vscode';
import { UserError } from '../../core/userError';

interface TextQuestion {
  /** The answer that the command was called with. */
  readonly given: string | undefined;
  readonly title: string;
  /** What stands in the box at first. */
  readonly start?: string;
  /** What is wrong with an answer; undefined when it is fine. */
  readonly check: (text: string) => string | undefined;
}

/**
 * An answer without blanks around it; asked for unless it was given. Undefined when the user backs out.
 * @throws UserError when the given answer is wrong
 */
export async function askText({ given, title, start, check }: TextQuestion): Promise<string | undefined> {
  if (given !== undefined) {
    const fault = check(given.trim());
    if (fault !== undefined) throw new UserError(`${title}: ${fault}`);
    return given.trim();
  }
  const answer = await window.showInputBox({
    title,
    ...(start !== undefined && { value: start }),
    // What stands between two applications is often looked up elsewhere.
    ignoreFocusOut: true,
    validateInput: (text) => check(text.trim()),
  });
  return answer?.trim();
}
