import type { RenderProposal, RenderRequest, ScoredAccount } from '../engine';
import { BUILT_IN_DOCUMENTS } from '../documents/catalogue';
import type { DocumentKindInfo } from '../documents/catalogue';
import type { CustomTemplate } from '../documents/renderDocument';
import { readDocument } from '../model/readDocument';
import type { SourceDocument } from '../model/sourceDocument';
import type { Ports } from '../ports';
import { folderOf } from '../text/filePath';
import { UserError } from '../userError';
import { describe, listOwnTemplates, readOwnTemplate } from './ownTemplates';
import type { OwnTemplate } from './ownTemplates';
import type { Neighbours } from './neighbours';
import type { PortfolioContexts } from './portfolioContext';

/** Folder below the account's own that rendered documents go to. */
const DOCUMENTS_FOLDER = 'documents';

/** A built-in template by its id, or one of the team's own; who reads it, where the request or the own template says so. */
interface ChosenTemplate {
  readonly template: string;
  readonly audience: RenderRequest['audience'];
  readonly custom?: CustomTemplate;
}

type Score = (document: SourceDocument) => Promise<readonly ScoredAccount[]>;

/** Finds what a document is made of, and renders it. Markdown and template libraries are loaded at the first render. */
export class Documents {
  constructor(
    private readonly ports: Ports,
    private readonly contexts: PortfolioContexts,
    private readonly neighbours: Neighbours,
    private readonly score: Score,
  ) {}

  /** Built-in documents, with the team's own instead of those with the same id, and the team's further ones behind them. */
  async list(): Promise<readonly DocumentKindInfo[]> {
    const own = (await this.ownTemplates()).map(({ info }) => info);
    const builtIn = BUILT_IN_DOCUMENTS.map((info) => own.find(({ id }) => id === info.id) ?? info);
    return [...builtIn, ...own.filter((info) => !builtIn.includes(info))];
  }

  /** @throws UserError with one plain line when account or template cannot be used */
  async render(request: RenderRequest): Promise<RenderProposal> {
    const document = await this.readAccountFile(request.file);
    const { account, health } = chooseAccount(await this.score(document), request);
    const { settings } = await this.contexts.load();
    const { template, audience, custom } = await this.chooseTemplate(request, settings.templates);
    const plan = await this.neighbours.planOf(document, account);
    const { renderDocument } = await import('../documents/renderDocument');
    const rendered = await renderDocument({
      template,
      account,
      document,
      health,
      settings,
      asOf: this.ports.clock.today(),
      ...(plan && { plan }),
      ...(audience && { audience }),
      ...(request.reason !== undefined && { reason: request.reason }),
      ...(custom && { custom }),
      ...(this.ports.templateSandbox && { sandbox: this.ports.templateSandbox }),
    });
    return { ...rendered, target: `${folderOf(request.file)}${DOCUMENTS_FOLDER}/${rendered.fileName}` };
  }

  private async ownTemplates(): Promise<OwnTemplate[]> {
    const { settings } = await this.contexts.load();
    if (settings.templates === undefined || this.ports.templateSandbox === undefined) return [];
    return listOwnTemplates(this.ports.workspace, settings.templates);
  }

  private async chooseTemplate({ template, templateFile, audience }: RenderRequest, folder: string | undefined): Promise<ChosenTemplate> {
    const file = templateFile ?? (await this.ownTemplates()).find(({ info }) => info.id === template)?.file;
    if (file === undefined) return { template, audience };
    const custom = await readOwnTemplate(this.ports.workspace, file, folder);
    const info = describe(file, custom.source);
    return { template: info.id, audience: audience ?? info.audience, custom };
  }

  private async readAccountFile(file: string): Promise<SourceDocument> {
    const content = await this.ports.workspace.read(file);
    if (content.kind === 'unreadable') throw new UserError(`${file} cannot be read: ${content.detail}.`);
    const document = readDocument(file, content.text);
    if (document === undefined) throw new UserError(`${file} is not an account.`);
    if (document.yaml.state !== 'whole') {
      throw new UserError(`${file} cannot be read as YAML. Mend the finding on line ${faultyLine(document)} first.`);
    }
    return document;
  }
}

function chooseAccount(accounts: readonly ScoredAccount[], { file, sheet }: RenderRequest): ScoredAccount {
  const [first] = accounts;
  const chosen = sheet === undefined ? first : accounts.find(({ account }) => account.sheet === sheet);
  if (chosen === undefined) throw new UserError(`${file} holds no account${sheet === undefined ? '' : ' at that place'}.`);
  return chosen;
}

function faultyLine(document: SourceDocument): number {
  const [problem] = document.yaml.problems;
  return document.lines.positionAt(problem?.span.start ?? 0).line + 1;
}
