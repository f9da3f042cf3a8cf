import { ThemeColor } from 'vscode';

/** Colour names that models may use for tiers, as package.json contributes them for light, dark and high-contrast themes. */
const COLORS = new Set(['green', 'blue', 'yellow', 'orange', 'red', 'grey']);

/** The theme's colour of a tier; undefined for a name that no theme knows. */
export function tierColor(name: string): ThemeColor | undefined {
  const color = name.toLowerCase() === 'gray' ? 'grey' : name.toLowerCase();
  return COLORS.has(color) ? new ThemeColor(`customerSuccess.tier.${color}`) : undefined;
}
