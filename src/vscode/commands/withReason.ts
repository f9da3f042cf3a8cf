import { window } from 'vscode';
import type { ChurnReason } from '../../core/documents/risk/signalCatalogue';
import { UserError } from '../../core/userError';
import type { CommandArguments } from './commandArguments';
import type { DocumentWish } from './produceDocument';

const SAVE_PLAN = 'save-plan';

/** Why a customer may leave (R5); the plays of a save plan follow from it (R6). */
const REASONS: readonly { readonly id: ChurnReason; readonly label: string; readonly description: string }[] = [
  { id: 'product', label: 'Product', description: 'a feature is missing, or it is hard to use or slow' },
  { id: 'value', label: 'Value', description: 'no return seen, wrong use case, oversold' },
  { id: 'relationship', label: 'Relationship', description: 'the champion left, bad support, lost trust' },
  { id: 'financial', label: 'Financial', description: 'budget, price, merger' },
  { id: 'competitive', label: 'Competitive', description: 'a switch to another product, or building it in-house' },
  { id: 'strategic', label: 'Strategic', description: 'a change of direction, or closure' },
];

/** The wish for a document, with the churn reason asked for where the document depends on it. */
export async function withReason(wish: DocumentWish, given: CommandArguments): Promise<DocumentWish | undefined> {
  if (wish.template !== SAVE_PLAN) return wish;
  const reason = given.text('reason') ?? (await pickReason());
  if (reason === undefined) return undefined;
  if (!REASONS.some(({ id }) => id === reason)) {
    throw new UserError(`${reason} is no churn reason; choose one of ${REASONS.map(({ id }) => id).join(', ')}`);
  }
  return { ...wish, reason };
}

async function pickReason(): Promise<string | undefined> {
  const picked = await window.showQuickPick(REASONS, { title: 'Why might this customer leave?', matchOnDescription: true });
  return picked?.id;
}
