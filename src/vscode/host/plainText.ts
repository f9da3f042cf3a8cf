const ICON = /\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/g;

/** Text for labels (lenses, status bar, pick lists), where VS Code draws `$(name)` as an icon: here it stays text. */
export function escapeIcons(text: string): string {
  return text.replace(ICON, (icon) => `\\${icon}`);
}

/** Text for notifications, where VS Code makes `[label](command:…)` a link: here it stays text. */
export function escapeLinks(text: string): string {
  return text.replaceAll('](', '] (');
}
