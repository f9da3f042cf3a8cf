import { SETTINGS_FILE } from '../../model/documentKind';
import type { Workspace } from '../../ports';
import { UserError } from '../../userError';
import type { LoadedContext } from '../portfolioContext';
import type { Side } from './accountPool';

/**
 * Refuses to judge by what usually counts where the settings or the health model of a side were recorded, but not their text.
 * @throws UserError in one plain line that says how to get it
 */
export async function refuseLost(workspace: Workspace, { settings }: LoadedContext, side: Side): Promise<void> {
  for (const file of [SETTINGS_FILE, settings.healthModel]) {
    const content = file === undefined ? undefined : await workspace.read(file);
    if (content?.kind !== 'unreadable' || content.reason !== 'lost') continue;
    throw new UserError(`the text that ${file} has ${side} the change is not on this machine, and scores rest on it; this clone is partial, so fetch the rest: \`git fetch --refetch --no-filter\``);
  }
}
