const NAME = 'customer-success-as-code:pull-request';

/**
 * The hidden line by which the one comment on a pull request is found again.
 * @param portfolio path of the portfolio in the repository, as each has a comment of its own; `.` or empty for its root
 */
export function commentMarker(portfolio: string): string {
  const path = portfolio.split('/').filter((part) => part !== '' && part !== '.').join('/');
  // Two hyphens could end the comment that this is.
  return `<!-- ${NAME} ${path === '' ? '.' : encodeURI(path).replaceAll('-', '%2D')} -->`;
}
