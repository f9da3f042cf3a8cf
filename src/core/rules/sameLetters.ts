/** What two names have in common that a person reads as the same: capitals, blanks and ways to write a letter make no difference. */
export function sameLetters(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '');
}
