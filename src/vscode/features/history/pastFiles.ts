import { Uri, workspace } from 'vscode';
import type { FileVersion } from '../../../core/ports';
import { encodeForLink } from '../../../core/text/encodeForLink';
import type { Portfolios } from '../../host/portfolios';
import { nameOf } from '../../host/relativePath';
import type { VirtualDocuments } from '../../host/virtualDocuments';

const FOLDER = 'past';
/** Stands for a revision in the address of a file that was not there yet. */
const BEFORE = 'before';
const NOT_THERE = '# This version cannot be read here.\n';

/** Files as commits left them, to be read and compared. Their addresses say all: `/past/COMMIT/PATH?{"uri": file of now}`. */
export class PastFiles {
  constructor(
    private readonly portfolios: Portfolios,
    private readonly virtualDocuments: VirtualDocuments,
  ) {
    virtualDocuments.serve(FOLDER, (uri) => this.read(uri));
  }

  /** The place of a version of the file at `uri`; without a version that of an empty one, as it was before it began. */
  place(uri: Uri, version: FileVersion | undefined): Uri {
    const path = version === undefined ? `${BEFORE}/${nameOf(uri)}` : `${version.revision.id}/${version.file}`;
    return this.virtualDocuments.placeIn(FOLDER, path, JSON.stringify({ uri: uri.toString() }));
  }

  /** The way to it from a page of ours whose key has the same `uri`, as the target of a link in Markdown. */
  linkFromPage({ revision, file }: FileVersion): string {
    return [FOLDER, revision.id, ...file.split('/').map(encodeForLink)].join('/');
  }

  private async read(uri: Uri): Promise<string> {
    const [, , revision = '', ...path] = uri.path.split('/');
    if (revision === BEFORE) return '';
    const { uri: now } = JSON.parse(uri.query) as { readonly uri: string };
    const present = Uri.parse(now, true);
    // An address may come from anywhere; only what is open here is read.
    if (workspace.getWorkspaceFolder(present) === undefined) return NOT_THERE;
    const { history } = await this.portfolios.of(present);
    const found = (await history?.files(revision))?.find(({ file }) => file === path.join('/'));
    const texts = found && (await history?.texts([found.content]));
    return (found && texts?.get(found.content)) ?? NOT_THERE;
  }
}
