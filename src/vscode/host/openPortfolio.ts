import { createHistory, createTemplateSandbox } from '#platform';
import { Uri, workspace } from 'vscode';
import { createEngine } from '../../core/engine';
import type { Engine } from '../../core/engine';
import { isCandidate, isMarkdown } from '../../core/model/documentKind';
import type { FileContent, History, Logger } from '../../core/ports';
import { isBelow } from '../../core/text/filePath';
import { createClock } from './clock';
import { configurationOf } from './configuration';
import { editorWorkspace } from './editorWorkspace';
import { relativePath } from './relativePath';

/** One portfolio with its engine. Files go to the engine as paths from the root. */
export interface OpenPortfolio {
  readonly root: Uri;
  readonly engine: Engine;
  /** What its files were before; undefined where nothing can tell. */
  readonly history: History | undefined;
  /** All files of the portfolio that may be checked, in the order of their names: those that may hold sheets, and playbooks. */
  ownFiles(): Promise<readonly string[]>;
  /** The file as the editor shows it, or as it is saved. */
  read(file: string): Promise<FileContent>;
  uriOf(file: string): Uri;
  /** The engine's name of a file; undefined when it lies outside the portfolio. */
  fileOf(uri: Uri): string | undefined;
}

export function openPortfolio(root: Uri, extensionUri: Uri, logger: Logger): OpenPortfolio {
  const files = editorWorkspace(root);
  const mayRunTemplates = workspace.isTrusted && configurationOf(root).templates;
  const history = workspace.isTrusted ? createHistory(root) : undefined;
  const engine = createEngine({
    workspace: files,
    clock: createClock(root),
    logger,
    ...(mayRunTemplates && { templateSandbox: createTemplateSandbox(extensionUri) }),
    ...(history && { history }),
  });
  return {
    root,
    engine,
    history,
    async ownFiles() {
      const { playbooks } = (await engine.context()).settings;
      return (await files.list()).filter((file) => isCandidate(file) || (isMarkdown(file) && isBelow(file, playbooks))).sort();
    },
    read: async (file) => files.read(file),
    uriOf: (file) => Uri.joinPath(root, file),
    fileOf: (uri) => relativePath(root, uri),
  };
}
