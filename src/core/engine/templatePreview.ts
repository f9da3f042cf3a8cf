import type { TemplateFault, TemplateInWork, TemplatePreview } from '../features/templates/templateAuthoring';
import { escapeText } from '../text/escapeMarkdown';
import type { Documents } from './documents';
import type { FieldFiles } from './fieldFiles';
import type { LoadedTemplate } from './templateScenes';

/** The template as it stands, rendered for its account; of a partial, the first template that calls it. */
export async function previewTemplate(template: TemplateInWork, loaded: LoadedTemplate | undefined, documents: Documents, files: FieldFiles): Promise<TemplatePreview> {
  const { file, text } = template;
  if (loaded === undefined) {
    return failed(undefined, { file, message: 'This file does not lie in the folder of templates that the settings name (`templates`), so it is no template.' });
  }
  const { account } = loaded;
  if (account === undefined) return failed(undefined, { file, message: 'The portfolio has no account to show this template for.' });
  const name = (await files.accountOf(account))?.name ?? account.file;
  if (loaded.scene.partial !== undefined && loaded.caller === undefined) {
    return failed(name, { file, message: 'No template calls this partial yet, so there is nothing to show.' });
  }
  try {
    const templateFile = loaded.caller?.file ?? file;
    const { text: markdown } = await documents.render({ ...account, template: '', templateFile, unsaved: { file, text } });
    return { kind: 'rendered', account: name, markdown };
  } catch (fault) {
    return failed(name, faultOf(fault instanceof Error ? fault.message : String(fault), file, loaded));
  }
}

function failed(account: string | undefined, fault: TemplateFault): TemplatePreview {
  const place = `${fault.file}${fault.line === undefined ? '' : `, line ${fault.line}`}`;
  return { kind: 'failed', account, fault, page: `> **${escapeText(place)}**\n>\n> ${escapeText(fault.message)}\n` };
}

/** The message of a failed rendering names template or partial, and mostly a line: taken apart again. */
function faultOf(message: string, file: string, { scene, caller }: LoadedTemplate): TemplateFault {
  const [, name = '', line, what = message] = /^(.+?)(?:, line (\d+))?: ([\s\S]+)$/.exec(message) ?? [];
  const partial = /^partial (.+)$/.exec(name)?.[1];
  const isNamed = name === file || name === caller?.file || partial !== undefined;
  if (!isNamed) return { file, message: sentence(message) };
  const faulty = partial === undefined ? name : (scene.partials.get(partial)?.file ?? `${partial} (built in)`);
  return { file: faulty, message: sentence(what), ...(line !== undefined && { line: Number(line) }) };
}

function sentence(text: string): string {
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}
