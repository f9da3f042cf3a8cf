/** Forms of address and degrees before a name, in the languages that customers' sheets have them in. */
const TITLE = /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Mx|Sr|Sra|Dipl-Ing|Ing|Mgr|inż|mgr|dr|prof|hab)\.|Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Pan|Pani|Mme|M\.)\s+/u;

/**
 * The name by which a mail greets: the first name; the title and the family name of whoever is written with a title; the whole
 * name in scripts other than Latin, which put the family first.
 */
export function greetingName(name: string): string {
  const plain = name.trim();
  if (!/^\p{Script=Latin}/u.test(plain)) return plain;
  const title = TITLE.exec(plain)?.[0];
  const words = plain.split(/\s+/);
  return title === undefined ? (words[0] ?? plain) : `${title.trim()} ${words.at(-1)}`;
}
