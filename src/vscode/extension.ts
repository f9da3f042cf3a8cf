import { CancellationTokenSource } from 'vscode';
import type { ExtensionContext, FileDecoration, Uri } from 'vscode';
import { registerAccountCommands } from './commands/accountCommands';
import { registerAccountDocuments } from './commands/accountDocumentCommands';
import { registerCheckPortfolio } from './commands/checkPortfolio';
import { registerFixAll } from './commands/fixAllCommand';
import { registerModelCommands } from './commands/modelCommands';
import { registerNewPortfolio } from './commands/portfolioCommands';
import { registerPlaybooks } from './commands/playbookCommands';
import { registerScoreHistory } from './commands/scoreHistoryCommands';
import { registerWhatIf } from './commands/whatIfCommands';
import { registerWrittenDocuments } from './commands/writtenDocumentCommands';
import { createLog } from './host/logger';
import type { Session } from './session';

/** What other extensions and tests may ask; what VS Code shows of it has no API of its own to read it back. */
export interface ExtensionApi {
  /** Fulfilled when all features are at work. */
  readonly ready: Promise<void>;
  /** Text of the status bar item; undefined while it is hidden. */
  statusText(): string | undefined;
  /** Badge and colour of a file or folder. */
  decorationOf(uri: Uri): Promise<FileDecoration | undefined>;
}

/** Entry of both extension hosts. Registers commands only; the engine loads after VS Code has gone on. */
export function activate(context: ExtensionContext): ExtensionApi {
  const log = createLog();
  let session: Promise<Session> | undefined;
  let started: Session | undefined;
  const start = () => {
    session ??= import('./session').then(({ startSession }) => {
      started = startSession(context.extensionUri, log);
      context.subscriptions.push(started);
      return started;
    });
    return session;
  };

  const commands = { log, session: start };
  context.subscriptions.push(
    log,
    registerNewPortfolio(commands),
    registerAccountCommands(commands),
    registerWhatIf(commands),
    registerScoreHistory(commands),
    registerAccountDocuments(commands),
    registerWrittenDocuments(commands),
    registerModelCommands(commands),
    registerPlaybooks(commands),
    registerFixAll(commands),
    registerCheckPortfolio(commands),
  );

  const ready = nextTurn().then(async () => void (await start()));
  ready.catch((error: unknown) => log.error('The extension could not start', error));
  return {
    ready,
    statusText: () => started?.status.text,
    decorationOf: async (uri) => (await start()).decorations.provideFileDecoration(uri, new CancellationTokenSource().token),
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
