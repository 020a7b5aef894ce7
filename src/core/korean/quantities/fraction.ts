/** upper / lower as an exact plain decimal, or null where it does not end within twelve places or is no fraction. */
export function fractionOf(upper: string, lower: string): string | null {
  if (!/^\d{1,15}$/.test(upper) || !/^\d{1,15}$/.test(lower)) return null;
  const denominator = BigInt(lower);
  if (denominator === 0n) return null;
  const scaled = BigInt(upper) * 10n ** 12n;
  if (scaled % denominator !== 0n) return null;
  const digits = (scaled / denominator).toString().padStart(13, '0');
  const fraction = digits.slice(-12).replace(/0+$/, '');
  return fraction === '' ? digits.slice(0, -12) : `${digits.slice(0, -12)}.${fraction}`;
}
