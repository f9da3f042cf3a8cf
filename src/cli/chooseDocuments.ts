import type { LivingDocuments } from '../core/documents/living/livingDocuments';
import { UserError } from '../core/userError';
import type { CliIo } from './cliIo';
import type { Output } from './output';
import { chooseFiles, locatePaths, openSession } from './session';
import type { CommonOptions, Session } from './session';

/** A rendered document of the portfolio. */
export interface ChosenDocument {
  readonly file: string;
  readonly text: string;
  /** The user named this very file. */
  readonly named: boolean;
}

export interface ChosenDocuments {
  readonly session: Session;
  readonly living: LivingDocuments;
  readonly documents: readonly ChosenDocument[];
}

const MARKDOWN = /\.md$/i;

/**
 * The rendered documents at the given paths; without paths, all of the portfolio.
 * @throws UserError when a file that the user named is no rendered document
 */
export async function chooseDocuments(paths: readonly string[], options: CommonOptions, io: CliIo, output: Output): Promise<ChosenDocuments> {
  const { root, given } = locatePaths(paths, io, options);
  const session = openSession(root, io, output, options);
  const living = await session.engine.living();
  const documents = chooseFiles(session, given, output).flatMap(({ file, named }): ChosenDocument[] => {
    if (!named && !MARKDOWN.test(file)) return [];
    const content = session.workspace.read(file);
    if (content.kind === 'unreadable') {
      if (named) throw new UserError(`cannot read ${file}: ${content.detail}`);
      return [];
    }
    if (living.originOf(content.text) !== undefined) return [{ file, text: content.text, named }];
    if (named) throw new UserError(`${file} is no rendered document, or the comment at its end that says how it was made is damaged; render it anew`);
    return [];
  });
  return { session, living, documents };
}
