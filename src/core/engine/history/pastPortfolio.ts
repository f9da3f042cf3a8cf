import { PastWorkspace } from '../../history/pastWorkspace';
import type { PastAccount, PastPortfolio, PortfolioRequest } from '../../history/scoreHistories';
import { isCandidate } from '../../model/documentKind';
import type { History, Revision } from '../../ports';
import type { IsoDay } from '../../calendar/isoDay';
import { Peers } from '../peers';
import type { LoadedContext } from '../portfolioContext';
import { healthOf, segmentIdOf } from '../scoring';
import type { ReadAccount } from '../scoring';
import type { PastAccounts } from './pastAccounts';

/**
 * All accounts as a revision left them, scored on a day; peer medians are those of then. A run that is cancelled gives what it has.
 * @param context settings and model by which they are scored
 */
export async function pastPortfolio(
  { history, past }: { readonly history: History; readonly past: PastAccounts },
  { day, revision }: { readonly day: IsoDay; readonly revision: Revision },
  { settings, model }: LoadedContext,
  { token, progress }: PortfolioRequest,
): Promise<PastPortfolio> {
  const files = await PastWorkspace.at(history, revision.id);
  const candidates = [...files.list()].filter(isCandidate).sort().map((file) => ({ file, content: files.contentOf(file)! }));
  const texts = await past.of(candidates, (done) => {
    progress?.(done, candidates.length);
    return token?.isCancellationRequested !== true;
  });
  const accounts: ReadAccount[] = [];
  const unreadable: { file: string; reason: string }[] = [];
  for (const [at, text] of texts.entries()) {
    if (text.kind === 'accounts') accounts.push(...text.accounts);
    else if (text.isOurs) unreadable.push({ file: candidates[at]!.file, reason: text.reason });
  }
  const { segments } = settings;
  const peers = model.model?.usesPeers === true ? new Peers(accounts.map(({ account, data }) => ({ segment: segmentIdOf(account, segments), data }))) : undefined;
  const scored = accounts.map((read): PastAccount => ({ account: read.account, data: read.data, health: healthOf(read, { model, segments, peers, asOf: day }) }));
  return { day, revision, accounts: scored, unreadable, settings, modelName: model.name };
}
