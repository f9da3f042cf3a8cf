/**
 * Bounds that keep one bad file from stopping everything. A message that speaks of a limit names the limit and the file.
 * Sizes are in bytes where they end in `Bytes`, in UTF-16 code units where they end in `Characters`.
 */
export const LIMITS = {
  /** A file up to this size gets every feature. */
  fullFeatureBytes: 1_000_000,
  /** A file up to this size is read and checked only; a larger one is passed over with a note. */
  readBytes: 5_000_000,
  /** Collections inside collections, give or take the two steps that the parser counts more. */
  yamlDepth: 64,
  keysPerMap: 5_000,
  /** Nodes that all aliases of a YAML document may stand for together (P02). */
  aliasedNodes: 100_000,
  /** Where a NUL makes a file binary (P14). */
  binaryProbeBytes: 8_192,
  markdownBytes: 256_000,
  templateBytes: 256_000,
  /** Blocks within blocks of a template; deeper ones make the compiler slow. */
  templateBlockDepth: 32,
  /** Calls within calls of a template. */
  templateCallDepth: 16,
  outputBytes: 5_000_000,
  sandboxMs: 2_000,
  triggerCharacters: 2_000,
  triggerDepth: 32,
  pullRequestCommentCharacters: 60_000,
} as const;
