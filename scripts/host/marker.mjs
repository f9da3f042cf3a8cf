/**
 * What a test run tells its host through the console, one message each: `@@print text` for people to see, `@@screenshot name`,
 * `@@keys name key key …`, `@@result {"passed", "failed", "skipped", "failures"}`. Undefined for anything else, which is VS Code's own log.
 */
export function readMarker(message) {
  const found = /^@@(print|screenshot|keys|result) (.*)$/s.exec(message);
  return found ? { kind: found[1], value: found[2] } : undefined;
}
