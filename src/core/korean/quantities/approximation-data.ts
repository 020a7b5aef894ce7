import type { Approximation } from './quantity';

type Rule = readonly [RegExp, Approximation];

/** Korean words before a number; matched against the few characters that end where the number begins. */
export const koreanBefore: readonly Rule[] = [
  [/(?:^|[^가-힣])(?:약|대략|얼추|어림잡아|줄잡아|근|대체로) ?$/, 'about'],
  [/(?:^|[^가-힣])(?:거의) ?$/, 'nearly'],
  [/(?:^|[^가-힣])(?:최소|최소한|적어도|최저) ?$/, 'at least'],
  [/(?:^|[^가-힣])(?:최대|많아야|최고|기껏해야) ?$/, 'at most'],
];

/** Korean words after a number and its unit; matched where they end. */
export const koreanAfter: readonly Rule[] = [
  [/^ ?이상/, 'at least'],
  [/^ ?이하/, 'at most'],
  [/^ ?(?:에 )?(?:미만|밑도|못 ?미치)/, 'under'],
  [/^(?:을|를|에)? ?(?:밑도|밑돌|못 미치|미치지 못)/, 'under'],
  [/^ ?초과/, 'over'],
  [/^ ?(?:남짓|여(?= ))/, 'over'],
  [/^(?:을|를|이|가)? ?(?:훌쩍 |약간 |조금 |크게 )?(?:넘|웃돌|웃도|상회|초과)/, 'over'],
  [/^ ?(?:안팎|가량|정도|쯤|내외|전후|꼴)/, 'about'],
  [/^(?:에)? ?(?:육박|가까)/, 'nearly'],
];

/** English words before a number (and its currency sign); matched where they begin, in small letters. */
export const englishBefore: readonly Rule[] = [
  [
    /\b(?:no more than|not more than|up to|at most|at the most|as many as|as much as|as high as|a maximum of|maximum)\s$/,
    'at most',
  ],
  [
    /\b(?:no less than|no fewer than|not less than|at least|a minimum of|minimum|upwards of|upward of)\s$/,
    'at least',
  ],
  [
    /\b(?:more than|over|above|exceeding|exceeds?|exceeded|surpass(?:ing|ed|es)?|in excess of|north of|topp?(?:ing|ed|s)?|beyond|greater than|higher than)\s$/,
    'over',
  ],
  [/\b(?:nearly|almost|close to|just under|just below|approaching|just short of)\s$/, 'nearly'],
  [/\b(?:less than|fewer than|under|below|lower than|short of|younger than)\s$/, 'under'],
  [/\b(?:about|around|approximately|roughly|some|an estimated|estimated|circa|approx\.?)\s$/, 'about'],
  [/~\s?$/, 'about'],
];

/** English words after a number and its unit. */
export const englishAfter: readonly Rule[] = [
  [/^\s?(?:\+|plus\b)/, 'at least'],
  [/^\s(?:or more|or older|or over|or above|or higher|and over|and older|and above|or longer)\b/, 'at least'],
  [/^\s(?:or less|or fewer|or younger|or under|or below|or lower|and under|and younger)\b/, 'at most'],
  [/^\s?(?:or so|-odd|-some)\b/, 'about'],
];
