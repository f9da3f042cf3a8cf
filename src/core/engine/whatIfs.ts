import type { HealthScore } from '../health/healthScore';
import { noScore } from '../health/finishScore';
import { changedData } from '../health/whatIf/changedData';
import { waysUp } from '../health/whatIf/waysUp';
import { attribute } from '../history/attribute';
import { fieldDifferences } from '../model/fieldDifferences';
import type { SourceDocument } from '../model/sourceDocument';
import { writeFields } from '../model/writeFields';
import { UserError } from '../userError';
import type { JsonObject } from '../yaml/sourceTree';
import { toValue } from '../yaml/toValue';
import type { KnownPortfolio } from './knownPortfolio';
import { accountsOf, healthOf } from './scoring';
import type { ReadAccount, ScoreBasis } from './scoring';
import { readChanges } from './whatIf/readChanges';
import type { ScoreComparison, WhatIfChoice, WhatIfs } from './whatIf/whatIfs';

/** Scores of accounts as they are not; loaded at the first question. */
export function createWhatIfs(known: KnownPortfolio): WhatIfs {
  return Object.freeze<WhatIfs>({
    async waysUp(document, choice = {}) {
      const read = accountIn(document, choice);
      if (read === undefined) return undefined;
      const basis = await known.scoreBasis(choice.model);
      const { model } = basis.model;
      const score = scoring(read, basis);
      if (model !== undefined) return waysUp({ model, data: read.data, asOf: basis.asOf, score });
      const from = noScore(basis.model.fault ?? 'there is no health model', basis.asOf, basis.model.name);
      return { from, tier: null, ways: [], notes: [] };
    },

    async score(document, changes, choice = {}) {
      const read = accountIn(document, choice);
      if (read === undefined) throw new UserError(`${document.file} holds no account that can be read`);
      const score = scoring(read, await known.scoreBasis(choice.model));
      return compare(score(read.data), score(changedData(read.data, changes)));
    },

    compare,

    async read(document, assignments, choice = {}) {
      const read = accountIn(document, choice);
      if (read === undefined) throw new UserError(`${document.file} holds no account that can be read`);
      const [{ settings }, { model }] = await Promise.all([known.contexts.load(), known.contexts.model(choice.model)]);
      return readChanges(document, read.account.sheet, assignments, { settings, model });
    },

    differences: (before, after, sheet) => fieldDifferences(bodyOf(before, sheet), bodyOf(after, sheet)),

    edits: writeFields,
  });
}

function compare(before: HealthScore, after: HealthScore): ScoreComparison {
  return { before, after, parts: attribute(before, after) };
}

function accountIn(document: SourceDocument, { sheet }: WhatIfChoice): ReadAccount | undefined {
  return accountsOf(document).find(({ account }) => sheet === undefined || account.sheet === sheet);
}

/** The account's health with another body: its segment and all else that follows from the body follow. */
function scoring({ account }: ReadAccount, basis: ScoreBasis): (data: JsonObject) => HealthScore {
  return (data) => healthOf({ account: { ...account, data }, data }, basis);
}

function bodyOf({ sheets }: SourceDocument, sheet: number): JsonObject {
  const body = sheets[sheet]?.body;
  return body === undefined ? {} : (toValue(body) as JsonObject);
}
