import type { Workspace } from '../ports';
import type { Playbook } from '../rules/rule';
import { playbookHead } from './playbookHead';
import type { PortfolioFiles } from './portfolioFiles';

const MARKDOWN = /\.md$/i;

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
    const prefix = `${folder.replace(/\/+$/, '')}/`;
    const found = new Map<string, Playbook>();
    for (const file of (await this.files.list()).filter((name) => name.startsWith(prefix) && MARKDOWN.test(name))) {
      const content = await this.workspace.read(file);
      if (content.kind !== 'text') continue;
      const { playbook } = playbookHead(file, content.text);
      if (!found.has(playbook.id)) found.set(playbook.id, playbook);
    }
    return found;
  }
}
