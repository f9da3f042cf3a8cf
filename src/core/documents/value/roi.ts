import { isMissingField } from '../../render/gap';
import { indexed, orGap } from '../known';
import type { Known } from '../known';
import type { AccountData } from '../documentInput';

const TIMES_A_YEAR: Readonly<Record<string, number>> = { week: 52, month: 12, quarter: 4, year: 1, once: 1 };

/** One source of value with its sum: 350 h a month × $50 = $17,500 a month = $210,000 a year. */
export interface ValueLine {
  readonly name: Known<string>;
  readonly quantity: Known<number>;
  readonly unit: string | null;
  readonly per: string;
  readonly unit_value: Known<number>;
  readonly per_month: Known<number>;
  readonly per_year: Known<number>;
  /** Quantity and money of a quarter; null for what happens once or has no figure. */
  readonly quantity_per_quarter: number | null;
  readonly per_quarter: number | null;
  readonly source: string;
}

export interface Roi {
  readonly items: Known<readonly ValueLine[]>;
  /** Money a month and a year, over the items whose sum is known. */
  readonly per_month: Known<number>;
  readonly per_year: Known<number>;
  /** Money a quarter, without what happens once. */
  readonly per_quarter: Known<number>;
  readonly investment: Known<number>;
  /** Value a year for each unit of money invested: 3.5. */
  readonly ratio: Known<number>;
  /** Whether an item had to be left out of the sums. */
  readonly partial: boolean;
}

/**
 * Value against investment over a year (Q4). What happens once counts once; nothing is estimated, so an item without
 * quantity or value shows a gap and stays out of the sums.
 */
export function roiOf(account: AccountData): Roi {
  const items = indexed(account.value?.items).map(({ item, index }): ValueLine => {
    const at = `value.items.${index}`;
    const yearly = (item.quantity ?? NaN) * (item.unit_value ?? NaN) * (TIMES_A_YEAR[item.per ?? 'month'] ?? NaN);
    const money = Number.isFinite(yearly) ? yearly : undefined;
    const quarterly = item.per === 'once' ? null : (TIMES_A_YEAR[item.per ?? 'month'] ?? NaN) / 4;
    return {
      name: orGap(item.name, `${at}.name`, 'what is saved or gained'),
      quantity: orGap(item.quantity, `${at}.quantity`, 'how much of it'),
      unit: item.unit ?? null,
      per: item.per ?? 'month',
      unit_value: orGap(item.unit_value, `${at}.unit_value`, 'value of one'),
      per_month: orGap(money === undefined ? undefined : money / 12, `${at}.unit_value`, 'value of one'),
      per_year: orGap(money, `${at}.unit_value`, 'value of one'),
      quantity_per_quarter: quarterly === null || item.quantity === undefined ? null : item.quantity * quarterly,
      per_quarter: quarterly === null || money === undefined ? null : money / 4,
      source: at,
    };
  });
  const known = items.map((item) => item.per_year).filter((value): value is number => !isMissingField(value));
  const perYear = known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0);
  const quarterly = items.map((item) => item.per_quarter).filter((value) => value !== null);
  const investment = account.value?.investment;
  const ratio = perYear === undefined || investment === undefined || investment === 0 ? undefined : perYear / investment;
  return {
    items: orGap(items.length === 0 ? undefined : items, 'value.items', 'value in money: what, how much, worth how much'),
    per_month: orGap(perYear === undefined ? undefined : perYear / 12, 'value.items', 'value in money'),
    per_year: orGap(perYear, 'value.items', 'value in money'),
    per_quarter: orGap(quarterly.length === 0 ? undefined : quarterly.reduce((sum, value) => sum + value, 0), 'value.items', 'value in money'),
    investment: orGap(investment, 'value.investment', 'what the customer invests a year'),
    ratio: orGap(ratio, perYear === undefined ? 'value.items' : 'value.investment', perYear === undefined ? 'value in money' : 'what the customer invests a year'),
    partial: known.length < items.length && known.length > 0,
  };
}
