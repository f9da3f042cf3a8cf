import { Uri, workspace } from 'vscode';

/** Where each rule is explained, by its id. The page comes with the extension, as nothing here needs a network. */
export type RulePages = ReadonlyMap<string, Uri>;

/** Each rule has a heading of its own on one page: `### area/fault`. Without the page there are no places to lead to. */
export async function findRulePages(extensionUri: Uri): Promise<RulePages> {
  const page = Uri.joinPath(extensionUri, 'docs', 'findings.md');
  try {
    const text = new TextDecoder().decode(await workspace.fs.readFile(page));
    return new Map([...headings(text)].map(([rule, line]) => [rule, page.with({ fragment: `L${line}` })]));
  } catch {
    return new Map();
  }
}

/** Rule ids with the 1-based line of their heading. */
function* headings(text: string): Generator<[rule: string, line: number]> {
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const rule = /^### ([a-z-]+\/[a-z-]+)$/.exec(line)?.[1];
    if (rule !== undefined) yield [rule, index + 1];
  }
}
