import type { Workspace } from '../ports';
import type { Playbook } from '../rules/rule';
import { nameOf } from '../text/filePath';
import { readYaml } from '../yaml/readYaml';
import { toValue } from '../yaml/toValue';
import { isJsonObject } from '../yaml/jsonValue';
import type { PortfolioFiles } from './portfolioFiles';

const MARKDOWN = /\.md$/i;
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m;

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
      const playbook = playbookOf(file, content.text);
      if (!found.has(playbook.id)) found.set(playbook.id, playbook);
    }
    return found;
  }
}

/** The front matter's `id` and `title`; the file's name where it gives none. */
function playbookOf(file: string, text: string): Playbook {
  const name = nameOf(file).replace(MARKDOWN, '');
  const head = FRONT_MATTER.exec(text)?.[1];
  const value = head === undefined ? null : toValue(readYaml(head).roots[0] ?? null);
  const { id, title } = isJsonObject(value) ? value : {};
  const playbookId = typeof id === 'string' ? id : name;
  return { id: playbookId, title: typeof title === 'string' ? title : playbookId, file };
}
