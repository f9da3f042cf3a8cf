import { describe, expect, it } from 'vitest';
import type { AccountField } from '../../../../src/core/features/history/accountFieldAt';
import { caretIn, CURSOR } from '../atCursor';

const ACCOUNT = `account: Acme
csm: dana.reyes
scores:
  product_usage:
    dau_mau_ratio: 0.34
    features_adopted: 5
    features_available: 20
`;

async function fieldBefore(piece: string, text = ACCOUNT, file = 'account.yaml'): Promise<AccountField | undefined> {
  const { engine, document, offset } = caretIn(text.replace(piece, () => CURSOR + piece), { file });
  return (await engine.authoring()).accountField(document, offset);
}

describe('a place in an account', () => {
  it('is a field with the metrics that read it', async () => {
    const field = await fieldBefore('0.34');
    expect(field).toMatchObject({ sheet: 0, path: ['scores', 'product_usage', 'dau_mau_ratio'], metrics: [{ component: 'Product usage' }] });
    expect(ACCOUNT.slice(field!.span.start, field!.span.end)).toBe('0.34');
  });

  it('knows a metric that is computed of several fields at each of them', async () => {
    const [adopted, available] = [await fieldBefore('features_adopted'), await fieldBefore('features_available')];
    expect(adopted!.metrics).toHaveLength(1);
    expect(available!.metrics).toEqual(adopted!.metrics);
  });

  it('is the whole account on the line of its score', async () => {
    expect(await fieldBefore('account')).toMatchObject({ sheet: 0, path: [], metrics: [] });
    expect(await fieldBefore('Acme')).toMatchObject({ sheet: 0, path: [] });
    expect(await fieldBefore('customer_health', `customer_health:\n${ACCOUNT.replace(/^/gm, '  ').trimEnd()}\n`)).toMatchObject({ sheet: 0, path: [] });
  });

  it('is told of the right account of several', async () => {
    expect(await fieldBefore('beta', `${ACCOUNT}---\naccount: Beta\ncsm: beta\n`)).toMatchObject({ sheet: 1, path: ['csm'] });
  });

  it('is nothing between things, and nothing outside of accounts', async () => {
    expect(await fieldBefore('\n', `\n${ACCOUNT}`)).toBeUndefined();
    expect(await fieldBefore('engine', 'preset: engine\n', 'customer-success.yaml')).toBeUndefined();
  });
});
