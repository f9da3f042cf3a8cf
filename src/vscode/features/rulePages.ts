import { Uri, workspace } from 'vscode';

/** Where a rule is explained, by its id. The pages come with the extension, as nothing here needs a network. */
export type RulePages = (rule: string) => Uri | undefined;

const RULE_ID = /^[a-z-]+\/[a-z\d-]+$/;

/**
 * A rule on customers has a page of its own, `docs/rules/<area>/<fault>.md`; faults of the text itself have a heading each on one
 * page, `### area/fault`. Without that page there are no places to lead to.
 */
export async function findRulePages(extensionUri: Uri): Promise<RulePages> {
  const docs = Uri.joinPath(extensionUri, 'docs');
  const shared = Uri.joinPath(docs, 'findings.md');
  try {
    const lines = new Map(headings(new TextDecoder().decode(await workspace.fs.readFile(shared))));
    return (rule) => {
      const line = lines.get(rule);
      if (line !== undefined) return shared.with({ fragment: `L${line}` });
      return RULE_ID.test(rule) ? Uri.joinPath(docs, 'rules', `${rule}.md`) : undefined;
    };
  } catch {
    return () => undefined;
  }
}

/** Rule ids with the 1-based line of their heading. */
function* headings(text: string): Generator<[rule: string, line: number]> {
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const rule = /^### ([a-z-]+\/[a-z\d-]+)$/.exec(line)?.[1];
    if (rule !== undefined) yield [rule, index + 1];
  }
}
