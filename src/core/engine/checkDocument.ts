import type { IsoDay } from '../calendar/isoDay';
import type { ScoredAccount } from '../engine';
import type { Finding } from '../finding';
import { spanOf } from '../model/sheetSpan';
import type { SourceDocument } from '../model/sourceDocument';
import { runRules } from '../rules/registry';
import { documentFindings } from '../schema/documentFindings';
import { readBrokenYaml } from '../yaml/readBrokenYaml';
import { checkModel } from './healthModels';
import type { LoadedContext } from './portfolioContext';

/** Everything wrong in one document, in the order of the text. `accounts` are those of the document, scored. */
export async function checkDocument(
  document: SourceDocument,
  accounts: readonly ScoredAccount[],
  context: LoadedContext,
  asOf: IsoDay,
): Promise<readonly Finding[]> {
  // Unreadable even in part: the slower library tells all its faults and not the first alone; about its content nothing is known.
  if (document.yaml.state === 'none') return (await readBrokenYaml(document.text)).problems;
  const findings = documentFindings(document, { model: context.model.model, settings: context.settings });
  const beyondSchema = [...((await checkModel(document))?.findings ?? []), ...absentModel(document, context)];
  // Rules speak of the whole account; on a text that was read in part they would report what is only out of sight.
  if (document.yaml.state === 'whole') beyondSchema.push(...accounts.flatMap((scored) => ruleFindings(document, scored, context, asOf)));
  if (beyondSchema.length === 0) return findings;
  return [...findings, ...beyondSchema].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The settings name a health model that is not there, so no account of the portfolio has a score. */
function absentModel(document: SourceDocument, { model, settings, settingsFile }: LoadedContext): Finding[] {
  const sheet = document.sheets.find((each) => each.kind === 'settings');
  if (sheet === undefined || document.file !== settingsFile || settings.healthModel === undefined || model.fault === undefined || !model.isAbsent) return [];
  const message = `${model.fault[0]!.toUpperCase()}${model.fault.slice(1)}, so no account has a score.`;
  const help = 'Name a file of this portfolio, such as `models/ours.health-model.yaml`, or remove the key: then the preset’s model counts.';
  return [{ rule: 'model/absent', severity: 'error', message, help, span: spanOf(document, sheet, ['health_model'], 'value'), fixes: [] }];
}

function ruleFindings(document: SourceDocument, { account, health }: ScoredAccount, { settings }: LoadedContext, asOf: IsoDay): Finding[] {
  const sheet = document.sheets[account.sheet]!;
  return runRules({ account, health, settings, asOf, span: (path, what) => spanOf(document, sheet, path, what) });
}
