import type { IsoDay } from '../calendar/isoDay';
import type { Finding } from '../finding';
import type { Settings } from '../model/settings';
import type { SourceDocument } from '../model/sourceDocument';
import { placeFinding, runPortfolioRules } from '../rules/runRules';
import type { UnplacedFinding } from '../rules/runRules';
import type { IndexedAccounts } from './accountIndex';

/** What the rules on the whole portfolio find, computed once for each state of it and handed out file by file. */
export class PortfolioFindings {
  private basis: { readonly accounts: IndexedAccounts; readonly settings: Settings; readonly asOf: IsoDay } | undefined;
  private byFile: ReadonlyMap<string, readonly UnplacedFinding[]> = new Map();

  /** Files of which the portfolio says more than their own text does. */
  files(accounts: IndexedAccounts, settings: Settings, asOf: IsoDay): Iterable<string> {
    this.update(accounts, settings, asOf);
    return this.byFile.keys();
  }

  /** The findings of one document; a sheet that is there no more has none. */
  of(document: SourceDocument, accounts: IndexedAccounts, settings: Settings, asOf: IsoDay): Finding[] {
    this.update(accounts, settings, asOf);
    return (this.byFile.get(document.file) ?? []).flatMap((unplaced) => {
      const sheet = document.sheets[unplaced.finding.account.sheet];
      return sheet?.kind === 'account' ? [placeFinding(unplaced, settings, { document, sheet })] : [];
    });
  }

  private update(accounts: IndexedAccounts, settings: Settings, asOf: IsoDay): void {
    const { basis } = this;
    if (basis?.accounts === accounts && basis.settings === settings && basis.asOf === asOf) return;
    this.basis = { accounts, settings, asOf };
    const scene = { accounts: accounts.accounts.map(({ account }) => account), settings, asOf, playbooks: undefined };
    const byFile = new Map<string, UnplacedFinding[]>();
    for (const found of runPortfolioRules(scene)) {
      const { file } = found.finding.account;
      byFile.set(file, [...(byFile.get(file) ?? []), found]);
    }
    this.byFile = byFile;
  }
}
