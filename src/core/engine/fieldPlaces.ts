import type { Place } from '../features/authoring';
import { fieldTokens } from '../expression/fieldTokens';
import type { CancellationToken } from '../ports';
import { nodeAt } from '../yaml/nodePath';
import type { SymbolSources } from './symbolSources';

/** More places than anybody looks through. */
const MOST_PLACES = 200;

/** Where accounts write the field that an expression names: the accounts' own keys, in the order of files. */
export async function fieldPlaces(sources: SymbolSources, field: string, token?: CancellationToken): Promise<readonly Place[]> {
  const keys = fieldTokens(field)[0]?.keys ?? [];
  const { documents } = await sources.naming([keys.at(-1) ?? field], { kind: 'field', id: field, scope: '' }, token);
  const places = documents.flatMap(({ document }) =>
    document.sheets.flatMap((sheet) => {
      const key = sheet.kind === 'account' ? nodeAt(sheet.body, keys)?.key : undefined;
      return key === undefined ? [] : [{ file: document.file, range: document.lines.rangeOf(key) }];
    }),
  );
  return places.slice(0, MOST_PLACES);
}
