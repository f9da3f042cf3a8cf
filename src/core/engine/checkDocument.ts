import type { IsoDay } from '../calendar/isoDay';
import type { ScoredAccount } from '../engine';
import type { Finding } from '../finding';
import type { Past } from '../history/pastState';
import type { Account } from '../model/account';
import { spanOf } from '../model/sheetSpan';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import type { DeepPartial } from '../model/account';
import { segmentOf } from '../model/segments';
import type { PlaybookHead } from '../playbooks/playbook';
import { runAccountRules, runPastRules, runPlanRules, runSheetRules } from '../rules/runRules';
import { applySuppressions } from '../rules/suppressions';
import { documentFindings } from '../schema/documentFindings';
import type { SuccessPlanSheet } from '../schema/generated/successPlanSheet';
import { sheetValue } from '../schema/schemaCheck';
import { readBrokenYaml } from '../yaml/readBrokenYaml';
import { checkModel, withModelFixes } from './healthModels';
import type { Neighbours } from './neighbours';
import type { LoadedContext } from './portfolioContext';

/** What checking a document rests on besides its text. */
export interface CheckBasis {
  readonly context: LoadedContext;
  readonly asOf: IsoDay;
  readonly neighbours: Neighbours;
  readonly playbooks: ReadonlyMap<string, PlaybookHead> | undefined;
  /** The earlier states of an account, as far as they are at hand. */
  readonly pastOf: (account: Account) => Past;
  /** What the portfolio as a whole says of the document; undefined where it was not asked. */
  readonly across: ((document: SourceDocument) => readonly Finding[]) | undefined;
}

/** Everything wrong in one document, in the order of the text. `accounts` are those of the document, scored. */
export async function checkDocument(document: SourceDocument, accounts: readonly ScoredAccount[], basis: CheckBasis): Promise<readonly Finding[]> {
  // Unreadable even in part: the slower library tells all its faults and not the first alone; about its content nothing is known.
  if (document.yaml.state === 'none') return (await readBrokenYaml(document.text)).problems;
  const { context } = basis;
  const findings = documentFindings(document, { model: context.model.model, settings: context.settings });
  const beyondSchema = [...((await checkModel(document))?.findings ?? []), ...absentModel(document, context)];
  // Rules speak of the whole account; on a text that was read in part they would report what is only out of sight.
  if (document.yaml.state === 'whole') {
    const found = [...(await ruleFindings(document, accounts, basis)), ...(basis.across?.(document) ?? [])];
    const isAcross = basis.across !== undefined || accounts.length === 0;
    const isSound = !findings.some(({ severity }) => severity === 'error');
    beyondSchema.push(...applySuppressions(document, found, { asOf: basis.asOf, isAcross, isSound }));
  }
  if (beyondSchema.length === 0) return withModelFixes(document, findings);
  return withModelFixes(document, [...findings, ...beyondSchema].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
}

/** The settings name a health model that is not there, so no account of the portfolio has a score. */
function absentModel(document: SourceDocument, { model, settings, settingsFile }: LoadedContext): Finding[] {
  const sheet = document.sheets.find((each) => each.kind === 'settings');
  if (sheet === undefined || document.file !== settingsFile || settings.healthModel === undefined || model.fault === undefined || !model.isAbsent) return [];
  const message = `${model.fault[0]!.toUpperCase()}${model.fault.slice(1)}, so no account has a score.`;
  const help = 'Name a file of this portfolio, such as `models/ours.health-model.yaml`, or remove the key: then the preset’s model counts.';
  return [{ rule: 'model/absent', severity: 'error', message, help, span: spanOf(document, sheet, ['health_model'], 'value'), fixes: [] }];
}

async function ruleFindings(document: SourceDocument, accounts: readonly ScoredAccount[], basis: CheckBasis): Promise<Finding[]> {
  const { context, asOf, playbooks, neighbours } = basis;
  const { settings } = context;
  const scene = { settings, asOf, playbooks };
  const findings = document.sheets.flatMap((sheet) => runSheetRules({ ...scene, kind: sheet.kind, value: sheetValue(sheet) }, { document, sheet }));
  for (const { account, health } of accounts) {
    const sheet = document.sheets[account.sheet]!;
    const segment = segmentOf(settings.segments, account.data);
    const plan = await neighbours.planOf(document, account);
    const scored = { ...scene, account, data: account.data, health, segment };
    findings.push(...runAccountRules({ ...scored, plan }, { document, sheet }));
    findings.push(...runPastRules({ ...scored, past: basis.pastOf(account) }, { document, sheet }));
  }
  for (const sheet of document.sheets) {
    if (sheet.kind === 'success-plan') findings.push(...(await planFindings(document, sheet, basis)));
  }
  return findings;
}

async function planFindings(document: SourceDocument, sheet: Sheet, { context, asOf, playbooks, neighbours }: CheckBasis): Promise<Finding[]> {
  const { settings } = context;
  const data: DeepPartial<SuccessPlanSheet> = sheetValue(sheet);
  const account = await neighbours.accountOf(document, data.account);
  const segment = account && segmentOf(settings.segments, account.data);
  return runPlanRules({ settings, asOf, playbooks, data, account, segment }, { document, sheet });
}

