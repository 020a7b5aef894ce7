/**
 * Words that carry grammar rather than content. One of them left standing between two edits does not
 * help a reader ("[-the-]{+a+} of [-his-]{+their+}"), so the diff lets edits on both sides swallow it.
 * Modal verbs and negations are left out on purpose: they change what a sentence claims, and a reader
 * wants to see that they were kept.
 */
export const englishFunctionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those it its he she they them their his her him who whom whose which what ' +
    'of to in on at by for with from as into onto over under about after before between through during against ' +
    'and or but nor so if than then when while because though although ' +
    'is are was were be been being am has have had having do does did ' +
    "'s ’s there here also such any some each both"
  ).split(' '),
);

/**
 * Korean particles that attach to a noun, longest first where one is the end of another. Splitting them off
 * lets a diff show `러시아[-가-]{+는+}` instead of replacing the whole word. A false split (전문가 -> 전문 + 가)
 * costs nothing: the same word is split in the same way on both sides.
 */
export const koreanParticles: readonly string[] = [
  '으로부터',
  '에게서',
  '에서는',
  '에서도',
  '으로는',
  '으로도',
  '이라는',
  '까지는',
  '까지도',
  '로부터',
  '으로서',
  '으로써',
  '에서',
  '에게',
  '에는',
  '에도',
  '에만',
  '으로',
  '로는',
  '로서',
  '로써',
  '까지',
  '부터',
  '보다',
  '처럼',
  '마다',
  '조차',
  '마저',
  '밖에',
  '라는',
  '과의',
  '와의',
  '과는',
  '와는',
  '만의',
  '만을',
  '만이',
  '은',
  '는',
  '이',
  '가',
  '을',
  '를',
  '의',
  '에',
  '와',
  '과',
  '도',
  '만',
  '로',
];
