import type { IsoDay } from '../calendar/isoDay';
import type { Finding } from '../finding';
import { spanOf } from '../model/sheetSpan';
import type { SourceDocument } from '../model/sourceDocument';
import { runRules } from '../rules/registry';
import { documentFindings } from '../schema/documentFindings';
import { checkModel } from './healthModels';
import type { LoadedContext } from './portfolioContext';
import type { Peers } from './peers';
import { accountsOf, healthOf } from './scoring';

/** Everything wrong in one document, in the order of the text. */
export async function checkDocument(
  document: SourceDocument,
  context: LoadedContext,
  asOf: IsoDay,
  peers: Peers | undefined,
): Promise<readonly Finding[]> {
  const findings = documentFindings(document, { model: context.model.model, settings: context.settings });
  findings.push(...((await checkModel(document))?.findings ?? []));
  // Rules speak of the whole account; on a text that was read in part they would report what is only out of sight.
  if (document.yaml.state === 'whole') findings.push(...ruleFindings(document, context, asOf, peers));
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function ruleFindings(document: SourceDocument, context: LoadedContext, asOf: IsoDay, peers: Peers | undefined): Finding[] {
  return accountsOf(document).flatMap((read) => {
    const sheet = document.sheets[read.account.sheet]!;
    return runRules({
      account: read.account,
      health: healthOf(read, context.model, asOf, peers),
      settings: context.settings,
      asOf,
      span: (path, what) => spanOf(document, sheet, path, what),
    });
  });
}
