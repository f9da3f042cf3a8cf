import type { IsoDay } from '../calendar/isoDay';
import type { ScoredAccount } from '../engine';
import type { Finding } from '../finding';
import { spanOf } from '../model/sheetSpan';
import type { SourceDocument } from '../model/sourceDocument';
import { runRules } from '../rules/registry';
import { documentFindings } from '../schema/documentFindings';
import { checkModel } from './healthModels';
import type { LoadedContext } from './portfolioContext';

/** Everything wrong in one document, in the order of the text. `accounts` are those of the document, scored. */
export async function checkDocument(
  document: SourceDocument,
  accounts: readonly ScoredAccount[],
  context: LoadedContext,
  asOf: IsoDay,
): Promise<readonly Finding[]> {
  const findings = documentFindings(document, { model: context.model.model, settings: context.settings });
  const beyondSchema = [...((await checkModel(document))?.findings ?? [])];
  // Rules speak of the whole account; on a text that was read in part they would report what is only out of sight.
  if (document.yaml.state === 'whole') beyondSchema.push(...accounts.flatMap((scored) => ruleFindings(document, scored, context, asOf)));
  if (beyondSchema.length === 0) return findings;
  return [...findings, ...beyondSchema].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function ruleFindings(document: SourceDocument, { account, health }: ScoredAccount, { settings }: LoadedContext, asOf: IsoDay): Finding[] {
  const sheet = document.sheets[account.sheet]!;
  return runRules({ account, health, settings, asOf, span: (path, what) => spanOf(document, sheet, path, what) });
}
