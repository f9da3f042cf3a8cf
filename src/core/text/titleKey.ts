/** What two titles of one task have in common, however they are typed. */
export function titleKey(title: string): string {
  return nameKey(title).replace(/[.。!！]+$/, '');
}

/** What two spellings of one name have in common: case, width and blanks do not tell them apart. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
