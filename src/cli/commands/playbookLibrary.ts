import { playbookFiles, playbookOffers, playbooksById } from '../../core/portfolio/playbookLibrary';
import type { PlaybookOffer } from '../../core/portfolio/playbookLibrary';
import { libraryList } from '../../core/report/playbooks/libraryList';
import { UserError } from '../../core/userError';
import type { CliIo } from '../cliIo';
import { EXIT } from '../exitCode';
import type { ExitCode } from '../exitCode';
import { findRoot, nearestRoot } from '../findRoot';
import { writeNewFiles } from '../newFiles';
import type { Output } from '../output';
import { absolutePath } from '../paths';
import { openSession } from '../session';
import type { CommonOptions, Session } from '../session';

/** Lists the built-in playbooks, and says which of them the portfolio has; where there is none yet, for those who are about to begin one. */
export async function listLibrary(options: CommonOptions & { readonly json: boolean }, io: CliIo, output: Output): Promise<ExitCode> {
  const isInPortfolio = options.root !== undefined || nearestRoot(absolutePath(io.cwd, '.')) !== undefined;
  const offers = isInPortfolio ? await offersFor(openSession(findRoot(io.cwd, [], options.root), io, output, options)) : playbookOffers([]);
  if (!options.json) {
    libraryList(offers, output.result);
    output.note(`take some: csac ${isInPortfolio ? 'playbooks add ID…' : 'init --playbooks ID,ID'}`);
    return EXIT.done;
  }
  const rows = offers.map(({ playbook: { id, title, kind, why, when }, isRecommended, takenAs }) => ({ id, title, kind, why, when, recommended: isRecommended, file: takenAs ?? null }));
  await output.result.jsonList({}, 'playbooks', rows, () => ({}));
  return EXIT.done;
}

/**
 * Writes built-in playbooks into the portfolio's folder of playbooks. One that it has already, under whatever name, stays as it is.
 * @throws UserError on an id that the library does not have, or when another file is in the way; then nothing is written
 */
export async function addPlaybooks(ids: readonly string[], options: CommonOptions & { readonly all: boolean }, io: CliIo, output: Output): Promise<ExitCode> {
  if (options.all === ids.length > 0) throw new UserError('name playbooks, or take --all (csac playbooks library)');
  const session = openSession(findRoot(io.cwd, [], options.root), io, output, options);
  const offers = await offersFor(session);
  const wanted = options.all ? offers.map(({ playbook }) => playbook) : playbooksById(ids);
  const taken = new Map(offers.map(({ playbook, takenAs }) => [playbook.id, takenAs]));
  for (const { id } of wanted) {
    const file = taken.get(id);
    if (file !== undefined && !options.all) output.warn(`${id} is there already: ${file}`);
  }
  const { settings } = await session.engine.context();
  const files = playbookFiles(wanted.filter(({ id }) => taken.get(id) === undefined), { preset: settings.preset.id, folder: settings.playbooks });
  writeNewFiles(session.root, files, options.root ?? '.', output);
  return EXIT.done;
}

async function offersFor({ engine }: Session): Promise<readonly PlaybookOffer[]> {
  return playbookOffers(await (await engine.playbooks()).list());
}
