import { originComment } from '../../../../src/core/documents/documentOrigin';
import { mergeDocument } from '../../../../src/core/documents/living/mergeDocument';
import type { MergedDocument } from '../../../../src/core/documents/living/mergeDocument';
import { readOrigin } from '../../../../src/core/documents/living/readOrigin';
import { sealRegions } from '../../../../src/core/documents/living/sealRegions';
import { applyTextEdits } from '../../../../src/core/text/textEdit';

/** A part of a template: static text, or a region with what it says today. */
export type Part = string | { readonly region: string; readonly says: string };

/** A document as the product renders it. */
export function renderedText(parts: readonly Part[], asOf = '2025-12-01'): string {
  const blocks = parts.map((part) => (typeof part === 'string' ? part : `<!-- csac:begin ${part.region} -->\n\n${part.says === '' ? '' : `${part.says}\n\n`}<!-- csac:end ${part.region} -->`));
  const { text, regions } = sealRegions(`${blocks.join('\n\n')}\n`);
  return text + originComment({ template: 'qbr', account: 'accounts/acme/account.yaml', as_of: asOf, audience: 'customer', fingerprint: '0123456789ab', regions });
}

/** Merges a text with a new rendering. */
export function merge(text: string, rendered: string, isSettled: (item: string) => boolean = () => false): MergedDocument & { readonly after: string } {
  const merged = mergeDocument({ text, origin: readOrigin(text)!, rendered, renderedOrigin: readOrigin(rendered)! }, isSettled);
  return { ...merged, after: applyTextEdits(text, merged.edits) };
}

/** What stands between the markers of a region, whatever its marker says. */
export function regionIn(text: string, id: string): string | undefined {
  return new RegExp(`<!-- csac:begin ${id}(?: [^>]*)? -->([^]*?)<!-- csac:end ${id} -->`).exec(text)?.[1]?.trim();
}
