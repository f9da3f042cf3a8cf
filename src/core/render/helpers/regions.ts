import type { Helper } from './helper';

const REGION_ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** `region`, made anew for each rendering, as it knows those that it has seen. */
export function regionHelpers(): Record<string, Helper> {
  const seen = new Set<string>();
  let open = false;

  /** `{{#region "wins"}}…{{/region}}`: text that a refresh may make anew; what stands around it is people's. */
  const region: Helper = ([id], options, context) => {
    if (typeof id !== 'string' || !REGION_ID.test(id)) throw new Error('a region needs a name of small letters, digits and dashes: `{{#region "wins"}}`');
    if (options.fn === undefined) throw new Error('`region` is a block: `{{#region "wins"}}…{{/region}}`');
    if (open) throw new Error(`the region \`${id}\` stands inside another one; close that first`);
    if (seen.has(id)) throw new Error(`there is a region \`${id}\` already; each name may be used once`);
    seen.add(id);
    open = true;
    const content = options.fn(context);
    open = false;
    // The hash of what stands between is put in when the whole text is known.
    return `\n<!-- csac:begin ${id} -->\n\n${content.trim()}\n\n<!-- csac:end ${id} -->\n`;
  };

  return { region };
}
