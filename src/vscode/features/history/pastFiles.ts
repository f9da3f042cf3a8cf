import { Uri, workspace } from 'vscode';
import type { Disposable, TextDocumentContentProvider } from 'vscode';
import type { FileVersion } from '../../../core/ports';
import type { OpenPortfolio } from '../../host/openPortfolio';
import type { Portfolios } from '../../host/portfolios';

const SCHEME = 'customer-success-past';

/** What a past file's address says besides its path; all of it is needed after a reload, when only the address is left. */
interface Address {
  readonly root: string;
  /** Undefined for a file that was not there yet. */
  readonly content?: string;
}

/** Files as they were recorded, to be read and compared. */
export class PastFiles implements TextDocumentContentProvider, Disposable {
  private readonly subscription: Disposable;

  constructor(private readonly portfolios: Portfolios) {
    this.subscription = workspace.registerTextDocumentContentProvider(SCHEME, this);
  }

  /** The place of a version of a file; without a version that of an empty one, as it was before it began. */
  place({ root }: OpenPortfolio, file: string, version: FileVersion | undefined): Uri {
    const address: Address = { root: root.toString(), ...(version && { content: version.content }) };
    const folder = version?.revision.id ?? 'before';
    return Uri.from({ scheme: SCHEME, path: `/${folder}/${version?.file ?? file}`, query: JSON.stringify(address) });
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const { root, content } = JSON.parse(uri.query) as Address;
    if (content === undefined) return '';
    const folder = Uri.parse(root, true);
    // An address may come from anywhere; only what is open here is read.
    if (workspace.getWorkspaceFolder(folder) === undefined) return NOT_THERE;
    const texts = await this.portfolios.at(folder).history?.texts([content]);
    return texts?.get(content) ?? NOT_THERE;
  }

  dispose(): void {
    this.subscription.dispose();
  }
}

const NOT_THERE = '# This version cannot be read here.\n';
