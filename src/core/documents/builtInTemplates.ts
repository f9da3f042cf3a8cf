import { compileTemplate } from '../render/compileTemplate';
import type { CompiledTemplate } from '../render/renderTemplate';
import { splitTemplate } from '../render/templateText';
import type { LanguageTexts } from './language';

/** Compiled templates by their text; a language's partials never change while the program runs. */
const compiled = new Map<string, CompiledTemplate>();

/** A built-in template ready to run; compiled at its first use, which costs some milliseconds. */
export function builtInTemplate(id: string, { documents, partials }: LanguageTexts): CompiledTemplate {
  const text = documents[id];
  if (text === undefined) throw new Error(`there is no template ${id}`);
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const template = compileTemplate({ name: `${id}.md.hbs`, source: splitTemplate(text).body, partials });
  compiled.set(text, template);
  return template;
}
