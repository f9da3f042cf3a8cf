import { CodeLens, languages } from 'vscode';
import type { CancellationToken, CodeLensProvider, Disposable, TextDocument } from 'vscode';
import { whatIfLine } from '../../../core/report/whatIfWords';
import { COMMAND } from '../../commandIds';
import { escapeIcons } from '../../host/plainText';
import { WHAT_IF_SCHEME } from '../../host/whatIfScheme';
import { toRange } from '../ranges';
import type { WhatIfs } from './whatIfs';

/** Above the account of a scratch copy: its score against that of the file, live, and what can be done with it. */
export function registerWhatIfLenses(whatIfs: WhatIfs): Disposable {
  return languages.registerCodeLensProvider({ scheme: WHAT_IF_SCHEME }, new WhatIfLenses(whatIfs));
}

class WhatIfLenses implements CodeLensProvider {
  readonly onDidChangeCodeLenses;

  constructor(private readonly whatIfs: WhatIfs) {
    this.onDidChangeCodeLenses = whatIfs.onDidChange;
  }

  async provideCodeLenses(document: TextDocument, token: CancellationToken): Promise<CodeLens[]> {
    const whatIf = this.whatIfs.of(document.uri);
    const open = whatIf && (await this.whatIfs.read(document));
    const sheet = whatIf && open?.source.sheets[whatIf.sheet];
    if (whatIf === undefined || open === undefined || sheet === undefined || token.isCancellationRequested) return [];
    const comparison = await this.whatIfs.compare(whatIf, open);
    if (comparison === undefined || token.isCancellationRequested) return [];
    const stale = open.source.yaml.state === 'whole' ? '' : ' · as of the last readable text';
    const range = toRange(open.source.lines, sheet.head);
    const { tier } = comparison.after.next ?? {};
    const lens = (title: string, command: string) => new CodeLens(range, { title: escapeIcons(title), command, arguments: [{ uri: document.uri, sheet: whatIf.sheet }] });
    return [
      lens(`${whatIfLine(comparison)}${stale}`, COMMAND.explainHealthScore),
      ...(tier === undefined ? [] : [lens(`Ways to ${tier.label}…`, COMMAND.showWaysUp)]),
      lens('Apply to the account', COMMAND.applyWhatIf),
    ];
  }
}
