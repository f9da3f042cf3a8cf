import { Disposable } from 'vscode';
import type { Uri } from 'vscode';
import type { AccountChoice } from '../../../core/features/templates/templateAuthoring';
import type { Log } from '../../host/logger';
import type { OpenPortfolio } from '../../host/openPortfolio';
import type { Portfolios } from '../../host/portfolios';
import type { VirtualDocuments } from '../../host/virtualDocuments';
import type { Problems } from '../problems';
import { registerQuickFixes } from '../quickFixes';
import { ChosenAccounts } from './chosenAccounts';
import { registerTemplateCompletions } from './templateCompletions';
import { templateFindings } from './templateFindings';
import { TemplatePreviews } from './templatePreviews';
import { TEMPLATES, TemplateReader } from './templateReader';
import { registerTemplateReading } from './templateReading';

interface Parts {
  readonly portfolios: Portfolios;
  readonly virtualDocuments: VirtualDocuments;
  readonly problems: Problems;
  readonly log: Log;
}

/** What VS Code shows of the team's templates. */
export interface TemplateFeatures extends Disposable {
  /** The place of a template's preview; it is for this account from now on, as is all else that shows values. */
  preview(template: Uri, portfolio: OpenPortfolio, account: AccountChoice): Uri;
}

/** Loaded with the first template that comes to the screen. */
export function registerTemplateFeatures({ portfolios, virtualDocuments, problems, log }: Parts): TemplateFeatures {
  const accounts = new ChosenAccounts();
  const reader = new TemplateReader(portfolios, accounts);
  const findings = templateFindings(reader, problems, log);
  const previews = new TemplatePreviews(reader, virtualDocuments);
  const refresh = () => {
    findings.refresh();
    previews.refreshSoon();
  };
  const all = Disposable.from(
    ...[findings, previews],
    ...[registerTemplateCompletions(reader), registerTemplateReading(reader), registerQuickFixes(findings, TEMPLATES)],
    ...[portfolios.onDidChange(refresh), accounts.onDidChange(refresh), accounts],
  );
  return {
    preview: (template, portfolio, account) => {
      accounts.choose(portfolio, account);
      return previews.place(template);
    },
    dispose: () => void all.dispose(),
  };
}
