import type { PlanFacts } from '../documents/plan/planMilestones';
import { newPlanText } from '../documents/plan/newPlanText';
import type { PlanProposal } from '../documents/plan/planProposal';
import { updatePlan } from '../documents/plan/updatePlan';
import type { Account } from '../model/account';
import { planFilesOf } from '../model/documentKind';
import { readDocument } from '../model/readDocument';
import type { SourceDocument } from '../model/sourceDocument';
import type { Settings } from '../model/settings';
import type { Ports } from '../ports';
import { sheetValue } from '../schema/schemaCheck';
import { UserError } from '../userError';
import { accountsOf } from './scoring';

/**
 * The success plan of an account (C10): a new file beside it, or edits of the plan that it has, in its own file or beside it. Nothing
 * is written.
 * @param sheet of the account, where its file holds several
 * @throws UserError with one plain line when account or plan cannot be read, or the plan beside it is another customer's
 */
export async function planProposal(ports: Pick<Ports, 'workspace' | 'clock'>, settings: Settings, file: string, sheet?: number): Promise<PlanProposal> {
  const document = await readWhole(ports, file);
  if (document === undefined) throw new UserError(`${file} cannot be read: it is not there.`);
  const account = chosenAccount(document, sheet);
  const facts: Omit<PlanFacts, 'plan'> = { account: account.data, settings, asOf: ports.clock.today() };
  if (account.data.churned !== undefined) throw new UserError(`${account.name} is a lost customer; a success plan is for one who stays.`);
  const own = planSheet(document, account.name);
  if (own !== undefined) return updatePlan(document, own, account.name, facts);
  for (const beside of planFilesOf(file)) {
    const plan = await readWhole(ports, beside);
    if (plan !== undefined) return besideProposal(plan, account, facts);
  }
  const text = newPlanText(account.name, { ...facts, plan: undefined });
  return { file: planFilesOf(file)[0]!, created: true, text, edits: [], changes: [], refused: [] };
}

function besideProposal(plan: SourceDocument, account: Account, facts: Omit<PlanFacts, 'plan'>): PlanProposal {
  const sheet = planSheet(plan, account.name);
  if (sheet !== undefined) return updatePlan(plan, sheet, account.name, facts);
  const other = plan.sheets.filter(({ kind }) => kind === 'success-plan').map((each) => sheetValue(each)['account']).find((name) => typeof name === 'string');
  if (other !== undefined) throw new UserError(`${plan.file} is the plan of ${other}, not of ${account.name}. Correct the name there, or give each account a folder of its own.`);
  if (plan.yaml.roots.some((root) => root !== null)) throw new UserError(`${plan.file} holds something else than a success plan. Move it, then ask again.`);
  return filled(plan, newPlanText(account.name, { ...facts, plan: undefined }));
}

/** A file of blanks and comments gets the plan behind them. */
function filled({ file, text }: SourceDocument, plan: string): PlanProposal {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const newText = `${text === '' || /[\r\n]$/.test(text) ? '' : lineBreak}${plan.replaceAll('\n', lineBreak)}`;
  return { file, created: false, text: text + newText, edits: [{ span: { start: text.length, end: text.length }, newText }], changes: [], refused: [] };
}

/** The plan that names the account, or the only one that names nobody. */
function planSheet({ sheets }: SourceDocument, name: string): number | undefined {
  const plans = sheets.flatMap((sheet, index) => (sheet.kind === 'success-plan' ? [{ index, account: sheetValue(sheet)['account'] }] : []));
  return (plans.find(({ account }) => account === name) ?? plans.find(({ account }) => account === undefined))?.index;
}

function chosenAccount(document: SourceDocument, sheet: number | undefined): Account {
  const accounts = accountsOf(document).map(({ account }) => account);
  const chosen = sheet === undefined ? accounts[0] : accounts.find((account) => account.sheet === sheet);
  if (chosen === undefined) throw new UserError(`${document.file} holds no account${sheet === undefined ? '' : ' at that place'}.`);
  return chosen;
}

/** The file's document; undefined where it is not there. @throws UserError when it cannot be read */
async function readWhole({ workspace }: Pick<Ports, 'workspace'>, file: string): Promise<SourceDocument | undefined> {
  const content = await workspace.read(file);
  if (content.kind === 'unreadable' && content.reason === 'missing') return undefined;
  if (content.kind === 'unreadable') throw new UserError(`${file} cannot be read: ${content.detail}.`);
  const document = readDocument(file, content.text);
  if (document === undefined) throw new UserError(`${file} is no account.`);
  if (document.yaml.state === 'whole') return document;
  const line = document.lines.positionAt(document.yaml.problems[0]?.span.start ?? 0).line + 1;
  throw new UserError(`${file} cannot be read as YAML. Mend the finding on line ${line} first.`);
}
