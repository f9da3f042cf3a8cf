/** Something the user asked for that cannot be done; the message is one plain line that says what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
