import type { Authoring, Place } from '../features/authoring';
import { completeTemplate } from '../features/templates/asking/completeTemplate';
import { hoverText, pointedAt } from '../features/templates/asking/hoverTemplate';
import { diagnoseTemplate } from '../features/templates/diagnosis/diagnoseTemplate';
import { headFindings } from '../features/templates/diagnosis/headFindings';
import type { FieldOrigin } from '../features/templates/fields/fieldShape';
import type { TemplateAuthoring } from '../features/templates/templateAuthoring';
import type { Ports } from '../ports';
import { LineIndex } from '../text/lineIndex';
import type { Documents } from './documents';
import { FieldFiles } from './fieldFiles';
import type { KnownPortfolio } from './knownPortfolio';
import { isTemplateIn } from './ownTemplates';
import { previewTemplate } from './templatePreview';
import { TemplateScenes } from './templateScenes';
import type { LoadedTemplate } from './templateScenes';
import { unreadableReport } from './unreadableReport';

interface TemplatePorts {
  readonly ports: Ports;
  readonly known: KnownPortfolio;
  readonly documents: Documents;
  /** The features of YAML, which front matter is. */
  readonly authoring: Authoring;
}

/** The features of templates behind one small interface. */
export function createTemplateAuthoring({ ports, known, documents, authoring }: TemplatePorts): TemplateAuthoring {
  const scenes = new TemplateScenes(ports, known, documents);
  const files = new FieldFiles(ports.workspace, known);
  const inHead = ({ scene, head }: LoadedTemplate, offset: number) => (head !== undefined && offset < scene.bodyStart ? head : undefined);
  const placeOf = ({ account }: LoadedTemplate, origin: FieldOrigin) => (account === undefined ? undefined : files.placeOf(origin, account));

  const owns = async (file: string): Promise<boolean> => {
    const folder = await scenes.folder();
    return folder !== undefined && isTemplateIn(folder, file);
  };
  const diagnose: TemplateAuthoring['diagnose'] = async (template, token) => {
    const loaded = await scenes.load(template);
    if (loaded === undefined || token?.isCancellationRequested === true) return [];
    const { scene, head, sameId } = loaded;
    const ofHead = scene.partial === undefined ? headFindings({ text: template.text, document: head, sameId }) : [];
    return [...ofHead, ...diagnoseTemplate(scene)];
  };

  return Object.freeze<TemplateAuthoring>({
    owns,
    diagnose,

    async checkFile(file, token) {
      if (!(await owns(file))) return undefined;
      const content = await ports.workspace.read(file);
      if (content.kind === 'unreadable') return unreadableReport(file, content);
      return { file, lines: new LineIndex(content.text), findings: await diagnose({ file, text: content.text }, token) };
    },
    async complete(template, offset, token) {
      const loaded = await scenes.load(template);
      if (loaded === undefined || token?.isCancellationRequested === true) return [];
      const head = inHead(loaded, offset);
      return head === undefined ? completeTemplate(loaded.scene, offset) : authoring.complete(head, offset, token);
    },

    async hover(template, offset, token) {
      const loaded = await scenes.load(template);
      if (loaded === undefined || token?.isCancellationRequested === true) return undefined;
      const head = inHead(loaded, offset);
      if (head !== undefined) return authoring.hover(head, offset, token);
      const pointed = pointedAt(loaded.scene, offset);
      if (pointed === undefined) return undefined;
      const hasValue = pointed.kind === 'field' && pointed.shape.origin !== undefined && pointed.shape.value !== undefined;
      const place = hasValue ? await placeOf(loaded, pointed.shape.origin) : undefined;
      return hoverText(pointed, loaded.scene, place?.isThere === true ? `${place.file}:${place.range.start.line + 1}` : undefined);
    },

    async definitions(template, offset, token): Promise<readonly Place[]> {
      const loaded = await scenes.load(template);
      const pointed = loaded && pointedAt(loaded.scene, offset);
      if (loaded === undefined || pointed === undefined || token?.isCancellationRequested === true) return [];
      if (pointed.kind === 'partial') {
        const file = loaded.scene.partials.get(pointed.name)?.file;
        const start = { line: 0, character: 0 };
        return file === undefined ? [] : [{ file, range: { start, end: start } }];
      }
      const place = pointed.kind === 'field' && pointed.shape.origin !== undefined ? await placeOf(loaded, pointed.shape.origin) : undefined;
      return place === undefined ? [] : [{ file: place.file, range: place.range }];
    },

    preview: async (template) => previewTemplate(template, await scenes.load(template), documents, files),
  });
}
