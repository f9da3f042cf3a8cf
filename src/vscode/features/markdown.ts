import { MarkdownString } from 'vscode';

/** Markdown of the engine as VS Code shows it. It may quote the user's files, so it runs no command and draws no icon. */
export function toMarkdown(text: string): MarkdownString {
  const markdown = new MarkdownString(text);
  markdown.isTrusted = false;
  markdown.supportThemeIcons = false;
  markdown.supportHtml = false;
  return markdown;
}
