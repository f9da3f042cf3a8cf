/** Letters that can be written in several ways, which takes a while to bring to one. */
const BEYOND_ASCII = /[^\u0000-\u007f]/;
const BLANKS = /\s+/g;

/** What two names have in common that a person reads as the same: capitals, blanks and ways to write a letter make no difference. */
export function sameLetters(name: string): string {
  const letters = BEYOND_ASCII.test(name) ? name.normalize('NFKC') : name;
  return letters.toLowerCase().replace(BLANKS, '');
}
