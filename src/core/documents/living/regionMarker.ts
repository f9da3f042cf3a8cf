/** What the comment at the beginning of a region says. */
export interface RegionMarker {
  readonly id: string;
  /** Hash of what was generated when the region was last written. */
  readonly hash: string;
  /** The same with every box unticked. */
  readonly tickHash: string;
  /** Hash of a newer generated text that was offered since, while people's stayed. */
  readonly kept: string | undefined;
}

const BEGIN = /^<!-- *csac:begin +([a-z][a-z0-9-]*) +([0-9a-f]{12})(?:\.([0-9a-f]{12}))?(?: +kept=([0-9a-f]{12}))? *-->$/;
const END = /^<!-- *csac:end +([a-z][a-z0-9-]*) *-->$/;
const ANY = /<!--\s*csac:/;

/** The marker that a block of HTML is; `unreadable` when it only looks like one, undefined when it has nothing to do with us. */
export function readMarker(html: string): { readonly begin: RegionMarker } | { readonly end: string } | 'unreadable' | undefined {
  const text = html.trim();
  const [, end] = END.exec(text) ?? [];
  if (end !== undefined) return { end };
  const [, id, hash, tickHash, kept] = BEGIN.exec(text) ?? [];
  if (id !== undefined && hash !== undefined) return { begin: { id, hash, tickHash: tickHash ?? hash, kept } };
  return ANY.test(text) ? 'unreadable' : undefined;
}

/** The comment of a marker; the hash without ticks is written only where it differs. */
export function printMarker({ id, hash, tickHash, kept }: RegionMarker): string {
  return `<!-- csac:begin ${id} ${hash}${tickHash === hash ? '' : `.${tickHash}`}${kept === undefined ? '' : ` kept=${kept}`} -->`;
}
