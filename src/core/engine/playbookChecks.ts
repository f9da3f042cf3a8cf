import type { FileReport } from '../engine';
import { loadCel } from '../expression/loadCel';
import type { Finding } from '../finding';
import type { CancellationToken, Ports } from '../ports';
import { compilePlaybook, playbookNeedsCel } from '../playbooks/compilePlaybook';
import type { CompiledPlaybook } from '../playbooks/compilePlaybook';
import type { PlaybookDocument, PlaybookHead } from '../playbooks/playbook';
import type { PlaybookInWork } from '../playbooks/playbooks';
import { playbookEnvironment } from '../playbooks/playbookEnvironment';
import { isPlaybookFile } from '../playbooks/reading/isPlaybookFile';
import { linkTarget } from '../playbooks/reading/linkTarget';
import { readPlaybook } from '../playbooks/reading/readPlaybook';
import { PLAYBOOK_RULES } from '../rules/playbook/playbookRules';
import { runPlaybookRules } from '../rules/playbook/runPlaybookRules';
import { applySuppressions } from '../rules/suppressions';
import { documentFindings } from '../schema/documentFindings';
import { LineIndex } from '../text/lineIndex';
import { readBrokenYaml } from '../yaml/readBrokenYaml';
import type { KnownPortfolio } from './knownPortfolio';
import { listOwnTemplates } from './ownTemplates';
import type { LoadedContext } from './portfolioContext';
import { unreadableReport } from './unreadableReport';

interface CheckPorts {
  readonly ports: Ports;
  readonly known: KnownPortfolio;
  /** Documents that can be rendered. */
  readonly templates: () => Promise<readonly { readonly id: string }[]>;
}

/** Checks playbooks. It brings the reader of Markdown along, so it is loaded with the first file that may be one. */
export class PlaybookChecks {
  /** Compiled heads of the portfolio; they stay the same objects while their files do. */
  private readonly compiled = new WeakMap<PlaybookHead, { readonly context: LoadedContext; readonly playbook: CompiledPlaybook }>();

  constructor(private readonly given: CheckPorts) {}

  /** Undefined for a file that is no playbook. */
  async checkFile(file: string, token?: CancellationToken): Promise<FileReport | undefined> {
    const { settings } = await this.given.known.contexts.load();
    if (!isPlaybookFile(file, settings.playbooks)) return undefined;
    const content = await this.given.ports.workspace.read(file);
    if (content.kind === 'unreadable') return unreadableReport(file, content, true);
    return { file, lines: new LineIndex(content.text), findings: await this.check({ file, text: content.text }, token) };
  }

  /** All that is wrong with a playbook as it is written, in the order of the text. */
  async check({ file, text }: PlaybookInWork, token?: CancellationToken): Promise<readonly Finding[]> {
    const { known, ports } = this.given;
    const document = readPlaybook(file, text);
    const context = await known.contexts.load();
    const { settings } = context;
    const { model } = context.model;
    const others = (await known.playbooks.list(settings.playbooks)).filter((head) => head.file !== file);
    const segments = settings.segments.map(({ id }) => id);
    const environment = playbookEnvironment(model, [document.head, ...others].some(playbookNeedsCel) ? await loadCel() : undefined, segments);
    const missingFiles = await this.missingFiles(document);
    const templateIds = document.messages.length === 0 ? [] : await this.templateIds(settings.templates);
    if (token?.isCancellationRequested === true) return [];
    const ofSchema = await frontFindings(document);
    const ofRules = runPlaybookRules({
      settings,
      asOf: ports.clock.today(),
      playbooks: undefined,
      document,
      compiled: compilePlaybook(document.head, environment),
      others: others.map((head) => this.compile(head, context, environment)),
      environment,
      world: { model, segments },
      templates: templateIds,
      missingFiles,
    });
    const isSound = !ofSchema.some(({ severity }) => severity === 'error');
    // Comments that switch rules off stand in the front matter; those for its file speak of the text below it, too.
    const left = document.front === undefined ? ofRules : applySuppressions({ ...document.front, lines: document.lines }, ofRules, { asOf: ports.clock.today(), isAcross: true, isSound, rules: PLAYBOOK_RULES });
    return [...ofSchema, ...left].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  private compile(head: PlaybookHead, context: LoadedContext, environment: Parameters<typeof compilePlaybook>[1]): CompiledPlaybook {
    const before = this.compiled.get(head);
    if (before?.context === context) return before.playbook;
    const playbook = compilePlaybook(head, environment);
    this.compiled.set(head, { context, playbook });
    return playbook;
  }

  /** All that messages may name: also the team's own where these must not be rendered, as in a workspace that nobody trusts. */
  private async templateIds(folder: string | undefined): Promise<readonly string[]> {
    const { ports, templates } = this.given;
    const own = folder === undefined ? [] : await listOwnTemplates(ports.workspace, folder);
    return [...new Set([...(await templates()), ...own.map(({ info }) => info)].map(({ id }) => id))];
  }

  /** Files that links lead to and that are not there. What the portfolio does not list may be there all the same, such as an image. */
  private async missingFiles({ file, links }: PlaybookDocument): Promise<ReadonlySet<string>> {
    const targets = new Set(links.map(({ address }) => linkTarget(file, address)).flatMap((target) => (target?.kind === 'file' ? [target.file] : [])));
    const missing = new Set<string>();
    if (targets.size === 0) return missing;
    const { workspace } = this.given.ports;
    const files = await workspace.list();
    for (const target of targets) {
      // A name without ending is most likely that of a folder, which cannot be read.
      if (files.includes(target) || files.some((each) => each.startsWith(`${target}/`)) || !/\.[^./]+$/.test(target)) continue;
      const content = await workspace.read(target);
      if (content.kind === 'unreadable' && content.reason === 'missing') missing.add(target);
    }
    return missing;
  }
}

/** What is wrong with the front matter as YAML and by its schema. */
async function frontFindings({ front }: PlaybookDocument): Promise<readonly Finding[]> {
  if (front === undefined) return [];
  if (front.yaml.state === 'none') return (await readBrokenYaml(front.text)).problems;
  const isMap = front.yaml.roots[0]?.kind === 'map' || front.yaml.roots[0] == null;
  return isMap ? documentFindings(front) : front.yaml.problems;
}
