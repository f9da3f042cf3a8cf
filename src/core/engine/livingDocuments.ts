import type { RenderProposal, RenderRequest } from '../engine';
import type { IsoDay } from '../calendar/isoDay';
import { outgoingFindings } from '../documents/audience/outgoing';
import type { AccountData } from '../documents/documentInput';
import type { DocumentOrigin } from '../documents/documentOrigin';
import type { DocumentReport, LivingDocuments, RefreshOptions, RefreshProposal, TaskProposal } from '../documents/living/livingDocuments';
import { mergeDocument } from '../documents/living/mergeDocument';
import type { MergedDocument } from '../documents/living/mergeDocument';
import { newTasks, personOf } from '../documents/living/newTasks';
import { plainLine } from '../documents/living/plainLine';
import { proposalOf } from '../documents/living/proposalOf';
import { readActions } from '../documents/living/readActions';
import { isSameDocument } from '../documents/living/isSameDocument';
import { readOrigin } from '../documents/living/readOrigin';
import type { FoundOrigin } from '../documents/living/readOrigin';
import { reportOf, unknownReport } from '../documents/living/reportOf';
import type { Finding } from '../finding';
import { isOpenTask } from '../model/isOpenTask';
import { readDocument } from '../model/readDocument';
import type { SourceDocument } from '../model/sourceDocument';
import type { CancellationToken, Ports } from '../ports';
import { folderOf, nameOf } from '../text/filePath';
import { titleKey } from '../text/titleKey';
import { UserError, isUserError } from '../userError';
import type { KnownPortfolio } from './knownPortfolio';
import { accountsOf } from './scoring';
import type { ReadAccount } from './scoring';
import { writeTasks } from './writeTasks';

/** What living documents need of the engine. */
export interface LivingParts {
  readonly ports: Ports;
  readonly known: KnownPortfolio;
  readonly render: (request: RenderRequest) => Promise<RenderProposal>;
}

/** The account that a document speaks of, with the text of its file. */
interface HomeAccount {
  readonly document: SourceDocument;
  readonly read: ReadAccount;
}

const MARKDOWN = /\.md$/i;
const NOTHING: DocumentReport = { findings: [], lens: undefined };

/** Loaded when somebody first asks for a rendered document: it reads Markdown, and compares texts. */
export function createLivingDocuments(parts: LivingParts): LivingDocuments {
  const living = new Living(parts);
  return Object.freeze<LivingDocuments>({
    originOf: (text) => readOrigin(text)?.origin,
    isSameDocument(text, other) {
      const origins = [readOrigin(text)?.origin, readOrigin(other)?.origin] as const;
      return origins[0] !== undefined && origins[1] !== undefined && isSameDocument(origins[0], origins[1]);
    },
    check: (file, text, token) => living.check(file, text, token),
    refresh: (file, text, options) => living.refresh(file, text, options),
    takeOver: (file, text) => living.takeOver(file, text),
    list: (token) => living.list(token),
  });
}

class Living {
  constructor(private readonly parts: LivingParts) {}

  async check(file: string, text: string, token?: CancellationToken): Promise<DocumentReport> {
    const found = readOrigin(text);
    if (found === undefined) return NOTHING;
    const { origin } = found;
    try {
      const home = await this.homeOf(file, text, origin);
      const outgoing = origin.audience === 'customer' ? await this.outgoing(text, home, token) : [];
      if (token?.isCancellationRequested) return NOTHING;
      const report = await this.reportOf(file, text, found, home);
      return { ...report, findings: [...outgoing, ...report.findings].sort((a, b) => a.span.start - b.span.start) };
    } catch (error) {
      if (isUserError(error)) return unknownReport(error.message, origin);
      throw error;
    }
  }

  async refresh(file: string, text: string, { onlyStale = false }: RefreshOptions = {}): Promise<RefreshProposal> {
    const found = originIn(file, text);
    const home = await this.homeOf(file, text, found.origin);
    if (onlyStale) {
      const since = await this.mergeAsOf(found.origin.as_of, file, text, found, home);
      if (!since.outcomes.some(({ isNews }) => isNews)) return proposalOf(text, { ...since, edits: [] });
    }
    return proposalOf(text, await this.mergeAsOf(this.parts.ports.clock.today(), file, text, found, home));
  }

  async takeOver(file: string, text: string): Promise<TaskProposal> {
    const { origin } = originIn(file, text);
    const home = await this.homeOf(file, text, origin);
    const { settings } = await this.parts.known.contexts.load();
    const { data } = home.read.account;
    const actions = inLimits(file, () => readActions(text, settings.locale, (name) => personOf(name, data, settings) !== undefined));
    const steps = newTasks(actions, { account: data, settings, audience: origin.audience, today: this.parts.ports.clock.today() });
    const edits = writeTasks(home.document, home.read.account.sheet, steps, this.parts.ports.clock.today());
    return { file: home.document.file, edits, tasks: steps.map(({ task }) => task) };
  }

  async list(token?: CancellationToken): Promise<readonly string[]> {
    const { workspace } = this.parts.ports;
    const documents: string[] = [];
    for (const file of [...(await workspace.list())].filter((each) => MARKDOWN.test(each)).sort()) {
      if (token?.isCancellationRequested) break;
      const content = await workspace.read(file);
      if (content.kind === 'text' && readOrigin(content.text) !== undefined) documents.push(file);
    }
    return documents;
  }

  /** Without a region there is nothing that could be stale, but what must not go out is told all the same. */
  private async reportOf(file: string, text: string, found: FoundOrigin, home: HomeAccount): Promise<DocumentReport> {
    try {
      return reportOf(text, await this.mergeAsOf(found.origin.as_of, file, text, found, home), found.origin);
    } catch (error) {
      if (isUserError(error)) return unknownReport(error.message, found.origin);
      throw error;
    }
  }

  /** The document as it would be made on a day, merged with its text. @throws UserError when it cannot be made anew */
  private async mergeAsOf(day: IsoDay, file: string, text: string, found: FoundOrigin, home: HomeAccount): Promise<MergedDocument> {
    const { template, audience, reason, evidence, regions, since, as_of: asOf } = found.origin;
    if (regions.length === 0) throw new UserError(`${file} has no generated parts to refresh; render it anew instead.`);
    const { text: rendered } = await this.parts.render({
      template,
      file: home.document.file,
      sheet: home.read.account.sheet,
      audience,
      asOf: day,
      since: since ?? asOf,
      folder: folderOf(file),
      ...(reason !== undefined && { reason }),
      ...(evidence !== undefined && { evidence }),
    });
    return inLimits(file, () => mergeDocument({ text, origin: found, rendered, renderedOrigin: originIn(file, rendered) }, settledIn(home.read.account.data)));
  }

  /**
   * The account that the document was made of; where its file is gone, the one of the same name beside the document, as after a folder was
   * renamed, if the document names it.
   * @throws UserError when there is none
   */
  private async homeOf(file: string, text: string, { account, name }: DocumentOrigin): Promise<HomeAccount> {
    const beside = `${folderOf(folderOf(file).slice(0, -1))}${nameOf(account)}`;
    const home = (await this.accountIn(account, name)) ?? (await this.accountIn(beside, name));
    if (home === undefined) throw new UserError(`The account ${account}${name === undefined ? '' : ` (${name})`} is not there any more; render the document anew.`);
    if (home.document.file !== account && !text.includes(home.read.account.name)) throw new UserError(`The account ${account} is not there any more; render the document anew.`);
    return home;
  }

  private async accountIn(file: string, name: string | undefined): Promise<HomeAccount | undefined> {
    const content = await this.parts.ports.workspace.read(file);
    if (content.kind === 'unreadable') {
      if (content.reason === 'missing') return undefined;
      throw new UserError(`${file} cannot be read: ${content.detail}.`);
    }
    const document = readDocument(file, content.text);
    if (document === undefined) return undefined;
    const accounts = accountsOf(document);
    const read = name === undefined ? accounts[0] : accounts.find(({ account }) => account.name === name);
    return read && { document, read };
  }

  private async outgoing(text: string, { document, read }: HomeAccount, token: CancellationToken | undefined): Promise<readonly Finding[]> {
    const { known } = this.parts;
    const { settings } = await known.contexts.load();
    const { accounts } = await known.index.load(token);
    const plan = await known.neighbours.planOf(document, read.account);
    const otherAccounts = accounts.filter(({ account }) => account.file !== read.account.file || account.sheet !== read.account.sheet).map(({ account }) => account.name);
    return outgoingFindings(text, { account: read.account.data, plan: plan?.data, settings, otherAccounts });
  }
}

/** @throws UserError when the text is no rendered document */
function originIn(file: string, text: string): FoundOrigin {
  const found = readOrigin(text);
  if (found === undefined) {
    throw new UserError(`${file} is no rendered document, or the comment at its end that says how it was made is damaged; render it anew.`);
  }
  return found;
}

/** @throws UserError in the place of the RangeError that says that a text is too large */
function inLimits<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(`${file} cannot be read: ${error.message}.`);
    throw error;
  }
}

/** Whether the account has an item of a document among its tasks as done, so that its tick has arrived there. */
function settledIn(account: AccountData): (item: string) => boolean {
  const done = (account.tasks ?? []).flatMap((task) => (task?.title !== undefined && !isOpenTask(task) ? [titleKey(task.title)] : []));
  return (item) => done.some((title) => titleKey(plainLine(item)).startsWith(title));
}
