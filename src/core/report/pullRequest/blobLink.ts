/** No address can hold half of a character. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** A commit as a web page of a forge shows it. */
export interface ShownCommit {
  /** Of the repository's page, without a slash at its end. */
  readonly repositoryUrl: string;
  readonly sha: string;
  /** Path of the portfolio in the repository, with `/`; empty for its root. */
  readonly folder: string;
}

/**
 * The page of a file at GitHub, at a line (1-based) where one is named. Undefined for what is no path below the portfolio: the parts of
 * an address that lead upwards would lead out of the repository.
 */
export function blobLink({ repositoryUrl, sha, folder }: ShownCommit, file: string, line: number | null): string | undefined {
  const parts = [...folder.split('/').filter((part) => part !== '' && part !== '.'), ...file.split('/')];
  if (parts.some((part) => part === '' || part === '.' || part === '..' || part.includes('\\') || LONE_SURROGATE.test(part))) return undefined;
  const place = line === null || !Number.isSafeInteger(line) || line < 1 ? '' : `#L${line}`;
  return `${repositoryUrl}/blob/${sha}/${parts.map((part) => encodeURIComponent(part)).join('/')}${place}`;
}
