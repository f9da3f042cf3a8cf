import { PLAYBOOK_KINDS, PLAYBOOK_SECTIONS } from '../../../playbooks/playbook';
import type { PlaybookKind, PlaybookSectionId } from '../../../playbooks/playbook';
import { requiredSections, sectionOfTitle, sectionTitle } from '../../../playbooks/reading/sectionTitles';
import { roleLabel } from '../../../playbooks/run/roles';
import { schemaAt } from '../../../schema/schemaNode';
import { folderOf, relativePath } from '../../../text/filePath';
import { lineBreakOf } from '../../../text/lineBreak';
import type { Span } from '../../../text/span';
import { sortText } from '../../completion/written';
import type { PlaybookCompletion } from '../playbookAuthoring';
import type { PlaybookScene } from '../playbookScene';
import { bodyPlaceAt } from './bodyPlace';
import type { BodyPlace } from './bodyPlace';
import { SECTION_TEXTS } from './sectionTexts';

/** Ways to say by when a step is due, as reading knows them. */
export const DUES: readonly (readonly [text: string, detail: string])[] = [
  ['within 2 days', '2 days after the start'],
  ['within 7 days', 'a week after the start'],
  ['within 2 weeks', '14 days after the start'],
  ['within 24 hours', 'a day after the start'],
  ['at once', 'the day of the start'],
  ['day 30', '30 days after the start'],
  ['30 days before', 'before the day that due.from gives'],
  ['2 weeks after', 'after the day that due.from gives'],
];

const ITEM = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/;

/** What could stand at an offset of a playbook's text: sections, owners and dues of steps, templates, links. */
export function bodyCompletions(scene: PlaybookScene, offset: number): PlaybookCompletion[] {
  const place = bodyPlaceAt(scene.text, scene.bodyStart, offset);
  if (place === undefined) return [];
  const link = /\]\(([^()\s]*)$/.exec(place.before);
  if (link !== null) return linkCompletions(scene, { start: offset - link[1]!.length, end: offset });
  const section = place.section === undefined || place.isHeading ? undefined : sectionOfTitle(place.section.title);
  if (section === 'steps' && ITEM.test(place.before)) return tailCompletions(scene, place, offset);
  const code = /`([\w.-]*)$/.exec(place.before);
  if (section === 'messages' && code !== null && ticksIn(place.before) % 2 === 1) return templateCompletions(scene, { start: offset - code[1]!.length, end: wordEnd(scene.text, offset) });
  return startOfLine(scene, place, section, offset);
}

/** In the brackets at the end of a step: who, then by when. */
function tailCompletions({ text }: PlaybookScene, { before, line }: BodyPlace, offset: number): PlaybookCompletion[] {
  const tail = /\(([^()]*)$/.exec(before)?.[1];
  if (tail === undefined) return [];
  const comma = tail.lastIndexOf(',');
  const typed = tail.slice(comma + 1).trimStart();
  const blank = comma >= 0 && typed === tail.slice(comma + 1) ? ' ' : '';
  const rest = /^[^(),]*/.exec(text.slice(offset, line.end))![0];
  const isClosed = /^[^()]*\)/.test(text.slice(offset, line.end));
  const replace = { start: offset - typed.length, end: isClosed || text[offset + rest.length] === ',' ? offset + rest.length : offset };
  if (comma >= 0) {
    return DUES.map(([label, detail], index) => ({ kind: 'date', label, detail, insertText: blank + label + (isClosed ? '' : ')'), isSnippet: false, replace, sortText: sortText(1, index) }));
  }
  const role = schemaAt('playbook', ['owner']);
  return (role?.enum ?? []).map((id, index) => {
    const label = roleLabel(String(id));
    return { kind: 'role', label, detail: role?.enumDescriptions?.[index] ?? '', insertText: label, isSnippet: false, replace, sortText: sortText(1, index), filterText: `${label} ${id}` };
  });
}

function templateCompletions({ text, templates }: PlaybookScene, replace: Span): PlaybookCompletion[] {
  const closing = text[replace.end] === '`' ? '' : '`';
  return templates.map(({ id, title, kind, audience, file }, index) => ({
    kind: 'template',
    label: id,
    detail: title,
    documentation: `${kind}, ${audience === 'customer' ? 'for the customer' : 'for our own people'}${file === undefined ? '' : `; ${file}`}`,
    ...{ insertText: id + closing, isSnippet: false, replace, sortText: sortText(kind === 'email' ? 1 : 2, index) },
  }));
}

/** Files that a playbook leads to: other playbooks and pages first, then documents and accounts. */
function linkCompletions({ file, view }: PlaybookScene, replace: Span): PlaybookCompletion[] {
  const files = view.portfolio.files.filter((each) => each !== file && /\.(?:md|ya?ml)$/i.test(each));
  return files.map((each, index) => {
    const path = relativePath(folderOf(file), each);
    return { kind: 'file', label: path, insertText: path.replace(/[ ()]/g, encodeURIComponent), isSnippet: false, replace, sortText: sortText(/\.md$/i.test(each) ? 1 : 2, index), filterText: path };
  });
}

/** On an empty line what usually stands there: an item of the section, or a section that is missing. */
function startOfLine(scene: PlaybookScene, { line, before, isHeading, headings }: BodyPlace, section: PlaybookSectionId | undefined, offset: number): PlaybookCompletion[] {
  const isStart = /^(?:[ \t]*|#{1,2}|##[ \t]+\S*|[-*+][ \t]*)$/.test(before) && (isHeading || scene.text.slice(offset, line.end).trim() === '');
  if (!isStart) return [];
  const replace = { start: line.start, end: isHeading ? line.end : Math.max(offset, line.end) };
  const items = isHeading || before.startsWith('#') || section === undefined ? [] : itemCompletions(section, replace);
  if (/^[-*+]/.test(before)) return items;
  return [...items, ...sectionCompletions(scene, headings.filter((heading) => heading.line.start !== line.start).map(({ title }) => title), replace)];
}

function itemCompletions(section: PlaybookSectionId, replace: Span): PlaybookCompletion[] {
  const labels: Partial<Record<PlaybookSectionId, string>> = { steps: '- [ ] A step', messages: '- `template`: a message' };
  const label = labels[section];
  if (label === undefined) return [];
  const { summary, skeleton } = SECTION_TEXTS[section];
  return [{ kind: 'step', label, documentation: summary, insertText: skeleton, isSnippet: true, replace, sortText: sortText(0, 0), filterText: label }];
}

/** Sections that the playbook's kind asks for and its text has not, then the others. */
function sectionCompletions({ text, view, bodyStart }: PlaybookScene, titles: readonly string[], replace: Span): PlaybookCompletion[] {
  const present = new Set(titles.map((title) => sectionOfTitle(title)));
  const required = requiredSections(kindOf(view.document.text));
  const lineBreak = lineBreakOf(text);
  const hasTitle = /^# /m.test(text.slice(bodyStart));
  const missing = PLAYBOOK_SECTIONS.filter((id) => !present.has(id));
  const skeletonOf = (id: PlaybookSectionId, stop = 0) => `## ${sectionTitle(id)}${lineBreak}${lineBreak}${shifted(SECTION_TEXTS[id].skeleton, stop)}`;
  const asked = missing.filter((id) => required.includes(id));
  const whole: PlaybookCompletion[] =
    asked.length < 2
      ? []
      : [
          {
            ...{ kind: 'section', label: '## All missing sections', detail: asked.map((id) => sectionTitle(id)).join(', '), isSnippet: true, replace, sortText: sortText(1, 0), filterText: '## All missing sections' },
            insertText: `${hasTitle ? '' : `# \${20:Title}${lineBreak}${lineBreak}`}${asked.map((id, index) => skeletonOf(id, index * 3)).join(lineBreak + lineBreak)}$0`,
          },
        ];
  const single = missing.map((id, index): PlaybookCompletion => {
    const label = `## ${sectionTitle(id)}`;
    const isAsked = required.includes(id);
    return { kind: 'section', label, detail: isAsked ? 'missing' : 'may be there', documentation: SECTION_TEXTS[id].summary, insertText: `${skeletonOf(id)}$0`, isSnippet: true, replace, sortText: sortText(isAsked ? 2 : 3, index), filterText: label };
  });
  return [...whole, ...single];
}

/** The same snippet with its places counted from further on. */
function shifted(snippet: string, by: number): string {
  return snippet.replace(/\$\{(\d+):/g, (_match, number: string) => `\${${Number(number) + by}:`);
}

function kindOf(head: string): PlaybookKind {
  const written = /^kind:[ \t]*["']?([\w-]+)/m.exec(head)?.[1];
  return PLAYBOOK_KINDS.find((kind) => kind === written) ?? 'rescue';
}

function ticksIn(text: string): number {
  return text.split('`').length - 1;
}

function wordEnd(text: string, offset: number): number {
  return offset + /^[\w.-]*/.exec(text.slice(offset))![0].length;
}
