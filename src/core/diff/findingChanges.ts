import type { DiffFinding, PortfolioDiff } from './portfolioDiff';

/** A finding with the place in the data that it speaks of, which stays when lines move. */
export interface PlacedFinding extends DiffFinding {
  readonly place: string;
}

/** What a change does to the findings of one file. */
export interface FileFindings {
  readonly before: readonly PlacedFinding[];
  readonly after: readonly PlacedFinding[];
}

/**
 * The findings that a change brings and those that it takes away. One that says the same is the same wherever its line is now; so is one
 * of the same rule on the same field that names another value.
 */
export function findingChanges(files: readonly FileFindings[]): PortfolioDiff['findings'] {
  const changes = files.map(({ before, after }) => {
    const bySaying = without(before, after, ({ rule, message }) => `${rule}\n${message}`);
    return without(bySaying.before, bySaying.after, ({ rule, place }) => `${rule}\n${place}`);
  });
  return { new: changes.flatMap(({ after }) => after.map(plain)), fixed: changes.flatMap(({ before }) => before.map(plain)) };
}

/** What is left of both when those of one key are taken from both in pairs. */
function without(before: readonly PlacedFinding[], after: readonly PlacedFinding[], keyOf: (finding: PlacedFinding) => string): FileFindings {
  const left = new Map<string, PlacedFinding[]>();
  for (const finding of before) left.set(keyOf(finding), [...(left.get(keyOf(finding)) ?? []), finding]);
  const fresh = after.filter((finding) => left.get(keyOf(finding))?.shift() === undefined);
  const rest = new Set([...left.values()].flat());
  return { before: before.filter((finding) => rest.has(finding)), after: fresh };
}

function plain({ file, line, severity, rule, message }: PlacedFinding): DiffFinding {
  return { file, line, severity, rule, message };
}
