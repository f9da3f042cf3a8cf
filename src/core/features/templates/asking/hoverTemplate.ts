import { touches } from '../../../text/span';
import { escapeCode } from '../../../text/escapeMarkdown';
import type { HoverText } from '../../authoring';
import { HELPER_TEXTS } from '../helperTexts';
import { callsHelper } from '../diagnosis/callFindings';
import { helperName } from '../reading/names';
import type { Path } from '../reading/templateTree';
import { resolvePath } from '../scopes/resolvePath';
import type { FieldShape } from '../fields/fieldShape';
import type { TemplateScene } from '../templateScene';
import { fieldMarkdown } from './fieldMarkdown';
import { helperMarkdown } from './helperCompletions';
import { caretAt, partAt } from './templateCaret';
import type { TemplateCaret } from './templateCaret';

/** A field, a helper, an option or a partial at an offset. */
export type Pointed =
  | { readonly kind: 'field'; readonly span: HoverText['span']; readonly shape: FieldShape }
  | { readonly kind: 'helper' | 'option' | 'partial'; readonly span: HoverText['span']; readonly name: string; readonly helper: string | undefined };

/** What the offset points at; undefined for text, and for names that nobody knows. */
export function pointedAt(scene: TemplateScene, offset: number): Pointed | undefined {
  const caret = caretAt(scene, offset);
  if (caret === undefined) return undefined;
  const { call, use, role } = caret;
  const helper = callsHelper(caret) ? helperName(call.name) : undefined;
  if (use.kind === 'partial') return call.name === undefined || !touches(call.name.span, offset) ? undefined : { kind: 'partial', span: use.typed, name: scene.text.slice(use.typed.start, use.typed.end).replaceAll(/["'[\]]/g, ''), helper };
  if (use.kind === 'option') return { kind: 'option', span: use.typed, name: scene.text.slice(use.typed.start, use.typed.end), helper };
  if (use.kind === 'name' && helper !== undefined) return call.name === undefined ? undefined : { kind: 'helper', span: call.name.span, name: helper, helper };
  if (use.kind === 'name' && role !== 'output') return undefined;
  return use.kind === 'text' ? undefined : fieldAt(use.path, caret, offset);
}

function fieldAt(path: Path | undefined, { scope }: TemplateCaret, offset: number): Pointed | undefined {
  if (path === undefined || !touches(path.span, offset)) return undefined;
  const resolved = resolvePath(path, scope);
  const at = partAt(path, offset);
  const shape = at === undefined ? (path.parts.length === 0 ? resolved.shape : undefined) : resolved.steps[at.index];
  if (shape === undefined) return undefined;
  return { kind: 'field', span: at === undefined ? path.span : { start: path.span.start, end: at.part.span.end }, shape };
}

/** What is known of the thing that is pointed at. `place` is file and line of a field's value. */
export function hoverText(pointed: Pointed, { partials }: TemplateScene, place: string | undefined): HoverText | undefined {
  const markdown = textOf(pointed, partials, place);
  return markdown === undefined || markdown === '' ? undefined : { span: pointed.span, markdown };
}

function textOf(pointed: Pointed, partials: TemplateScene['partials'], place: string | undefined): string | undefined {
  switch (pointed.kind) {
    case 'field':
      return [fieldMarkdown(pointed.shape), ...(place === undefined ? [] : [escapeCode(place)])].filter((part) => part !== '').join('\n\n');
    case 'helper':
      return Object.hasOwn(HELPER_TEXTS, pointed.name) ? helperMarkdown(HELPER_TEXTS[pointed.name]!) : undefined;
    case 'option':
      return pointed.helper === undefined ? undefined : HELPER_TEXTS[pointed.helper]?.options[pointed.name];
    case 'partial': {
      const partial = partials.get(pointed.name);
      return partial && (partial.file === undefined ? 'A partial that comes with the product.' : `A partial of your own: ${escapeCode(partial.file)}`);
    }
  }
}

