import type { Account } from '../model/account';
import type { Settings } from '../model/settings';
import type { YamlPath } from '../yaml/sourceTree';
import type { FoundSymbol } from './authoring';

/** A symbol found by name, before anybody looked where in its file it stands. */
export interface Match extends Omit<FoundSymbol, 'place'> {
  readonly file: string;
  readonly sheet: number;
  /** From the sheet's body. */
  readonly path: YamlPath;
  readonly at: 'key' | 'value';
}

/** The file of the settings, where there is one: our people stand there. */
interface Searched {
  readonly accounts: readonly Account[];
  readonly settings: Settings;
  readonly settingsFile: string | undefined;
}

/** As many as a list can show. */
const MOST = 100;

/**
 * Accounts, our people and the customers' whose name has the letters of the query in their order, the best first: names that begin with it, then names
 * with a word that begins with it, then the rest, each by how close the letters stand together. Nothing asked for finds everybody.
 */
export function findSymbols(query: string, searched: Searched): Match[] {
  const letters = query.replace(/\s+/g, '').toLowerCase();
  const ranked = candidates(searched).flatMap(({ match, also }) => {
    const ranks = [match.name, ...also].flatMap((name) => rankOf(letters, name) ?? []);
    return ranks.length === 0 ? [] : [{ match, rank: Math.min(...ranks) }];
  });
  ranked.sort((a, b) => a.rank - b.rank || a.match.name.length - b.match.name.length || (a.match.name < b.match.name ? -1 : 1));
  return ranked.slice(0, MOST).map(({ match }) => match);
}

interface Candidate {
  readonly match: Match;
  /** Other names that are searched. */
  readonly also: readonly string[];
}

function candidates({ accounts, settings, settingsFile }: Searched): Candidate[] {
  const people = settingsFile === undefined ? [] : Object.entries(settings.people);
  const ours = people.map(([id, person]): Candidate => {
    return { match: { name: person.name, kind: 'person', container: person.role ?? '', file: settingsFile!, sheet: 0, path: ['people', id], at: 'key' }, also: [id] };
  });
  return [...accounts.flatMap(ofAccount), ...ours];
}

function ofAccount({ file, sheet, name, data }: Account): Candidate[] {
  const account: Match = { name, kind: 'account', container: data.segment ?? '', file, sheet, path: ['account'], at: 'value' };
  const people = (data.stakeholders ?? []).flatMap((person, index): Candidate[] => {
    if (person?.name === undefined) return [];
    const container = [person.title, name].filter((part) => part !== undefined).join(', ');
    return [{ match: { name: person.name, kind: 'person', container, file, sheet, path: ['stakeholders', index, 'name'], at: 'value' }, also: [] }];
  });
  return [{ match: account, also: [] }, ...people];
}

/** How well the letters fit, less is better; undefined when the name does not have them in this order. */
function rankOf(letters: string, name: string): number | undefined {
  const lower = name.toLowerCase();
  if (lower.startsWith(letters)) return 0;
  if (lower.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(letters))) return 1;
  let at = -1;
  let first = -1;
  for (const letter of letters) {
    at = lower.indexOf(letter, at + 1);
    if (at < 0) return undefined;
    if (first < 0) first = at;
  }
  return 2 + (at - first + 1 - letters.length);
}
