import type { Finding, Fix } from '../../finding';
import { decimalsOf, normaliseWeights, restFor, shareOutUnits } from '../../health/models/normaliseWeights';
import { SheetEdit } from '../../model/sheetEdit';
import { spanOf } from '../../model/sheetSpan';
import type { Sheet, SourceDocument } from '../../model/sourceDocument';
import type { TextEdit } from '../../text/textEdit';
import { weightLists } from './weightLists';
import type { Sibling, WeightList } from './weightLists';

/** Two decimals where weights are made anew: whole per cents. */
const DECIMALS = 2;

/**
 * The findings on weights of a model with the ways out of each. Which weight is the wrong one, nobody but the writer knows: none of the fixes may be
 * applied without asking.
 */
export function withWeightFixes(document: SourceDocument, sheet: Sheet, findings: readonly Finding[]): readonly Finding[] {
  const lists = weightLists(sheet.body, []);
  return findings.map((finding) => {
    if (!isOnWeights(finding)) return finding;
    const fixer = new WeightFixer(document, sheet);
    const summed = lists.find(({ path }) => isAt(finding, spanOf(document, sheet, path, 'key')));
    const around = lists.filter(({ node }) => node.start <= finding.span.start && finding.span.end <= node.end).sort((a, b) => b.path.length - a.path.length)[0];
    const fixes = summed !== undefined ? fixer.ofSum(summed) : around !== undefined ? fixer.ofList(around) : [];
    return fixes.length === 0 ? finding : { ...finding, fixes: [...finding.fixes, ...fixes] };
  });
}

/** Of a component the schema demands a weight, and tells so before the model's own check does. */
export function isOnWeights({ rule, message }: Finding): boolean {
  return rule === 'model/weights' || (rule === 'schema/required' && message.includes('`weight`'));
}

function isAt({ span }: Finding, other: { readonly start: number; readonly end: number }): boolean {
  return span.start === other.start && span.end === other.end;
}

/** Makes fixes of the weights of siblings. */
class WeightFixer {
  private readonly sheetEdit: SheetEdit;

  constructor(document: SourceDocument, sheet: Sheet) {
    this.sheetEdit = new SheetEdit(document, sheet);
  }

  /** All have a weight, and these do not add up to 1. */
  ofSum(list: WeightList): readonly Fix[] {
    const weights = known(list);
    if (weights === undefined) return [];
    const rests = list.siblings.flatMap((sibling, index) => {
      const rest = restFor(weights, index);
      return rest === undefined ? [] : this.fix(`Give the rest to \`${sibling.name}\`: ${weights[index]!} → ${rest}`, list, changed(weights, index, rest));
    });
    return [...this.scale(list, weights), ...rests];
  }

  /** One of them lacks a weight, or has one that is no share. */
  ofList(list: WeightList): readonly Fix[] {
    const weights = known(list);
    if (weights !== undefined) return this.scale(list, weights);
    const lacking = list.siblings.filter(({ weight }) => weight === undefined);
    const given = list.siblings.flatMap(({ weight }) => weight ?? []);
    if (given.length === 0 || given.length + lacking.length < list.siblings.length || given.some((weight) => weight < 0)) return [];
    return [...this.shareRest(list, lacking, given), ...this.average(list, given)];
  }

  private scale(list: WeightList, weights: readonly number[]): readonly Fix[] {
    const scaled = normaliseWeights(weights);
    return scaled === undefined ? [] : this.fix(`Scale the weights to add up to 1: ${scaled.join(', ')}`, list, scaled);
  }

  private shareRest(list: WeightList, lacking: readonly Sibling[], given: readonly number[]): readonly Fix[] {
    const decimals = Math.max(DECIMALS, decimalsOf(given));
    const rest = Math.round((1 - given.reduce((total, weight) => total + weight, 0)) * 10 ** decimals) / 10 ** decimals;
    const parts = rest > 0 ? shareOutUnits(lacking.map(() => 1 / lacking.length), rest, decimals) : [];
    if (parts.length === 0 || parts.some((part) => part <= 0)) return [];
    const names = lacking.map(({ name }) => `\`${name}\``).join(', ');
    const weights = list.siblings.map((sibling) => sibling.weight ?? parts[lacking.indexOf(sibling)]!);
    return this.fix(`Give the rest to ${names}: ${parts.join(', ')}`, list, weights);
  }

  private average(list: WeightList, given: readonly number[]): readonly Fix[] {
    const mean = given.reduce((total, weight) => total + weight, 0) / given.length;
    const scaled = normaliseWeights(list.siblings.map(({ weight }) => weight ?? Math.round(mean * 100) / 100));
    return scaled === undefined ? [] : this.fix(`Give each that has none an average weight, and scale all to add up to 1: ${scaled.join(', ')}`, list, scaled);
  }

  /** Touches only the weights that differ; none where one of them cannot be written, such as behind an alias. */
  private fix(title: string, list: WeightList, weights: readonly number[]): readonly Fix[] {
    const edits: TextEdit[] = [];
    for (const [index, sibling] of list.siblings.entries()) {
      if (sibling.weight === weights[index]) continue;
      const at = [...list.path, index];
      const written = sibling.isWritten ? this.sheetEdit.set([...at, 'weight'], weights[index]!) : this.sheetEdit.add(at, 'weight', weights[index]!, sibling.lastNameKey);
      if (!written.ok) return [];
      edits.push(...written.edits);
    }
    return edits.length === 0 ? [] : [{ title, edits, preferred: false }];
  }
}

/** The weights, where every one is a number. */
function known({ siblings }: WeightList): readonly number[] | undefined {
  const weights = siblings.flatMap(({ weight }) => weight ?? []);
  return weights.length === siblings.length ? weights : undefined;
}

function changed(weights: readonly number[], index: number, weight: number): readonly number[] {
  return weights.map((each, at) => (at === index ? weight : each));
}
