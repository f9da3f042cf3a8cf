import type { Finding } from '../finding';
import type { Sheet, SourceDocument } from '../model/sourceDocument';
import { found } from './describedFault';
import type { Fault } from './fault';
import { SheetPlace } from './sheetPlace';

/** Unknown keys of one map that are worth a finding each; whoever has more pasted something that belongs elsewhere. */
const REPORTED_PER_MAP = 20;

/** Gathers the unknown keys of each map beyond the first twenty, to be told as one finding (P16). */
export class SurplusKeys {
  private readonly counts = new Map<string, { count: number; first: Fault | undefined }>();

  /** Whether the fault is an unknown key that no finding of its own is for. */
  takes(fault: Fault): boolean {
    if (fault.keyword !== 'unknown') return false;
    const map = JSON.stringify(fault.path.slice(0, -1));
    const seen = this.counts.get(map) ?? { count: 0, first: undefined };
    this.counts.set(map, seen);
    seen.count++;
    if (seen.count <= REPORTED_PER_MAP) return false;
    seen.first ??= fault;
    return true;
  }

  /** One finding for each map that has more, at the first of them. */
  findings(document: SourceDocument, sheet: Sheet): Finding[] {
    return [...this.counts.values()].flatMap(({ count, first }) => {
      if (first === undefined) return [];
      const place = new SheetPlace(document, sheet, first.path);
      const others = count - REPORTED_PER_MAP - 1;
      const message = `${place.subject}${others === 0 ? ' is an unknown key' : ` and ${others} more are unknown keys`}${place.parentName}.`;
      return [found('unknown-key', place.span('key'), message, { help: 'Remove them, or put what they belong to into its own file.' })];
    });
  }
}
