import { LIBRARY } from '../playbooks/generated/library';
import type { LibraryPlaybook } from '../playbooks/library/libraryPlaybook';
import { libraryPlaybookFor } from '../playbooks/library/libraryPlaybookFor';
import type { PlaybookHead } from '../playbooks/playbook';
import { nearestName } from '../text/nearestName';
import { UserError } from '../userError';

/** What a newcomer begins with: the dangers, the gate and the chance that every portfolio knows. */
const RECOMMENDED: readonly string[] = ['champion-left', 'executive-sponsor-left', 'critical-score', 'nps-detractor', 'renewal-90', 'more-seats', 'win-back'];

/** A playbook of the library, as it is offered. */
export interface PlaybookOffer {
  readonly playbook: LibraryPlaybook;
  /** Whether newcomers are advised to take it. */
  readonly isRecommended: boolean;
  /** The portfolio's file that has its id; undefined where it is not taken yet. */
  readonly takenAs: string | undefined;
}

/** The built-in playbooks, by kind. @param taken the portfolio's own */
export function playbookOffers(taken: readonly Pick<PlaybookHead, 'id' | 'file'>[]): readonly PlaybookOffer[] {
  const files = new Map(taken.map(({ id, file }) => [id, file]));
  return LIBRARY.map((playbook) => ({ playbook, isRecommended: RECOMMENDED.includes(playbook.id), takenAs: files.get(playbook.id) }));
}

/**
 * The playbooks of the library that are meant by `recommended`, `all`, `none`, or ids with commas between them.
 * @throws UserError on an id that the library does not have, and where nothing is named
 */
export function chosenPlaybooks(wanted: string): readonly LibraryPlaybook[] {
  if (wanted === 'all') return LIBRARY;
  if (wanted === 'none') return [];
  if (wanted === 'recommended') return playbooksById(RECOMMENDED);
  const ids = wanted.split(',').map((id) => id.trim()).filter((id) => id !== '');
  if (ids.length === 0) throw new UserError('name the playbooks: recommended, all, none, or ids of the library (csac playbooks library)');
  return playbooksById(ids);
}

/** Playbooks of the library, each once, in the order of the ids. @throws UserError on an id that the library does not have */
export function playbooksById(ids: readonly string[]): readonly LibraryPlaybook[] {
  return [...new Set(ids)].map((id) => {
    const found = LIBRARY.find((playbook) => playbook.id === id);
    if (found !== undefined) return found;
    const near = nearestName(id, LIBRARY.map((playbook) => playbook.id));
    throw new UserError(`the library has no playbook \`${id}\`${near === undefined ? ' (csac playbooks library)' : `: did you mean \`${near}\`?`}`);
  });
}

/** Where playbooks come to stand. */
export interface PlaybookPlace {
  /** Id of the portfolio's preset: its segments are named. */
  readonly preset: string;
  /** Folder of the playbooks, from the portfolio's root; empty for the root itself. */
  readonly folder: string;
}

/** The files of playbooks in a portfolio, by their path from its root. */
export function playbookFiles(playbooks: readonly LibraryPlaybook[], { preset, folder }: PlaybookPlace): ReadonlyMap<string, string> {
  const prefix = folder === '' ? '' : `${folder}/`;
  return new Map(playbooks.map((playbook) => [`${prefix}${playbook.id}.md`, libraryPlaybookFor(preset, playbook)]));
}
