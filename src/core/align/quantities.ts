/**
 * Numbers of a sentence by value, for matching only: `1억 2500만` and `£125m` are the same key. Deliberately
 * small (no units, no dates by calendar); it serves where a wrong value costs a little evidence, nothing else.
 */

const koreanScale = new Map<string, number>([
  ['조', 1e12],
  ['억', 1e8],
  ['만', 1e4],
  ['천', 1e3],
  ['백', 100],
]);

const koreanCounters = new Map<string, number>(
  '한 1 두 2 세 3 네 4 다섯 5 여섯 6 일곱 7 여덟 8 아홉 9 열 10 스무 20 서른 30 마흔 40'
    .split(' ')
    .reduce<[string, number][]>((pairs, part, at, all) => {
      if (at % 2 === 0) pairs.push([part, Number(all[at + 1])]);
      return pairs;
    }, []),
);
const counted =
  /(?<![가-힣])(한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|스무)\s?(명|개|번|가지|차례|사람|살|시간|달|군데|배|마리|대|곳|건|팀|편|골|자녀|아이|아들|딸|나라|국가|정상|회사|선수|경기|여성|남성|장|척|권|채|학생)/gu;

const englishWords = new Map<string, number>([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
  ...'thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at): [string, number] => [word, (at + 3) * 10]),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, at): [string, number] => [word, at + 1]),
  ['once', 1],
  ['twice', 2],
  ['dozen', 12],
]);

const englishScale = new Map<string, number>([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

const months = new Map<string, number>(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, at): [string, number][] => [
      [name, at + 1],
      [name.slice(0, 3), at + 1],
      [name.slice(0, 4), at + 1],
    ]),
);

const valueKey = (value: number): string => `#${Number(value.toPrecision(12))}`;
const digits = (text: string): number => Number(text.replace(/,/gu, ''));

const koreanNumber = /(\d[\d,]*(?:\.\d+)?)\s?(조|억|만|천|백)?(월)?/gu;

/** Keys of the numbers of a Korean sentence, in order, with repeats. Months are `month-9`. */
export function koreanQuantities(sentence: string): readonly string[] {
  const keys: string[] = [];
  let sum = 0;
  let scale = Number.POSITIVE_INFINITY;
  let end = -1;
  const close = (): void => {
    if (end >= 0) keys.push(valueKey(sum));
    sum = 0;
    scale = Number.POSITIVE_INFINITY;
    end = -1;
  };
  for (const found of sentence.matchAll(koreanNumber)) {
    const value = digits(found[1] ?? '');
    const multiple = koreanScale.get(found[2] ?? '') ?? 1;
    if (found[3] === '월' && multiple === 1 && value >= 1 && value <= 12) {
      close();
      keys.push(`month-${value}`);
      continue;
    }
    const joins = end >= 0 && multiple < scale && /^\s?$/u.test(sentence.slice(end, found.index));
    if (!joins) close();
    sum += value * multiple;
    end = found.index + found[0].trimEnd().length;
    scale = multiple;
    if (multiple === 1) close();
  }
  close();
  for (const found of sentence.matchAll(counted)) {
    const value = koreanCounters.get(found[1] ?? '');
    if (value !== undefined) keys.push(valueKey(value));
  }
  return keys;
}

const englishNumber = /(\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th|s)?[\s-]?([A-Za-z]+)?|[A-Za-z]+/gu;

/** Keys of the numbers of an English sentence, in order, with repeats. Months are `month-9`. */
export function englishQuantities(sentence: string): readonly string[] {
  const keys: string[] = [];
  let pending: number | null = null;
  const close = (): void => {
    if (pending !== null) keys.push(valueKey(pending));
    pending = null;
  };
  for (const found of sentence.matchAll(englishNumber)) {
    const word = (found[2] ?? (found[1] === undefined ? found[0] : '')).toLowerCase();
    if (found[1] !== undefined) {
      close();
      pending = digits(found[1].replace(/,$/u, ''));
    }
    const scale = englishScale.get(word);
    if (
      scale !== undefined &&
      pending !== null &&
      (scale !== 1e6 || word !== 'm' || found[1] !== undefined)
    ) {
      pending *= scale;
      continue;
    }
    const month = months.get(word);
    if (
      month !== undefined &&
      ((word !== 'may' && word !== 'march' && word !== 'mar') || /^[A-Z]/u.test(found[0]))
    ) {
      close();
      keys.push(`month-${month}`);
      continue;
    }
    const spelled = englishWords.get(word);
    if (spelled === undefined) {
      if (word !== '') close();
    } else if (pending !== null && pending >= 20 && pending < 100 && pending % 10 === 0 && spelled < 10) {
      pending += spelled;
    } else {
      close();
      pending = spelled;
    }
  }
  close();
  return keys;
}
