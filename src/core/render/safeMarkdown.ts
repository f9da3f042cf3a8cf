/** Markdown made by our own code: printed as it is. No value of a file ever becomes one, so customers' text is always escaped. */
export class SafeMarkdown {
  constructor(readonly markdown: string) {}
}
