import { ThemeColor } from 'vscode';

/** The colours that a health model may name; package.json contributes each for light, dark and high-contrast themes. */
const COLORS = new Set(['green', 'yellow', 'orange', 'red', 'blue', 'purple', 'gray']);

/** The theme's colour of a tier; undefined for a name that no model may use. */
export function tierColor(name: string): ThemeColor | undefined {
  return COLORS.has(name) ? new ThemeColor(`customerSuccess.tier.${name}`) : undefined;
}
