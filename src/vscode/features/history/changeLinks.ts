import type { Uri } from 'vscode';
import type { ChangePart } from '../../../core/history/scoreChange';
import type { ChangeLinks } from '../../../core/report/changeHover';
import { encodeForLink } from '../../../core/text/encodeForLink';
import { shortId } from '../../../core/text/shortId';
import { OPEN_CHANGED_PLACE } from '../../commandIds';
import type { OpenPortfolio } from '../../host/openPortfolio';

/** What the command behind a part's links is called with. */
export interface ChangedPlace {
  readonly uri: string;
  readonly revision?: string;
  readonly line?: number;
  readonly sheet?: number;
  readonly path?: readonly (string | number)[];
}

/** Where a part comes from: the difference that its commit made; undefined for what no commit brought. */
export function revisionPlace({ kind, file, revision, line }: ChangePart, portfolio: OpenPortfolio, account: Uri): ChangedPlace | undefined {
  // Snapshots hold figures, and no text to compare.
  if (revision === undefined || shortId(revision.id) === revision.id) return undefined;
  // An account is known by its name of now, also where it had another one then.
  const uri = kind === 'model' ? portfolio.uriOf(file) : account;
  return { uri: uri.toString(), revision: revision.id, ...(line !== undefined && { line }) };
}

/** The field as the account's file has it now; undefined for what is no field of it. */
export function linePlace({ path }: ChangePart, account: Uri, sheet: number): ChangedPlace | undefined {
  return path && { uri: account.toString(), sheet, path };
}

/** Links of Markdown that VS Code may trust with our command. */
export function changeLinks(portfolio: OpenPortfolio, account: Uri, sheet: number): ChangeLinks {
  return {
    revision: (part) => commandLink(revisionPlace(part, portfolio, account)),
    line: (part) => commandLink(linePlace(part, account, sheet)),
  };
}

function commandLink(place: ChangedPlace | undefined): string | undefined {
  return place && `command:${OPEN_CHANGED_PLACE}?${encodeForLink(JSON.stringify([place]))}`;
}
