import { accountThen } from '../accountThen';
import type { ReadAccount } from '../scoring';

/** An account on both sides; one is undefined where it is not there. */
export interface PairedAccounts {
  readonly before: ReadAccount | undefined;
  readonly after: ReadAccount | undefined;
}

/**
 * Which accounts are the same: those of one name in one file, renamed or not; else of one id or name anywhere, where no other has it; else
 * what an account of the file was renamed to, unless it has another id. Each is taken once; in the order of what is there after, then what is there no more.
 * @param renamed path before by the path after
 */
export function pairAccounts(before: readonly ReadAccount[], after: readonly ReadAccount[], renamed: ReadonlyMap<string, string>): PairedAccounts[] {
  const partners = new Map<ReadAccount, ReadAccount>();
  const left = new Set(before);
  const take = (account: ReadAccount, partner: ReadAccount | undefined): void => {
    if (partner === undefined) return;
    partners.set(account, partner);
    left.delete(partner);
  };
  const inFile = ({ account }: ReadAccount): ReadAccount[] => {
    const file = renamed.get(account.file) ?? account.file;
    return [...left].filter((each) => each.account.file === file);
  };
  const unpaired = (): ReadAccount[] => after.filter((each) => !partners.has(each));
  const byFile = filesOf(left);
  for (const read of after) {
    const named = (byFile.get(renamed.get(read.account.file) ?? read.account.file) ?? []).filter((each) => left.has(each) && each.account.name === read.account.name);
    take(read, named.find(({ account }) => account.sheet === read.account.sheet) ?? named[0]);
  }
  for (const keyOf of [idOf, nameOf]) {
    const [old, now] = [byOnly([...left], keyOf), byOnly(unpaired(), keyOf)];
    for (const [key, read] of now) take(read, old.get(key));
  }
  for (const read of unpaired()) take(read, accountThen(read.account, inFile(read).filter((each) => !isAnother(each, read))));
  return [...after.map((read) => ({ before: partners.get(read), after: read })), ...[...left].map((read) => ({ before: read, after: undefined }))];
}

function filesOf(accounts: Iterable<ReadAccount>): ReadonlyMap<string, readonly ReadAccount[]> {
  const files = new Map<string, ReadAccount[]>();
  for (const read of accounts) {
    const others = files.get(read.account.file);
    if (others === undefined) files.set(read.account.file, [read]);
    else others.push(read);
  }
  return files;
}

/** By what only one of them has. */
function byOnly(accounts: readonly ReadAccount[], keyOf: (read: ReadAccount) => string | undefined): ReadonlyMap<string, ReadAccount> {
  const found = new Map<string, ReadAccount | undefined>();
  for (const read of accounts) {
    const key = keyOf(read);
    if (key !== undefined) found.set(key, found.has(key) ? undefined : read);
  }
  return new Map([...found].flatMap(([key, read]) => (read === undefined ? [] : [[key, read] as const])));
}

function idOf({ account }: ReadAccount): string | undefined {
  return account.data.id;
}

/** Whether ids say that these are two customers. */
function isAnother(a: ReadAccount, b: ReadAccount): boolean {
  const [id, other] = [idOf(a), idOf(b)];
  return id !== undefined && other !== undefined && id !== other;
}

function nameOf({ account }: ReadAccount): string {
  return account.name;
}
