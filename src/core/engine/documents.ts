import type { RenderProposal, RenderRequest, ScoredAccount } from '../engine';
import type { DocumentData } from '../documents/analysis';
import { internalMetrics } from '../documents/audience/internalMetrics';
import type { IsoDay } from '../calendar/isoDay';
import { builtInDocuments } from '../documents/catalogue';
import type { DocumentKindInfo } from '../documents/catalogue';
import type { CustomTemplate, RenderDocumentRequest } from '../documents/renderDocument';
import { readDocument } from '../model/readDocument';
import type { SourceDocument } from '../model/sourceDocument';
import type { Ports, Workspace } from '../ports';
import { folderOf } from '../text/filePath';
import { UserError } from '../userError';
import { describe, listOwnTemplates, readOwnTemplate, refuseFaultyHead } from './ownTemplates';
import type { OwnTemplate } from './ownTemplates';
import type { KnownPortfolio } from './knownPortfolio';
import { peerGroupOf } from './peerGroups';
import { scoreTrend } from './scoreTrend';
import { accountsOf, healthOf } from './scoring';

/** Folder below the account's own that rendered documents go to. */
const DOCUMENTS_FOLDER = 'documents';

/** A built-in template, or one of the team's own. */
interface ChosenTemplate {
  readonly info: DocumentKindInfo;
  readonly custom?: CustomTemplate;
}

/** Finds what a document is made of, and renders it. Markdown and template libraries are loaded at the first render. */
export class Documents {
  constructor(
    private readonly ports: Ports,
    private readonly known: KnownPortfolio,
  ) {}

  /** Built-in documents, with the team's own instead of those with the same id, and the team's further ones behind them. */
  async list(): Promise<readonly DocumentKindInfo[]> {
    const { settings } = await this.known.contexts.load();
    const templates = (await this.ownTemplates()).map(({ info }) => info);
    // Of several with one id only the first is ever rendered.
    const own = templates.filter(({ id }, index) => templates.findIndex((each) => each.id === id) === index);
    const builtIn = builtInDocuments(settings.locale).map((info) => own.find(({ id }) => id === info.id) ?? info);
    return [...builtIn, ...own.filter((info) => !builtIn.includes(info))];
  }

  /** @throws UserError with one plain line when account or template cannot be used */
  async render(request: RenderRequest): Promise<RenderProposal> {
    const wanted = await this.requestOf(request);
    const { renderDocument } = await import('../documents/renderDocument');
    const rendered = await renderDocument(wanted);
    return { ...rendered, target: `${wanted.folder}${rendered.fileName}` };
  }

  /** @throws UserError as `render` */
  async analyse(request: RenderRequest): Promise<DocumentData> {
    const wanted = await this.requestOf(request);
    const { analyseDocument } = await import('../documents/renderDocument');
    return analyseDocument(wanted);
  }

  /** The text of a template, with its front matter. @throws UserError when no template has the id */
  async templateText(id: string): Promise<string> {
    const { settings } = await this.known.contexts.load();
    const { custom } = await this.chooseTemplate({ template: id, file: '' }, settings.templates);
    if (custom !== undefined) return custom.source;
    const { languageOf, loadLanguage } = await import('../documents/renderDocument');
    return (await loadLanguage(languageOf(settings.locale))).documents[id]!;
  }

  /** All that the document is made of. */
  private async requestOf(request: RenderRequest): Promise<RenderDocumentRequest> {
    const document = await this.readAccountFile(request.file);
    const { account, health } = chooseAccount(await this.scoresOf(document, request.asOf), request);
    const { settings, model } = await this.known.contexts.load();
    const { info, custom } = await this.chooseTemplate(request, settings.templates);
    const plan = await this.known.neighbours.planOf(document, account);
    const peers = info.inputs.includes('portfolio') ? await peerGroupOf(account, this.known.index, await this.known.scoreBasis()) : undefined;
    const { history } = this.ports;
    const trend = info.inputs.includes('history') && history ? await scoreTrend(account, health.score, history, await this.known.scoreBasis()) : undefined;
    return {
      info,
      account,
      document,
      health,
      settings,
      asOf: request.asOf ?? this.ports.clock.today(),
      ...(request.since !== undefined && { since: request.since }),
      folder: request.folder ?? `${folderOf(request.file)}${DOCUMENTS_FOLDER}/`,
      ...(plan && { plan }),
      ...(request.audience && { audience: request.audience }),
      ...(request.reason !== undefined && { reason: request.reason }),
      ...(request.evidence && { evidence: request.evidence }),
      internalMetrics: internalMetrics(model.model),
      ...(peers && { peers }),
      ...(trend && { trend }),
      ...(custom && { custom }),
      ...(this.ports.templateSandbox && { sandbox: this.ports.templateSandbox }),
    };
  }

  /** Accounts with their health on a day; that of today is kept for others who ask. */
  private async scoresOf(document: SourceDocument, asOf: IsoDay | undefined): Promise<readonly ScoredAccount[]> {
    if (asOf === undefined || asOf === this.ports.clock.today()) return this.known.scores(document);
    const basis = { ...(await this.known.scoreBasis()), asOf };
    return accountsOf(document).map((read) => ({ account: read.account, health: healthOf(read, basis) }));
  }

  private async ownTemplates(): Promise<OwnTemplate[]> {
    const { settings } = await this.known.contexts.load();
    if (settings.templates === undefined || this.ports.templateSandbox === undefined) return [];
    return listOwnTemplates(this.ports.workspace, settings.templates);
  }

  /** @throws UserError when no template has the id, or its file cannot be read */
  private async chooseTemplate({ template, templateFile, unsaved }: RenderRequest, folder: string | undefined): Promise<ChosenTemplate> {
    const file = templateFile ?? (await this.ownTemplates()).find(({ info }) => info.id === template)?.file;
    if (file !== undefined) {
      const custom = await readOwnTemplate(withUnsaved(this.ports.workspace, unsaved), file, folder);
      refuseFaultyHead(file, custom.source);
      return { info: describe(file, custom.source), custom };
    }
    const info = (await this.list()).find(({ id }) => id === template);
    if (info === undefined) throw new UserError(`There is no document \`${template}\`; there are: ${(await this.list()).map(({ id }) => id).join(', ')}.`);
    return { info };
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

function withUnsaved(workspace: Workspace, unsaved: RenderRequest['unsaved']): Workspace {
  if (unsaved === undefined) return workspace;
  return { list: () => workspace.list(), read: (file) => (file === unsaved.file ? { kind: 'text', text: unsaved.text } : workspace.read(file)) };
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
