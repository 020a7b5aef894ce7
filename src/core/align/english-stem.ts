/** English words reduced to a form that inflections share; crude, for matching within one article only. */

const irregular = new Map<string, string>(
  (
    'said say says say told tell went go gone go made make took take taken take came come gave give given give got get found find ' +
    'saw see seen see knew know known know thought think left leave felt feel held hold brought bring bought buy ' +
    'caught catch fought fight won win lost lose met meet paid pay sold sell sent send spent spend stood stand ' +
    'wrote write written write spoke speak spoken speak began begin begun begin grew grow grown grow ran run rose rise ' +
    'risen rise fell fall fallen fall broke break broken break chose choose chosen choose drove drive driven drive ' +
    'men man women woman children child people people lives life wives wife died die dying die killed kill'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? word]);
      return pairs;
    }, []),
);

/** The stem of a lower-case English word. */
export function englishStem(word: string): string {
  const bare = word.replace(/['’]s?$/u, '');
  const known = irregular.get(bare);
  if (known) return known;
  if (bare.length > 4 && bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  if (bare.length > 5 && bare.endsWith('ing')) return undouble(bare.slice(0, -3));
  if (bare.length > 4 && bare.endsWith('ed')) return undouble(bare.slice(0, -2));
  if (bare.length > 4 && /(ss|x|ch|sh)es$/u.test(bare)) return bare.slice(0, -2);
  if (bare.length > 3 && /[^su]s$/u.test(bare)) return undouble(bare.slice(0, -1));
  return undouble(bare);
}

function undouble(stem: string): string {
  if (/([bdgklmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** Words that say nothing about which sentence this is. */
export const englishStopWords: ReadonlySet<string> = new Set(
  (
    'the a an of to in on at by for with from and or but as is are was were be been being am it its this that these those ' +
    'he him his she her they them their we us our you your i me my who whom which what when where how there here ' +
    'has have had having do does did doing done will would can could may might shall should must not no nor so than then ' +
    'too very just also if about into over after before out up down off again more most some any such only own same other ' +
    "all each few both between through during against under while because until s t don didn isn wasn aren weren doesn won't n't one"
  ).split(' '),
);
