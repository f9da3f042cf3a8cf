import type { Uri } from 'vscode';
import { createEngine } from '../../../core/engine';
import type { Logger, Workspace } from '../../../core/ports';
import { createClock } from '../../host/clock';
import { editorWorkspace } from '../../host/editorWorkspace';
import type { OpenPortfolio } from '../../host/openPortfolio';
import { folderOf, nameOf, sameUri } from '../../host/relativePath';

/**
 * The portfolio as it would be with the scratch copy in the place of the account's file, with an engine of its own: so the copy is
 * checked and scored with the settings, the model and the peers of the account, is no second account of that name, and nobody else
 * hears of it. Without history and templates of the team's own.
 */
export function scratchPortfolio(real: OpenPortfolio, file: string, scratch: Uri, logger: Logger): OpenPortfolio {
  const files = editorWorkspace(real.root);
  const scratches = editorWorkspace(folderOf(scratch));
  const overlaid: Workspace = {
    list: () => files.list(),
    read: (each) => (each === file ? scratches.read(nameOf(scratch)) : files.read(each)),
  };
  return {
    root: real.root,
    engine: createEngine({ workspace: overlaid, clock: createClock(real.root), logger }),
    history: undefined,
    ownFiles: () => real.ownFiles(),
    read: async (each) => overlaid.read(each),
    uriOf: (each) => (each === file ? scratch : real.uriOf(each)),
    fileOf: (uri) => (sameUri(uri, scratch) ? file : undefined),
  };
}
