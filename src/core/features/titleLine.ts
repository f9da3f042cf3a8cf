/** Anything that a blank alone between two words is not. */
const UNEVEN_BLANKS = /[^\S ]|\s\s|^\s|\s$/;

/** The title of a lens, which is one line, also where labels and reasons of the user's files have several. */
export function titleLine(title: string): string {
  return UNEVEN_BLANKS.test(title) ? title.replace(/\s+/g, ' ').trim() : title;
}
