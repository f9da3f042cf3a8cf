import { escapeText } from '../../text/escapeMarkdown';
import { fillIn } from '../format';
import { printValue } from '../printValue';
import type { RenderEnvironment } from '../renderEnvironment';
import { SafeMarkdown } from '../safeMarkdown';
import { GapMark } from '../templateData';
import type { Helper } from './helper';

/** `say`: words of the language by key, for what an analysis names by an id; `term`: labels that code gives in English. */
export function wordHelpers({ format }: RenderEnvironment): Record<string, Helper> {
  return {
    /** `{{say "signals" id share=(percent share)}}`: the words at `signals.<id>`, `{share}` replaced. They may hold Markdown. */
    say: (key, options) => {
      const gap = key.find((part) => part instanceof GapMark);
      if (gap !== undefined) return gap;
      const parts = key.map(String);
      const found = format.words.find(...parts);
      if (found === undefined) throw new Error(`there are no words \`${parts.join('.')}\``);
      const printed = Object.entries(options.hash).map(([name, value]) => [name, printValue(value, format)] as const);
      return new SafeMarkdown(fillIn(found, Object.fromEntries(printed)));
    },
    /** `{{term label}}`: a label of the health model or the schema in the document's language; any other text as it is. */
    term: ([text]) => (typeof text === 'string' ? new SafeMarkdown(escapeText(format.words.ofText('terms', text))) : text),
  };
}
