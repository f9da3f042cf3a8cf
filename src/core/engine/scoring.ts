import type { IsoDay } from '../calendar/isoDay';
import type { HealthScore } from '../health/healthScore';
import { noScore } from '../health/finishScore';
import { scoreAccount } from '../health/scoreAccount';
import type { Account } from '../model/account';
import { segmentOf } from '../model/segments';
import type { Segment } from '../model/segments';
import type { SourceDocument } from '../model/sourceDocument';
import { sheetValue } from '../schema/schemaCheck';
import { folderOf, nameOf } from '../text/filePath';
import type { JsonObject } from '../yaml/sourceTree';
import type { LoadedModel } from './healthModels';
import type { Peers } from './peers';

/** An account with its body as plain data; what is invalid in the text is left out of it. */
export interface ReadAccount {
  readonly account: Account;
  readonly data: JsonObject;
}

/** All accounts of a document, in the order of the text. */
export function accountsOf(document: SourceDocument): readonly ReadAccount[] {
  const accounts = document.sheets.flatMap((sheet, index) => {
    if (sheet.kind !== 'account') return [];
    const data = sheetValue(sheet);
    const name = typeof data['account'] === 'string' ? data['account'] : folderName(document.file);
    return [{ account: { file: document.file, sheet: index, name, data }, data }];
  });
  return accounts.length < 2 ? accounts : accounts.map((read) => ({ ...read, account: { ...read.account, others: othersThan(read, accounts) } }));
}

function othersThan(read: ReadAccount, accounts: readonly ReadAccount[]): string[] {
  return accounts.filter((each) => each !== read).map(({ account }) => account.name);
}

/** All that a score rests on besides the account's own text. */
export interface ScoreBasis {
  readonly model: LoadedModel;
  readonly peers: Peers | undefined;
  readonly segments: readonly Segment[];
  readonly asOf: IsoDay;
}

/** The account's health, or no score with the reason when the model is unusable. */
export function healthOf({ account, data }: ReadAccount, { model, peers, segments, asOf }: ScoreBasis): HealthScore {
  if (model.model === undefined) return noScore(model.fault, asOf, model.name);
  const segment = segmentIdOf(account, segments);
  return scoreAccount(model.model, data, {
    asOf,
    ...(segment === undefined ? {} : { segment }),
    ...(peers === undefined ? {} : { peerMedian: (measure, of, valueOf) => peers.median(measure, of, valueOf) }),
  });
}

/** Id of the account's segment; as it is written, also where the portfolio has none of that id. */
export function segmentIdOf({ data }: Account, segments: readonly Segment[]): string | undefined {
  return data.segment ?? segmentOf(segments, data)?.id;
}

/** What to call an account whose file gives no name. */
function folderName(file: string): string {
  const folder = folderOf(file);
  return folder === '' ? file : nameOf(folder.slice(0, -1));
}
