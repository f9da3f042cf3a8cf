import MarkdownIt from 'markdown-it';

const { escapeHtml } = new MarkdownIt().utils;

/** Widths of a comment in CSS pixels: on a telephone, and at a desk. */
const PHONE = 358;
const DESK = 780;

/**
 * A page of HTML that shows a comment about as GitHub does: as on a telephone, and beside it as at a desk with some folds open.
 * @param shade `light` or `dark`
 * @param open beginnings of the titles of the folds that stand open at the desk
 */
export function commentPage(markdown, shade, open) {
  // Of the comment only its own folds are HTML, so this is as safe as what GitHub does with it.
  const body = new MarkdownIt({ html: true, highlight: colourDiff }).render(markdown);
  const opened = open.reduce((html, title) => html.replace(`<details><summary>${title}`, `<details open><summary>${title}`), body);
  const comment = (width, html) => `<article style="width:${width}px"><header><b>github-actions</b> <i>bot</i> commented now</header><section>${html}</section></article>`;
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><body class="${shade}">${comment(PHONE, body)}${comment(DESK, opened)}</body>`;
}

/** Lines that went and came, on the paper that GitHub has for them. */
function colourDiff(text, language) {
  if (language !== 'diff') return '';
  const lines = text.trimEnd().split('\n').map((line) => `<span class="${line.startsWith('+') ? 'is' : 'was'}">${escapeHtml(line)}</span>`);
  return lines.join('\n');
}

const STYLE = `
body { --paper: #fff; --ink: #1f2328; --dim: #59636e; --line: #d1d9e0; --head: #f6f8fa; --link: #0969da; --red: #ffebe9; --green: #dafbe1;
  margin: 0; padding: 16px; display: flex; gap: 20px; align-items: flex-start; background: var(--paper); color: var(--ink);
  font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; }
body.dark { --paper: #0d1117; --ink: #f0f6fc; --dim: #9198a1; --line: #3d444d; --head: #151b23; --link: #4493f8; --red: #67060c88; --green: #033a1688; }
article { flex: none; border: 1px solid var(--line); border-radius: 6px; box-sizing: border-box; }
header { padding: 8px 16px; color: var(--dim); background: var(--head); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; }
header b { color: var(--ink); } header i { font-style: normal; font-size: 12px; border: 1px solid var(--line); border-radius: 2em; padding: 0 6px; }
section { padding: 16px; overflow-wrap: break-word; }
section > :first-child { margin-top: 0; } section > :last-child { margin-bottom: 0; }
p, table, details, pre { margin: 0 0 16px; } ul { margin: 0; padding-left: 2em; } details > ul, details > p, details > pre { margin: 8px 0; }
a { color: var(--link); text-decoration: underline; text-underline-offset: 3px; } b, strong, th { font-weight: 600; }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; }
th, td { padding: 6px 13px; border: 1px solid var(--line); } tr:nth-child(2n) td { background: var(--head); }
code { padding: .2em .4em; font: 85% ui-monospace, SFMono-Regular, Menlo, "Liberation Mono", monospace; background: #818b981f; border-radius: 6px; }
pre { padding: 12px; background: var(--head); border-radius: 6px; overflow: auto; } pre code { padding: 0; background: none; }
pre span.was { background: var(--red); } pre span.is { background: var(--green); }
`;
