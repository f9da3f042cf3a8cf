import type { Workspace } from '../ports';
import type { Playbook } from '../rules/rule';
import { isBelow } from '../text/filePath';
import { playbookHead } from './playbookHead';
import type { PlaybookHead } from './playbookHead';
import type { PortfolioFiles } from './portfolioFiles';

const MARKDOWN = /\.md$/i;

/** A playbook's file as it is now. */
export interface PlaybookFile extends PlaybookHead {
  readonly text: string;
}

/** The playbooks of a folder, by the names of their files; those that cannot be read are left out. */
export async function* playbooksIn(folder: string, files: PortfolioFiles, workspace: Workspace): AsyncGenerator<PlaybookFile> {
  for (const file of await files.list()) {
    if (!isBelow(file, folder) || !MARKDOWN.test(file)) continue;
    const content = await workspace.read(file);
    if (content.kind === 'text') yield { ...playbookHead(file, content.text), text: content.text };
  }
}

/** The playbooks of the portfolio by id, read once until one of them changes. */
export class PlaybookFiles {
  private playbooks: Promise<ReadonlyMap<string, Playbook>> | undefined;
  private folder = '';

  constructor(
    private readonly workspace: Workspace,
    private readonly files: PortfolioFiles,
  ) {}

  /** @param folder of the playbooks, from the portfolio's root */
  load(folder: string): Promise<ReadonlyMap<string, Playbook>> {
    if (folder !== this.folder) this.playbooks = undefined;
    this.folder = folder;
    this.playbooks ??= this.readAll(folder);
    return this.playbooks;
  }

  changed(files: readonly string[] | undefined): void {
    if (files === undefined || files.some((file) => MARKDOWN.test(file))) this.playbooks = undefined;
  }

  private async readAll(folder: string): Promise<ReadonlyMap<string, Playbook>> {
    const found = new Map<string, Playbook>();
    for await (const { playbook } of playbooksIn(folder, this.files, this.workspace)) {
      if (!found.has(playbook.id)) found.set(playbook.id, playbook);
    }
    return found;
  }
}
