import { BoundedMap } from '../../boundedMap';
import { loadCel } from '../../expression/loadCel';
import type { ExpressionEnvironment } from '../../expression/expression';
import type { HealthModel } from '../../health/healthModel';
import type { Settings } from '../../model/settings';
import { compilePlaybook, playbookNeedsCel } from '../../playbooks/compilePlaybook';
import type { CompiledPlaybook } from '../../playbooks/compilePlaybook';
import type { PlaybookHead } from '../../playbooks/playbook';
import { playbookEnvironment } from '../../playbooks/playbookEnvironment';
import type { PlaybookInWork } from '../../playbooks/playbooks';
import { isPlaybookFile } from '../../playbooks/reading/isPlaybookFile';
import { readPlaybookHead } from '../../playbooks/reading/readPlaybookHead';
import { nearestName } from '../../text/nearestName';
import { UserError } from '../../userError';
import { asJson, isSameData } from '../../yaml/jsonValue';
import type { KnownPortfolio } from '../knownPortfolio';

/** Playbooks that somebody writes side by side. */
const MOST_IN_WORK = 8;

interface Compiler {
  readonly model: HealthModel | undefined;
  readonly settings: Settings;
  readonly environment: ExpressionEnvironment;
  readonly compiled: WeakMap<PlaybookHead, CompiledPlaybook>;
}

/** The portfolio's playbooks, ready to be matched: each is compiled once until its front matter, the settings or the health model change. */
export class PlaybookShelf {
  private readonly inWork = new BoundedMap<PlaybookHead>(MOST_IN_WORK);
  private compiler: Compiler | undefined;

  constructor(private readonly known: KnownPortfolio) {}

  /** Heads by the names of their files; one that somebody is writing is as it is written. */
  async list(unsaved?: PlaybookInWork): Promise<readonly PlaybookHead[]> {
    const folder = await this.folder();
    const saved = await this.known.playbooks.list(folder);
    if (unsaved === undefined || !isPlaybookFile(unsaved.file, folder)) return saved;
    const head = this.headInWork(unsaved, saved.find(({ file }) => file === unsaved.file));
    return [...saved.filter(({ file }) => file !== unsaved.file), head].sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  async owns(file: string): Promise<boolean> {
    return isPlaybookFile(file, await this.folder());
  }

  /** The first of that id by its file's name. @throws UserError when there is none */
  async find(id: string, unsaved?: PlaybookInWork): Promise<PlaybookHead> {
    const all = await this.list(unsaved);
    const found = all.find((head) => head.id === id);
    if (found !== undefined) return found;
    const near = nearestName(id, all.map((head) => head.id));
    const folder = await this.folder();
    const others = all.length === 0 ? `; the folder \`${folder}\` holds none` : ` in \`${folder}\`; there are: ${all.map((head) => head.id).join(', ')}`;
    throw new UserError(`there is no playbook \`${id}\`${near === undefined ? others : `: did you mean \`${near}\`?`}`);
  }

  async compiled(heads: readonly PlaybookHead[]): Promise<readonly CompiledPlaybook[]> {
    const { model: { model }, settings } = await this.known.contexts.load();
    const parseCel = heads.some(playbookNeedsCel) ? await loadCel() : undefined;
    let { compiler } = this;
    if (compiler === undefined || compiler.model !== model || compiler.settings !== settings || (parseCel !== undefined && compiler.environment.parseCel === undefined)) {
      compiler = this.compiler = { model, settings, environment: playbookEnvironment(model, parseCel, settings.segments.map(({ id }) => id)), compiled: new WeakMap() };
    }
    const { compiled, environment } = compiler;
    return heads.map((head) => {
      const playbook = compiled.get(head) ?? compilePlaybook(head, environment);
      compiled.set(head, playbook);
      return playbook;
    });
  }

  private async folder(): Promise<string> {
    return (await this.known.contexts.load()).settings.playbooks;
  }

  /** The head of a text; the same object as before while it says the same, so that what was made of it stays. */
  private headInWork({ file, text }: PlaybookInWork, saved: PlaybookHead | undefined): PlaybookHead {
    const { head } = readPlaybookHead(file, text);
    const same = [this.inWork.get(file), saved].find((other) => other !== undefined && isSameData(asJson(head), asJson(other)));
    this.inWork.set(file, same ?? head);
    return same ?? head;
  }
}
