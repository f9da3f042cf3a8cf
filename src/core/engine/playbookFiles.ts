import type { Workspace } from '../ports';
import type { PlaybookHead } from '../playbooks/playbook';
import { isPlaybookFile } from '../playbooks/reading/isPlaybookFile';
import { readPlaybookHead } from '../playbooks/reading/readPlaybookHead';
import type { ReadPlaybookHead } from '../playbooks/reading/readPlaybookHead';
import type { PortfolioFiles } from './portfolioFiles';

const MARKDOWN = /\.md$/i;

/** A playbook's file as it is now. */
export interface PlaybookFile extends ReadPlaybookHead {
  readonly text: string;
}

/** The playbooks of a folder, by the names of their files; those that cannot be read are left out. */
export async function* playbooksIn(folder: string, files: PortfolioFiles, workspace: Workspace): AsyncGenerator<PlaybookFile> {
  for (const file of await files.below(folder)) {
    if (!isPlaybookFile(file, folder)) continue;
    const content = await workspace.read(file);
    if (content.kind === 'text') yield { ...readPlaybookHead(file, content.text), text: content.text };
  }
}

/** The playbooks of the portfolio, read once until one of them changes. Their texts are not kept. */
export class PlaybookFiles {
  private known: Promise<KnownPlaybooks> | undefined;
  private folder = '';

  constructor(
    private readonly workspace: Workspace,
    private readonly files: PortfolioFiles,
  ) {}

  /** By id; the first by its file's name where several have it. @param folder of the playbooks, from the portfolio's root */
  async load(folder: string): Promise<ReadonlyMap<string, PlaybookHead>> {
    return (await this.read(folder)).byId;
  }

  /** All of them, by the names of their files: also those whose id another one has. */
  async list(folder: string): Promise<readonly PlaybookHead[]> {
    return (await this.read(folder)).all;
  }

  changed(files: readonly string[] | undefined): void {
    if (files === undefined || files.some((file) => MARKDOWN.test(file))) this.known = undefined;
  }

  private read(folder: string): Promise<KnownPlaybooks> {
    if (folder !== this.folder) this.known = undefined;
    this.folder = folder;
    this.known ??= this.readAll(folder);
    return this.known;
  }

  private async readAll(folder: string): Promise<KnownPlaybooks> {
    const all: PlaybookHead[] = [];
    const byId = new Map<string, PlaybookHead>();
    for await (const { head } of playbooksIn(folder, this.files, this.workspace)) {
      all.push(head);
      if (!byId.has(head.id)) byId.set(head.id, head);
    }
    return { all, byId };
  }
}

interface KnownPlaybooks {
  readonly all: readonly PlaybookHead[];
  readonly byId: ReadonlyMap<string, PlaybookHead>;
}
