import type { UnitId } from './units-data';

/** Currency signs and codes that stand before the number, the longest first. */
const signs: readonly (readonly [string, UnitId])[] = [
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['HK$', 'HKD'],
  ['NT$', 'TWD'],
  ['CA$', 'CAD'],
  ['C$', 'CAD'],
  ['AU$', 'AUD'],
  ['A$', 'AUD'],
  ['S$', 'SGD'],
  ['R$', 'BRL'],
  ['CN¥', 'CNY'],
  ['$', 'USD'],
  ['₩', 'KRW'],
  ['￦', 'KRW'],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ...(
    [
      'KRW',
      'USD',
      'JPY',
      'CNY',
      'RMB',
      'EUR',
      'GBP',
      'HKD',
      'TWD',
      'AUD',
      'CAD',
      'SGD',
      'CHF',
      'RUB',
      'INR',
    ] as const
  ).map((code): [string, UnitId] => [code, code === 'RMB' ? 'CNY' : code]),
];
const byTail = new Map<string, (readonly [string, UnitId])[]>();
for (const entry of signs) {
  const tail = entry[0].slice(-1);
  byTail.set(tail, [...(byTail.get(tail) ?? []), entry]);
}

/** The currency sign or code that ends at `at`, one space allowed between. */
export function currencyBefore(
  text: string,
  at: number,
): { readonly start: number; readonly unit: UnitId } | null {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at;
  for (const [sign, unit] of byTail.get(text.charAt(end - 1)) ?? [])
    if (text.startsWith(sign, end - sign.length)) return { start: end - sign.length, unit };
  return null;
}
