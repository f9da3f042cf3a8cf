import { withoutLogCommands } from './logCommands';
import { visibleText } from './visibleText';

export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan';

/** Text, plain or with a look; whatever the text holds, it is shown and never obeyed. */
export type Piece = string | { readonly text: string; readonly style: Style };

/** One line of output for people. */
export type Line = readonly Piece[];

/** Gives a text its look; a host without colours leaves it as it is. */
export type Paint = (text: string, style: Style) => string;

/** The line as text, without its line break. Only `paint` can add control characters to it. */
export function showLine(line: Line, paint?: Paint): string {
  const plain = line.map((piece) => visibleText(typeof piece === 'string' ? piece : piece.text)).join('');
  const safe = withoutLogCommands(plain);
  // A line that had to be defused is shown without its look: colour codes could take the harmless parts back together.
  if (paint === undefined || safe !== plain) return safe;
  return line.map((piece) => (typeof piece === 'string' ? visibleText(piece) : paint(visibleText(piece.text), piece.style))).join('');
}
