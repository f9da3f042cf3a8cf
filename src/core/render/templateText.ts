/** A template file cut at its front matter. */
export interface TemplateText {
  /** The YAML between the `---` lines, without them; empty when there is none. */
  readonly frontMatter: string;
  /** What is rendered; lines before it are kept as empty comment lines so that line numbers are those of the file. */
  readonly body: string;
}

/** Cuts a template file into front matter and body. An unclosed `---` is no front matter. */
export function splitTemplate(text: string): TemplateText {
  const match = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (match === null || match.index !== 0) return { frontMatter: '', body: text.replace(/^\ufeff/, '') };
  const lines = match[0].split('\n').length - 1;
  return { frontMatter: match[1] ?? '', body: `{{!--${'\n'.repeat(lines)}--}}${text.slice(match[0].length)}` };
}
