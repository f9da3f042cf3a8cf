import { formatShare } from '../../health/formatNumber';
import type { SymbolKind } from '../../schema/symbolShape';
import { symbolUseAt } from '../../schema/symbolNames';
import { escapeCode, escapeText } from '../../text/escapeMarkdown';
import { plural } from '../../text/plural';
import { money } from '../../text/money';
import { arrBounds, segmentDuties } from '../segmentText';
import type { HoverScene } from './hoverScene';
import { personFacts, stakeholderFacts } from './peopleFacts';
import { componentSentence, findComponent, overallSentence } from './scoreFacts';

/** What is known of whatever the key or value is a name of; empty where it names nothing that is known. */
export function nameFacts(scene: HoverScene): string[] {
  const { kind, path, value } = scene;
  const byKey = symbolUseAt(kind, path, 'key');
  const byValue = symbolUseAt(kind, path, 'value');
  const named = byValue !== undefined && value !== undefined ? byValue : byKey;
  const text = named === byValue ? value : path.at(-1);
  if (named === undefined || typeof text !== 'string') return [];
  for (const each of named.kinds) {
    const facts = factsOf(each, text, scene);
    if (facts !== undefined) return [facts];
  }
  return [];
}

function factsOf(kind: SymbolKind, name: string, scene: HoverScene): string | undefined {
  const { view, viewed } = scene;
  switch (kind) {
    case 'person':
      return personFacts(name, view);
    case 'stakeholder':
      return stakeholderFacts(name, scene);
    case 'account':
      return viewed === undefined ? undefined : overallSentence(viewed.health);
    case 'segment':
      return segmentFacts(name, scene);
    case 'tier':
      return tierFacts(name, scene);
    case 'component':
      return componentOf(name, scene);
    case 'playbook': {
      const playbook = view.portfolio.playbooks.get(name);
      return playbook && `Playbook **${escapeText(playbook.title)}**, ${escapeCode(playbook.file)}`;
    }
    case 'feature':
      return featureFacts(name, scene);
    case 'product':
      return productFacts(name, scene);
    case 'metric': {
      const metric = view.model?.declared.get(name);
      return metric && `**${escapeText(metric.label)}**${metric.description === undefined ? '' : `: ${escapeText(metric.description)}`}`;
    }
    case 'rule':
      return ruleFacts(name, scene);
    case 'field':
      return undefined;
  }
}

function segmentFacts(id: string, { view, viewed }: HoverScene): string | undefined {
  const segment = view.settings.segments.find((each) => each.id === id);
  if (segment === undefined) return undefined;
  const arr = viewed?.account.data.arr;
  const own = arr === undefined ? '' : ` This account has ${money(arr, viewed?.account.data.currency ?? view.settings.currency)}.`;
  return [`**${escapeText(segment.label)}**: ${arrBounds(segment, view.settings)}.${own}`, segmentDuties(segment).map((duty) => `- ${duty}`).join('\n')].join('\n\n');
}

function tierFacts(id: string, { view, viewed }: HoverScene): string | undefined {
  const tiers = view.model?.tiers ?? [];
  const index = tiers.findIndex((tier) => tier.id === id);
  const tier = tiers[index];
  if (tier === undefined) return undefined;
  const above = tiers[index - 1];
  const range = above === undefined ? `scores of ${tier.min} and more` : `scores from ${tier.min} to below ${above.min}`;
  const action = tier.action === '' ? '' : ` What to do: ${escapeText(tier.action)}.`;
  return `**${escapeText(tier.label)}**: ${range}.${action}${viewed === undefined ? '' : `\n\n${overallSentence(viewed.health)}`}`;
}

function componentOf(id: string, { viewed }: HoverScene): string | undefined {
  if (viewed === undefined) return undefined;
  if (id === 'overall') return overallSentence(viewed.health);
  const component = findComponent(viewed.health.components, ['scores', id]);
  return component && componentSentence(component, viewed.health.scale);
}

function featureFacts(name: string, { view, viewed }: HoverScene): string | undefined {
  const own = viewed?.account.data.usage?.features?.find((feature) => feature.name === name)?.adoption;
  const others = view.portfolio.accounts.filter(({ file, data }) => file !== view.document.file && data.usage?.features?.some((feature) => feature.name === name));
  if (own === undefined && others.length === 0) return undefined;
  const adoption = own === undefined ? '' : `: ${formatShare(own)} of this account's users`;
  return `Feature **${escapeText(name)}**${adoption}; ${plural(others.length, 'other account')} ${others.length === 1 ? 'has' : 'have'} it.`;
}

function productFacts(name: string, { view, viewed }: HoverScene): string | undefined {
  const own = viewed?.account.data.contract?.products?.find((product) => product.name === name);
  const others = view.portfolio.accounts.filter(({ file, data }) => file !== view.document.file && data.contract?.products?.some((product) => product.name === name));
  if (own === undefined && others.length === 0) return undefined;
  const arr = own?.arr === undefined ? '' : `: ${money(own.arr, viewed?.account.data.currency ?? view.settings.currency)} of ARR here`;
  return `Product **${escapeText(name)}**${arr}; ${plural(others.length, 'other account')} ${others.length === 1 ? 'has' : 'have'} it.`;
}

function ruleFacts(id: string, { view }: HoverScene): string | undefined {
  const rule = view.rules.find((each) => each.id === id);
  if (rule === undefined) return undefined;
  const set = view.settings.rules[id];
  const severity = `Severity ${rule.severity}${set?.severity === undefined || set.severity === rule.severity ? '' : `, here ${set.severity}`}.`;
  const parameters = Object.entries(rule.parameters ?? {}).map(([name, value]) => {
    const here = set?.[name];
    return `- ${escapeCode(name)}: ${value}${typeof here !== 'number' || here === value ? '' : `, here ${here}`}`;
  });
  const facts = rule.facts.length === 0 ? '' : ` Facts: ${rule.facts.join(', ')}.`;
  return [`Rule ${escapeCode(id)}. ${severity}${facts}`, ...(parameters.length === 0 ? ['It has no parameters.'] : [`Parameters:\n\n${parameters.join('\n')}`])].join('\n\n');
}
