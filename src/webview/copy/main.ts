import type { CopyPart, CopyText, FromCopyView, ToCopyView } from '../../protocol/copyView';
import { safeBody } from './safeBody';

/** The one object by which a page speaks with its extension. */
declare function acquireVsCodeApi(): { postMessage(message: FromCopyView): void };

const code = acquireVsCodeApi();
let shown: CopyText | undefined;

const COPIED: Readonly<Record<CopyPart, string>> = {
  subject: 'The subject is on the clipboard.',
  to: 'The addresses are on the clipboard.',
  body: 'The text is on the clipboard, formatted and plain.',
};

function element<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** Puts a part on the clipboard: the body also as formatted text, which mail programs take. */
async function copy(part: CopyPart): Promise<void> {
  if (shown === undefined) return;
  const { html, plain, mail } = shown;
  try {
    if (part === 'body') {
      const item = new ClipboardItem({ 'text/html': blobOf(html, 'text/html'), 'text/plain': blobOf(plain, 'text/plain') });
      await navigator.clipboard.write([item]);
    } else {
      await navigator.clipboard.writeText(mail?.[part] ?? '');
    }
    tell(COPIED[part]);
    code.postMessage({ kind: 'copied', what: part });
  } catch {
    tell('The clipboard could not be reached. Select the text below and copy it.');
  }
}

function blobOf(text: string, type: string): Blob {
  return new Blob([text], { type });
}

function tell(text: string): void {
  element('status').textContent = text;
}

function show(text: CopyText): void {
  const before = shown;
  shown = text;
  element('title').textContent = text.title;
  element('note').textContent = text.note ?? '';
  element('note').hidden = text.note === undefined;
  element('mail').hidden = text.mail === undefined;
  element('subject').textContent = text.mail?.subject ?? '';
  element('to').textContent = text.mail?.to ?? '';
  element('openMail').hidden = text.mail === undefined;
  element('body').replaceChildren(safeBody(text.html));
  // Shown anew after an edit of the document: the place of the focus and the user's word stay while the findings do.
  if (before?.findings.join('\n') !== text.findings.join('\n')) showFindings(text.findings);
  tell('');
}

/** The reasons not to send it; copying waits for a word of the user while there are any. */
function showFindings(findings: readonly string[]): void {
  element('findings').hidden = findings.length === 0;
  element('findingList').replaceChildren(
    ...findings.map((message, finding) => {
      const button = document.createElement('button');
      button.className = 'link';
      button.textContent = message;
      button.addEventListener('click', () => code.postMessage({ kind: 'goTo', finding }));
      const item = document.createElement('li');
      item.append(button);
      return item;
    }),
  );
  element<HTMLInputElement>('anyway').checked = false;
  allow(findings.length === 0);
}

function allow(isAllowed: boolean): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button.send')) button.disabled = !isAllowed;
}

element('anyway').addEventListener('change', () => allow(element<HTMLInputElement>('anyway').checked));
element('copyBody').addEventListener('click', () => void copy('body'));
element('copySubject').addEventListener('click', () => void copy('subject'));
element('copyTo').addEventListener('click', () => void copy('to'));
element('openMail').addEventListener('click', () => code.postMessage({ kind: 'openMail' }));
// A page may only be sent messages by the extension that made it: VS Code gives each an origin of its own.
window.addEventListener('message', ({ data }: MessageEvent<ToCopyView>) => {
  const isFirst = shown === undefined;
  show(data.text);
  if (isFirst) element(data.text.findings.length > 0 ? 'anyway' : 'copyBody').focus();
});
code.postMessage({ kind: 'ready' });
