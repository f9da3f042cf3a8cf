/** What the comment at the beginning of a region says. */
export interface RegionMarker {
  readonly id: string;
  /** Hash of what was generated when the region was last written. */
  readonly hash: string;
  /** The same with every box unticked. */
  readonly tickHash: string;
  /** Hash of a newer generated text that was offered since, while people's stayed. */
  readonly kept: string | undefined;
  /** Written so that slides do not take it for a note of the speaker. */
  readonly isUnspoken: boolean;
}

/** Marp shows comments as notes of the speaker, but for those of linters. */
export const UNSPOKEN = 'lint ignore ';

const BEGIN = /^<!-- *(lint ignore +)?csac:begin +([a-z][a-z0-9-]*) +([0-9a-f]{12})(?:\.([0-9a-f]{12}))?(?: +kept=([0-9a-f]{12}))? *-->$/;
const END = /^<!-- *(?:lint ignore +)?csac:end +([a-z][a-z0-9-]*) *-->$/;
const ANY = /<!--\s*(?:lint ignore\s+)?csac:/;

/** The marker that a block of HTML is; `unreadable` when it only looks like one, undefined when it has nothing to do with us. */
export function readMarker(html: string): { readonly begin: RegionMarker } | { readonly end: string } | 'unreadable' | undefined {
  const text = html.trim();
  const [, end] = END.exec(text) ?? [];
  if (end !== undefined) return { end };
  const [, unspoken, id, hash, tickHash, kept] = BEGIN.exec(text) ?? [];
  if (id !== undefined && hash !== undefined) return { begin: { id, hash, tickHash: tickHash ?? hash, kept, isUnspoken: unspoken !== undefined } };
  return ANY.test(text) ? 'unreadable' : undefined;
}

/** The comment of a marker; the hash without ticks is written only where it differs. */
export function printMarker({ id, hash, tickHash, kept, isUnspoken }: RegionMarker): string {
  return `<!-- ${isUnspoken ? UNSPOKEN : ''}csac:begin ${id} ${hash}${tickHash === hash ? '' : `.${tickHash}`}${kept === undefined ? '' : ` kept=${kept}`} -->`;
}
