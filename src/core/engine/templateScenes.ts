import type { Documents } from './documents';
import { builtInDocument } from '../documents/catalogue';
import type { LanguageTexts } from '../documents/language';
import { templateRoot } from '../features/templates/fields/templateRoot';
import { calledPartials, namesRead, partialRuns } from '../features/templates/partialRuns';
import type { CallingTemplate } from '../features/templates/partialRuns';
import { readTemplate } from '../features/templates/reading/readTemplate';
import { topScope } from '../features/templates/scopes/scope';
import type { AccountChoice, TemplateInWork } from '../features/templates/templateAuthoring';
import type { Partial, TemplateRun, TemplateScene } from '../features/templates/templateScene';
import { kindByName } from '../model/documentKind';
import { frontMatterDocument } from '../model/frontMatterDocument';
import type { SourceDocument } from '../model/sourceDocument';
import type { Ports } from '../ports';
import type { WordMap } from '../render/words';
import { sheetValue } from '../schema/schemaCheck';
import { frontMatterOf } from '../text/frontMatter';
import type { KnownPortfolio } from './knownPortfolio';
import { baseName, describe, isPartial, isTemplateIn, templateFiles } from './ownTemplates';

/** A template with its front matter and all that features may ask about its text. */
export interface LoadedTemplate {
  readonly scene: TemplateScene;
  /** Undefined where it has none, and for partials. */
  readonly head: SourceDocument | undefined;
  readonly id: string;
  /** Undefined where the portfolio has none. */
  readonly account: AccountChoice | undefined;
  /** Other templates with the same id. */
  readonly sameId: readonly string[];
  /** The first template that calls this partial, directly or through others. */
  readonly caller: { readonly file: string; readonly text: string } | undefined;
}

/** A template of the folder as it is now. */
interface TemplateFile {
  readonly file: string;
  readonly text: string;
}

/** Puts together what is known around a template that somebody is writing. */
export class TemplateScenes {
  constructor(
    private readonly ports: Ports,
    private readonly known: KnownPortfolio,
    private readonly documents: Documents,
  ) {}

  /** The folder of the team's templates; undefined where the settings name none, and where templates of the workspace may not run. */
  async folder(): Promise<string | undefined> {
    return this.ports.templateSandbox === undefined ? undefined : (await this.known.contexts.load()).settings.templates;
  }

  /** Undefined when the file is no template or partial of the folder. */
  async load(template: TemplateInWork): Promise<LoadedTemplate | undefined> {
    const folder = await this.folder();
    if (folder === undefined || !isTemplateIn(folder, template.file)) return undefined;
    const { settings } = await this.known.contexts.load();
    const files = await this.readAll(folder, template);
    const { languageOf, loadLanguage } = await import('../documents/renderDocument');
    const texts = await loadLanguage(languageOf(settings.locale));
    const account = template.account ?? (await this.firstAccount());
    const partials = partialsOf(texts, files.filter(({ file }) => isPartial(file, folder)));
    const isOne = isPartial(template.file, folder);
    const templates = files.filter(({ file }) => !isPartial(file, folder));
    const callers = isOne ? callersOf(baseName(template.file), templates, partials) : [];
    const [id, bodyStart] = [describe(template.file, template.text).id, bodyStartOf(template.text)];
    const runs = isOne ? await this.runsOf(baseName(template.file), callers, { partials, texts, account }) : [await this.runOf(template, texts, account)];
    const scene: TemplateScene = {
      ...{ file: template.file, text: template.text, bodyStart, partials, runs },
      tree: readTemplate(template.text, bodyStart),
      partial: isOne ? baseName(template.file) : undefined,
      otherNames: otherNames(isOne ? callers.map(({ file, text }) => describe(file, text).id) : [id], texts),
      hasWords: (key) => typeof wordsAt(texts.words, key) === 'string',
      wordKeys: (prefix) => Object.keys(groupAt(texts.words, prefix)),
    };
    const sameId = isOne ? [] : templates.filter(({ file, text }) => file !== template.file && describe(file, text).id === id).map(({ file }) => file);
    return { scene, id, account, sameId, head: isOne ? undefined : frontMatterDocument(template.file, template.text, 'template'), caller: callers[0] };
  }

  private async readAll(folder: string, { file: own, text }: TemplateInWork): Promise<TemplateFile[]> {
    const read: TemplateFile[] = [];
    // One that was just made may not be listed yet.
    for (const file of new Set([...(await templateFiles(this.ports.workspace, folder)), own])) {
      const content = file === own ? { kind: 'text' as const, text } : await this.ports.workspace.read(file);
      if (content.kind === 'text') read.push({ file, text: content.text });
    }
    return read;
  }

  /** The first account by its file's name; no other is read for it. */
  private async firstAccount(): Promise<AccountChoice | undefined> {
    const [file] = [...(await this.ports.workspace.list())].filter((each) => kindByName(each) === 'account').sort();
    return file === undefined ? undefined : { file };
  }

  private async runOf(template: TemplateFile, texts: LanguageTexts, account: AccountChoice | undefined): Promise<TemplateRun> {
    return { scope: topScope(await this.rootOf(template, texts, account)), readers: readersOf(template), caller: undefined };
  }

  private async runsOf(name: string, callers: readonly TemplateFile[], known: { partials: ReadonlyMap<string, Partial>; texts: LanguageTexts; account: AccountChoice | undefined }): Promise<readonly TemplateRun[]> {
    const { partials, texts, account } = known;
    const templates: CallingTemplate[] = [];
    for (const caller of callers) {
      const { statements } = readTemplate(caller.text, bodyStartOf(caller.text));
      templates.push({ ...caller, statements, root: await this.rootOf(caller, texts, account), readers: readersOf(caller) });
    }
    const root = templates[0]?.root ?? templateRoot({ data: undefined, isReplacement: false, otherNames: new Set() });
    return partialRuns(name, templates, partials, root);
  }

  /** What the template reads, with the values of the account; without them where the account or the analysis gives none. */
  private async rootOf(template: TemplateFile, texts: LanguageTexts, account: AccountChoice | undefined) {
    const { id } = describe(template.file, template.text);
    const isReplacement = builtInDocument(id) !== undefined;
    const data = account && (await this.dataFor(template, account));
    return templateRoot({ data, isReplacement, otherNames: isReplacement ? otherNames([id], texts) : new Set() });
  }

  private async dataFor(template: TemplateFile, account: AccountChoice): Promise<Readonly<Record<string, unknown>> | undefined> {
    try {
      return await this.documents.analyse({ ...account, template: '', templateFile: template.file, unsaved: template });
    } catch {
      // No such account, or a document that makes no sense for it: its names are known without values.
      return undefined;
    }
  }
}

function bodyStartOf(text: string): number {
  return frontMatterOf(text)?.end ?? 0;
}

/** Who may read what comes of a template; an internal one counts as open to both only where it says so itself. */
function readersOf({ file, text }: TemplateFile): TemplateRun['readers'] {
  const [sheet] = frontMatterDocument(file, text, 'template')?.sheets ?? [];
  const { audience, audiences } = sheet === undefined ? {} : sheetValue(sheet);
  if (audience === 'customer') return 'customer';
  return Array.isArray(audiences) && audiences.includes('customer') ? 'both' : 'internal';
}

/** The language's own partials, and those of the team over them. */
function partialsOf(texts: LanguageTexts, own: readonly TemplateFile[]): ReadonlyMap<string, Partial> {
  const partials = new Map<string, Partial>();
  const add = (name: string, text: string, file: string | undefined): void => {
    const tree = readTemplate(text, bodyStartOf(text));
    partials.set(name, { file, text, tree, calls: calledPartials(text, tree.statements) });
  };
  for (const [name, text] of Object.entries(texts.partials)) add(name, text, undefined);
  for (const { file, text } of own) add(baseName(file), text, file);
  return partials;
}

/** The templates from which calls lead to a partial. */
function callersOf(name: string, templates: readonly TemplateFile[], partials: ReadonlyMap<string, Partial>): TemplateFile[] {
  const leads = (called: ReadonlySet<string>, seen: Set<string>): boolean =>
    [...called].some((each) => each === name || (!seen.has(each) && leads(partials.get(each)?.calls ?? new Set(), seen.add(each))));
  return templates.filter(({ text }) => leads(calledPartials(text, readTemplate(text, bodyStartOf(text)).statements), new Set()));
}

/** Names that the built-in documents of these ids, and their partials, read. */
function otherNames(ids: readonly string[], { documents, partials }: LanguageTexts): ReadonlySet<string> {
  const own = ids.flatMap((id) => (Object.hasOwn(documents, id) ? [documents[id]!] : []));
  if (own.length === 0) return new Set();
  return new Set([...own, ...Object.values(partials)].flatMap((text) => [...namesRead(readTemplate(text, bodyStartOf(text)).statements)]));
}

function wordsAt(words: WordMap, key: readonly string[]): string | WordMap | undefined {
  let at: string | WordMap | undefined = words;
  for (const part of key.flatMap((each) => each.split('.'))) at = typeof at === 'object' && Object.hasOwn(at, part) ? at[part] : undefined;
  return at;
}

function groupAt(words: WordMap, key: readonly string[]): WordMap {
  const found = wordsAt(words, key);
  return typeof found === 'object' ? found : {};
}
