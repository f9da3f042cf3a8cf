/** Something the user asked for that cannot be done; the message is one plain line that says what to do. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** Told by its name: parts that are bundled as files of their own carry a class of their own. */
export function isUserError(error: unknown): error is UserError {
  return error instanceof Error && error.name === 'UserError';
}
