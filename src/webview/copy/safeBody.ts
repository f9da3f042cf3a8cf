/** Elements of running text, with the attributes that they keep. Nothing here runs, loads or leads into the page. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'strong', 'em', 'del', 'code', 'pre', 'blockquote', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'div', 'span'].map(
      (name) => [name, []],
    ),
  ),
  a: ['href'],
  ol: ['start'],
  th: ['align'],
  td: ['align'],
  input: ['type', 'checked', 'disabled'],
};
const HARMLESS_LINK = /^(?:https?|mailto):/i;

/** The body as nodes of the page. What is not plain text formatting is left out and its text kept (P29). */
export function safeBody(html: string): DocumentFragment {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...[...parsed.body.childNodes].flatMap(safeNode));
  return fragment;
}

function safeNode(node: Node): Node[] {
  if (node.nodeType === Node.TEXT_NODE) return [document.createTextNode(node.textContent ?? '')];
  if (!(node instanceof Element)) return [];
  const name = node.localName;
  if (name === 'script' || name === 'style') return [];
  const children = [...node.childNodes].flatMap(safeNode);
  const attributes = Object.hasOwn(ALLOWED, name) ? ALLOWED[name] : undefined;
  if (attributes === undefined) return children;
  const copy = document.createElement(name);
  for (const attribute of attributes) {
    const value = node.getAttribute(attribute);
    if (value !== null && (attribute !== 'href' || HARMLESS_LINK.test(value))) copy.setAttribute(attribute, value);
  }
  // A task's box shows; it is not a control of the page.
  if (name === 'input') {
    copy.setAttribute('type', 'checkbox');
    copy.setAttribute('disabled', '');
  }
  copy.append(...children);
  return [copy];
}
