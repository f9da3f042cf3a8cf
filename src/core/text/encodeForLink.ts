/** A text as a part of an address in Markdown or HTML: also the signs that `encodeURIComponent` leaves, which could end a link. @throws URIError for half of a surrogate pair */
export function encodeForLink(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
