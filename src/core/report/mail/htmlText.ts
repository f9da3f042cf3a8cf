import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const CELL = 'border:1px solid #c8c8c8;padding:4px 8px';
const TASK = /<input type="checkbox" disabled="" (checked="" )?\/>/g;

/**
 * Markdown as HTML for mail programs and text editors: raw HTML in it is shown as text, addresses that run something lead nowhere, and
 * what such programs do not know (boxes of tasks, style sheets) is written in a way that they do.
 */
export function htmlText(markdown: string): string {
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return html
    .replace(TASK, (_box, checked?: string) => (checked === undefined ? '☐' : '☑'))
    .replaceAll('<table>', '<table style="border-collapse:collapse">')
    .replace(/<(th|td)(?: align="(left|right|center)")?>/g, (_tag, name: string, align?: string) => `<${name} style="${CELL};text-align:${align ?? 'left'}">`);
}

/** The HTML as a page of its own. */
export function htmlPage(title: string, html: string, language: string): string {
  return `<!doctype html>\n<html lang="${escaped(language)}">\n<head><meta charset="utf-8"><title>${escaped(title)}</title></head>\n<body>\n${html}\n</body>\n</html>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
