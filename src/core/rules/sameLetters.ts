/** Letters that can be written in several ways, which takes a while to bring to one. */
const BEYOND_ASCII = /[^\u0000-\u007f]/;
const BLANKS = /\s+/g;

/** Names that were asked for, with their letters: the same long lists are looked through at each keystroke. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** What two names have in common that a person reads as the same: capitals, blanks and ways to write a letter make no difference. */
export function sameLetters(name: string): string {
  let letters = known.get(name);
  if (letters === undefined) {
    letters = lettersOf(name);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(name, letters);
  }
  return letters;
}

function lettersOf(name: string): string {
  const plain = BEYOND_ASCII.test(name) ? name.normalize('NFKC') : name;
  return plain.toLowerCase().replace(BLANKS, '');
}
