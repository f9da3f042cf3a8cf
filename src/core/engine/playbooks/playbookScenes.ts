import type { FeatureView } from '../../features/featureView';
import type { NamedTemplate, PlaybookScene } from '../../features/playbooks/playbookScene';
import { frontMatterDocument } from '../../model/frontMatterDocument';
import type { SourceDocument } from '../../model/sourceDocument';
import type { CancellationToken, Ports } from '../../ports';
import type { PlaybookHead } from '../../playbooks/playbook';
import type { PlaybookInWork } from '../../playbooks/playbooks';
import { readPlaybookHead } from '../../playbooks/reading/readPlaybookHead';
import { frontMatterOf } from '../../text/frontMatter';
import type { Span } from '../../text/span';
import type { Documents } from '../documents';
import type { KnownPortfolio } from '../knownPortfolio';
import { listOwnTemplates } from '../ownTemplates';

export interface ScenePorts {
  readonly ports: Ports;
  readonly known: KnownPortfolio;
  readonly documents: () => Promise<Documents>;
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r?\n|$)/;
/** What no front matter goes on behind: an empty line, or a heading. */
const BEHIND_HEAD = /^[ \t]*$|^#{1,6} /m;

/** Puts together what is known around a playbook that somebody is writing. */
export class PlaybookScenes {
  constructor(private readonly parts: ScenePorts) {}

  headOf({ file, text }: PlaybookInWork): PlaybookHead {
    return readPlaybookHead(file, mended(text).text).head;
  }

  /** The front matter, also while its closing line is not written; undefined where there is none. */
  frontOf({ file, text }: PlaybookInWork): SourceDocument | undefined {
    return frontMatterDocument(file, mended(text).text, 'playbook');
  }

  async load(playbook: PlaybookInWork, token?: CancellationToken): Promise<PlaybookScene> {
    const { head, bodyStart } = mended(playbook.text);
    // Without front matter the view is that of an empty one.
    const front = this.frontOf(playbook) ?? frontMatterDocument(playbook.file, '---\n---\n', 'playbook')!;
    const view: FeatureView = await this.parts.known.view(front, token);
    return { file: playbook.file, text: playbook.text, head, bodyStart, view, templates: await this.templates() };
  }

  /** Documents that messages may name, the team's own first. */
  async templates(): Promise<readonly NamedTemplate[]> {
    const { ports, known, documents } = this.parts;
    const { settings } = await known.contexts.load();
    const own = ports.templateSandbox === undefined || settings.templates === undefined ? [] : await listOwnTemplates(ports.workspace, settings.templates);
    const files = new Map(own.map(({ info, file }) => [info.id, file]));
    const all = (await (await documents()).list()).map(({ id, title, kind, audience }): NamedTemplate => ({ id, title, kind, audience, file: files.get(id) }));
    return [...all.filter(({ file }) => file !== undefined), ...all.filter(({ file }) => file === undefined)];
  }
}

/** A text whose front matter is closed, where that is still to be written: offsets before the end of its YAML are those of the file. */
function mended(text: string): { readonly text: string; readonly head: Span; readonly bodyStart: number } {
  const whole = frontMatterOf(text);
  if (whole !== undefined) return { text, head: whole.yaml, bodyStart: whole.end };
  const opening = OPENING.exec(text)?.[0].length;
  if (opening === undefined) return { text, head: { start: 0, end: 0 }, bodyStart: 0 };
  const rest = BEHIND_HEAD.exec(text.slice(opening));
  const end = opening + (rest?.index ?? text.length - opening);
  const lineBreak = end === opening || text[end - 1] === '\n' ? '' : '\n';
  return { text: `${text.slice(0, end)}${lineBreak}---\n`, head: { start: opening, end }, bodyStart: end };
}
