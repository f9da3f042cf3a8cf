import { encodeForLink } from '../../text/encodeForLink';
import { UserError } from '../../userError';

/** Someone to write to; without an address where none is known. */
export interface Receiver {
  readonly name: string;
  readonly address?: string;
}

/** Longer links are cut or refused by mail programs and by Windows. */
export const LONGEST_MAIL_ADDRESS = 2_000;

/**
 * A `mailto:` link with receivers, subject and text (RFC 6068).
 * @throws UserError when it would be too long for a link
 */
export function mailAddress({ receivers, subject, body }: { receivers: readonly Receiver[]; subject: string; body: string }): string {
  const to = receivers.flatMap(({ address }) => (address === undefined ? [] : [encodeAddress(address)])).join(',');
  const fields = [`subject=${encode(subject)}`, `body=${encode(body)}`].join('&');
  const link = `mailto:${to}?${fields}`;
  if (link.length <= LONGEST_MAIL_ADDRESS) return link;
  throw new UserError(`the mail is too long for a link: ${link.length} characters of at most ${LONGEST_MAIL_ADDRESS}; copy it as text or HTML instead`);
}

/** Line breaks are CRLF, as in mails; what RFC 3986 reserves is encoded, too. */
function encode(text: string): string {
  return encodeForLink(text.replace(/\r?\n/g, '\r\n').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'));
}

/** The `@` stays; a comma or a question mark in a name before it must not end the address. */
function encodeAddress(address: string): string {
  const at = address.lastIndexOf('@');
  return `${encode(address.slice(0, at))}@${encode(address.slice(at + 1))}`;
}
