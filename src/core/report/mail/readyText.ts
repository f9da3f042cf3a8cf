import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readMarkdown } from '../../markdown/readMarkdown';
import { htmlPage, htmlText } from './htmlText';
import { mailAddress } from './mailAddress';
import type { Receiver } from './mailAddress';
import { outgoingMarkdown } from './outgoingMarkdown';
import { plainText } from './plainText';

/** The head of a mail, as its document has it. */
export interface MailHead {
  readonly subject: string;
  /** `Ana Ruiz <ana@acme.example>, Tom Berg <tom@acme.example>`. */
  readonly to: string;
  readonly receivers: readonly Receiver[];
  /** Subject and receivers with their labels in the document's language, a line each. */
  readonly lines: readonly string[];
}

/** A rendered document, ready to be pasted elsewhere: of a mail its text without head, of anything else all of it. */
export interface ReadyText {
  /** Undefined for what is no mail. */
  readonly mail?: MailHead;
  /** The subject of a mail, else the document's first heading; empty when it has none. */
  readonly title: string;
  readonly markdown: string;
  /** A part of a page, without `<body>`. */
  readonly html: string;
  readonly plain: string;
}

/**
 * A document without what only its makers need: markers, comments, links to evidence, diagrams.
 * @throws RangeError when the text is longer than `LIMITS.markdownBytes`
 */
export function readyText(text: string): ReadyText {
  const { root } = readMarkdown(text);
  const body = regionOf(root, 'body');
  const mail = body && headOf(root);
  const markdown = outgoingMarkdown(text, mail === undefined ? root.children : body!);
  const heading = root.children.find((node) => node.type === 'heading');
  return {
    ...(mail && { mail }),
    title: mail?.subject ?? (heading === undefined ? '' : toString(heading)),
    markdown,
    html: htmlText(markdown),
    plain: plainText(readMarkdown(markdown).root),
  };
}

/** The document as a page of its own. `language` is a tag such as `en`. */
export function readyPage({ title, html }: ReadyText, language: string): string {
  return htmlPage(title, html, language);
}

/** The `mailto:` link of a mail; undefined for what is none. @throws UserError when it is too long for a link */
export function mailLink({ mail, plain }: ReadyText): string | undefined {
  return mail && mailAddress({ receivers: mail.receivers, subject: mail.subject, body: plain });
}

/** What stands between the markers of a region; undefined where there is no such region. */
function regionOf({ children }: Root, id: string): RootContent[] | undefined {
  const begin = children.findIndex((node) => node.type === 'html' && new RegExp(`^<!-- *csac:begin ${id}[ -]`).test(node.value));
  const end = children.findIndex((node, at) => at > begin && node.type === 'html' && new RegExp(`^<!-- *csac:end ${id} *-->`).test(node.value));
  return begin < 0 || end < 0 ? undefined : children.slice(begin + 1, end);
}

function headOf(root: Root): MailHead | undefined {
  const [subject, to] = ['subject', 'to'].map((id) => regionOf(root, id)?.find((node) => node.type === 'paragraph'));
  if (subject === undefined) return undefined;
  const receivers = to === undefined ? [] : receiversOf(withoutLabel(to));
  const topic = oneLine(withoutLabel(subject).map((node) => toString(node)).join(''));
  const written = receivers.map(({ name, address }) => (address === undefined ? name : name === '' ? address : `${name} <${address}>`)).join(', ');
  return {
    subject: topic,
    to: written,
    receivers,
    lines: [`${labelOf(subject)}${topic}`, ...(to === undefined ? [] : [`${labelOf(to)}${written}`])],
  };
}

/** `Subject: ` of `**Subject:** …`; empty where nothing is bold at the beginning. */
function labelOf({ children: [first] }: Paragraph): string {
  return first?.type === 'strong' ? `${toString(first)} ` : '';
}

/** `**Subject:** …` without what is bold at its beginning. */
function withoutLabel({ children }: Paragraph): PhrasingContent[] {
  return children[0]?.type === 'strong' ? children.slice(1) : children;
}

/** Names, each with the address that follows it, as far as one does. */
function receiversOf(nodes: readonly PhrasingContent[]): Receiver[] {
  const receivers: Receiver[] = [];
  let names = '';
  for (const node of nodes) {
    const address = node.type === 'link' && node.url.startsWith('mailto:') ? toString(node) : undefined;
    if (address === undefined) names += toString(node);
    else {
      const [name = '', ...before] = namesIn(names).reverse();
      receivers.push(...before.reverse().map((each) => ({ name: each })), { name, address });
      names = '';
    }
  }
  return [...receivers, ...namesIn(names).map((name) => ({ name }))];
}

function namesIn(text: string): string[] {
  return text.split(/[,;，；、]/).map(oneLine).filter((name) => name !== '');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
