import type { Uri } from 'vscode';
import { comparisonMarkdown } from '../../core/report/models/comparisonMarkdown';
import { isUserError } from '../../core/userError';
import type { OpenPortfolio } from '../host/openPortfolio';
import type { Session } from '../session';
import type { CommandArguments } from './commandArguments';
import { modelTarget } from './modelTarget';
import { pickModel } from './pickModel';
import { showDocument } from './showDocument';

/** Shows how two health models differ and which accounts change tier; the page follows both while somebody types. */
export async function compareHealthModels(session: Session, given: CommandArguments): Promise<Uri | undefined> {
  const target = await modelTarget(session, given);
  if (target === undefined) return undefined;
  const { portfolio, model } = target;
  const after = given.text('model') ?? model ?? (await pickModel(portfolio, { title: 'Health model' }));
  if (after === undefined) return undefined;
  const before = given.text('before') ?? (await pickModel(portfolio, { title: `Compare ${after} with`, except: after }));
  if (before === undefined) return undefined;
  await compared(portfolio, after, before);
  const key = JSON.stringify({ root: portfolio.root.toString(), after, before });
  const place = session.virtualDocuments.add(`${before} and ${after}.md`, key, () => textOf(portfolio, after, before));
  await showDocument(place, 'preview');
  return place;
}

async function compared({ engine }: OpenPortfolio, after: string, before: string): Promise<string> {
  return comparisonMarkdown(await (await engine.models()).compare(after, before));
}

/** While one of the models has errors, the page says so. */
async function textOf(portfolio: OpenPortfolio, after: string, before: string): Promise<string> {
  try {
    return await compared(portfolio, after, before);
  } catch (error) {
    if (isUserError(error)) return `${error.message}\n`;
    throw error;
  }
}
