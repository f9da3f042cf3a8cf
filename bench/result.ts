/** One measured figure, with its target where the project has set one. */
export interface Result {
  /** Target's id, such as T1, or a dash for a figure that is only told. */
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly unit: 'x' | 'ms' | 'kB' | '';
  /** The value must be at most, or at least, this. */
  readonly atMost?: number;
  readonly atLeast?: number;
  readonly note?: string;
}

export function isMet(result: Result): boolean | undefined {
  if (result.atMost !== undefined) return result.value <= result.atMost;
  if (result.atLeast !== undefined) return result.value >= result.atLeast;
  return undefined;
}

/** A Markdown table of results, as it stands in RESULTS.md. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map((result) => [result.id, result.what, figure(result.value, result.unit), target(result), verdict(result), result.note ?? '']);
  return [['target', 'what', 'measured', 'aim', 'met', 'note'], ['---', '---', '---:', '---:', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function figure(value: number, unit: Result['unit']): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 4;
  return `${value.toFixed(digits)}${unit === '' ? '' : ` ${unit}`}`;
}

function target(result: Result): string {
  if (result.atMost !== undefined) return `≤ ${result.atMost}`;
  if (result.atLeast !== undefined) return `≥ ${result.atLeast}`;
  return '';
}

function verdict(result: Result): string {
  const met = isMet(result);
  return met === undefined ? '' : met ? 'yes' : 'no';
}
