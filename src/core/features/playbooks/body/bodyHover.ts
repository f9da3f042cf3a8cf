import { addDays } from '../../../calendar/isoDay';
import type { PlaybookDocument, PlaybookMessage, PlaybookStep } from '../../../playbooks/playbook';
import { sectionOfTitle } from '../../../playbooks/reading/sectionTitles';
import { roleLabel } from '../../../playbooks/run/roles';
import { escapeCode, escapeText } from '../../../text/escapeMarkdown';
import { plural } from '../../../text/plural';
import { touches } from '../../../text/span';
import type { HoverText } from '../../authoring';
import type { NamedTemplate, PlaybookScene } from '../playbookScene';
import { SECTION_TEXTS } from './sectionTexts';

/** What is known of the step, template or heading at an offset of a playbook's text. */
export function bodyHover(playbook: PlaybookDocument, scene: PlaybookScene, offset: number): HoverText | undefined {
  const message = playbook.messages.find(({ span }) => touches(span, offset));
  if (message !== undefined) return messageHover(message, scene.templates);
  const step = playbook.steps.filter(({ span }) => touches(span, offset)).at(-1);
  if (step !== undefined) return { span: step.tail?.span ?? step.span, markdown: stepMarkdown(step, playbook, scene.view.asOf) };
  const section = playbook.sections.find(({ heading }) => touches(heading, offset));
  const id = section && sectionOfTitle(section.title);
  return section && id && { span: section.heading, markdown: SECTION_TEXTS[id].summary };
}

function messageHover({ span, template }: PlaybookMessage, templates: readonly NamedTemplate[]): HoverText | undefined {
  const found = templates.find(({ id }) => id === template);
  if (found === undefined) return undefined;
  const readers = found.audience === 'customer' ? 'for the customer' : 'for our own people';
  const origin = found.file === undefined ? 'built in' : escapeCode(found.file);
  return { span, markdown: `**${escapeText(found.title)}**: ${escapeText(found.kind)}, ${readers}; ${origin}` };
}

/** Who does a step and by when, if the playbook were run today. */
function stepMarkdown(step: PlaybookStep, { head }: PlaybookDocument, asOf: PlaybookScene['view']['asOf']): string {
  const role = step.owner ?? head.owner;
  const owner = role === undefined ? 'Nobody is named as its owner.' : `Owner: ${escapeText(roleLabel(role))}${step.owner === undefined ? ', as the playbook says' : ''}.`;
  return `${owner}\n\n${dueSentence(step.dueDays ?? head.due.days, head.due.from, asOf)}`;
}

function dueSentence(days: number | undefined, from: string | undefined, asOf: PlaybookScene['view']['asOf']): string {
  if (days === undefined) return 'It says not by when.';
  if (from === undefined) return `Due on ${addDays(asOf, days)} if it is run today.`;
  if (days === 0) return `Due on the day that ${escapeCode(from)} gives.`;
  return `Due ${plural(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'} the day that ${escapeCode(from)} gives.`;
}
