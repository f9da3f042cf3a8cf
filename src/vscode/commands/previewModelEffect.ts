import { window } from 'vscode';
import type { Uri } from 'vscode';
import { UserError } from '../../core/userError';
import { isModel } from '../features/models/modelReader';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { showDocument } from './showDocument';

/** Shows what a health model does to the accounts, beside it; the page follows while somebody types. */
export async function previewModelEffect(session: Session, given: CommandArguments): Promise<Uri> {
  const uri = given.uri ?? window.activeTextEditor?.document.uri;
  if (uri === undefined || !isModel({ uri })) throw new UserError('Open a health model (`*.health-model.yaml`) first');
  const place = (await session.models.features()).preview(uri);
  await showDocument(place, 'preview');
  return place;
}
