import { Location } from 'vscode';
import type { Uri } from 'vscode';
import type { Place } from '../../core/features/authoring';
import type { OpenDocument } from '../host/documentReader';
import { fromCore } from './ranges';

/** Where a file of the portfolio is shown; a document that was never saved has a place of its own. */
export function uriFor(file: string, { document, portfolio, file: own }: OpenDocument): Uri {
  return file === own ? document.uri : portfolio.uriOf(file);
}

export function toLocation(place: Place, open: OpenDocument): Location {
  return new Location(uriFor(place.file, open), fromCore(place.range));
}
