import type { UntrustedTemplate } from '../../core/ports';
import type { CreateHistory } from './createHistory';
import type { CreateSandbox } from './createSandbox';

/** Nothing can stop a template here, as a web extension has one thread; one of this size ends soon even at its worst (trap 7). */
const MAX_TEMPLATE_CHARACTERS = 65_536;

/** Runs templates in the extension host itself, small ones only. */
export const createTemplateSandbox: CreateSandbox = () => ({
  async render(template) {
    const size = sizeOf(template);
    if (size > MAX_TEMPLATE_CHARACTERS) {
      throw new Error(
        `the template and its partials have ${size} characters; in the browser ${MAX_TEMPLATE_CHARACTERS} are allowed. Use VS Code on the desktop, or make it smaller`,
      );
    }
    const { renderUntrusted } = await import('../../core/render/renderUntrusted');
    return renderUntrusted(template);
  },
});

/** A browser has no Git. */
export const createHistory: CreateHistory = () => undefined;

function sizeOf({ source, partials }: UntrustedTemplate): number {
  return Object.values(partials).reduce((sum, partial) => sum + partial.length, source.length);
}
