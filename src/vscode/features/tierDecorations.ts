import { Disposable, EventEmitter, FileDecoration, window } from 'vscode';
import type { CancellationToken, Event, FileDecorationProvider, Uri } from 'vscode';
import { kindByName } from '../../core/model/documentKind';
import type { ScoredAccount } from '../../core/engine';
import { scoreSentence } from '../../core/report/scoreText';
import type { AccountFiles } from '../host/accountFiles';
import { configurationOf } from '../host/configuration';
import type { DocumentUpdates } from '../host/documentUpdates';
import type { Portfolios } from '../host/portfolios';
import { folderOf } from '../host/relativePath';
import { tierColor } from './tierColors';

/** Score and tier colour on account files, and on the folder of each, wherever VS Code lists files. */
export class TierDecorations implements FileDecorationProvider, Disposable {
  private readonly refresh = new EventEmitter<Uri[] | undefined>();
  readonly onDidChangeFileDecorations = this.refresh.event;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly portfolios: Portfolios,
    private readonly accounts: AccountFiles,
    updates: DocumentUpdates,
    onDidChange: Event<void>,
  ) {
    const refresh = () => this.refresh.fire(undefined);
    this.subscriptions = Disposable.from(
      this.refresh,
      window.registerFileDecorationProvider(this),
      onDidChange(refresh),
      accounts.onDidChange(refresh),
      updates.onDidSettle(({ uri }) => {
        if (kindByName(uri.path) === 'account') this.refresh.fire([uri, folderOf(uri)]);
      }),
    );
  }

  async provideFileDecoration(uri: Uri, token: CancellationToken): Promise<FileDecoration | undefined> {
    const file = await this.accountAt(uri);
    if (file === undefined || token.isCancellationRequested || !configurationOf(uri).badges) return undefined;
    const scored = await this.score(file);
    return scored && decorationOf(scored);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** The account file to speak of: the file itself, or the only one of a folder. */
  private async accountAt(uri: Uri): Promise<Uri | undefined> {
    if (uri.scheme === 'untitled') return undefined;
    if (kindByName(uri.path) === 'account') return uri;
    const inside = await this.accounts.inFolder(uri);
    return inside.length === 1 ? inside[0] : undefined;
  }

  private async score(uri: Uri): Promise<ScoredAccount | undefined> {
    const portfolio = await this.portfolios.of(uri);
    const file = portfolio.fileOf(uri);
    const content = file === undefined ? undefined : await portfolio.read(file);
    if (file === undefined || content?.kind !== 'text') return undefined;
    const source = portfolio.engine.read(file, content.text);
    const [first] = source ? await portfolio.engine.scores(source) : [];
    return first;
  }
}

function decorationOf({ account, health }: ScoredAccount): FileDecoration | undefined {
  const { score, tier } = health;
  if (score === null) return undefined;
  const decoration = new FileDecoration(badgeOf(score), scoreSentence(account.name, health), tier ? tierColor(tier.color) : undefined);
  decoration.propagate = false;
  return decoration;
}

/** VS Code allows two characters. */
function badgeOf(score: number): string {
  return score >= 100 ? '💯' : String(score);
}
