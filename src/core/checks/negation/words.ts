/** What denies in Korean and in English, as patterns. Each is one pass over the text; none nests quantifiers. */

/** Set phrases with a denying word in them that deny nothing, or that English says without denying. */
export const koreanIdioms = new RegExp(
  [
    '뿐(?:만)?\\s?(?:이\\s)?아니라',
    '뿐더러',
    '지\\s?않을\\s수\\s?없',
    '지\\s?않으면\\s?안',
    '수밖에\\s?없',
    '(?:못지|머지|마지)\\s?않',
    '(?:적지|만만치|심상치|예사롭지|녹록지|순탄치|넉넉지)\\s?않',
    '만만찮|적잖|심상찮|괜찮|시원찮|같잖|하찮|귀찮|언짢|점잖',
    '지\\s?않(?:을까|느냐|나\\b|겠느냐|겠나|을지|은가)',
    '(?:것|게|건|거|기|때문|자체|하나)?\\s?아닌(?:가|지|지도)|아니냐|아닐까|아니겠',
    '아니면|아니라면|다름\\s?아닌|아니나\\s?다를까',
    '(?:다름|틀림|끊임|아낌|관계|상관|어김|변함|거침|빠짐|손색|유감|하염|쓸데|터무니|그지|나위\\s?|가차|스스럼|숨김|두말|의심할\\s여지가?\\s?)없',
    '없애|없앤|없앨|없어(?:진|졌|지)',
    '얼마\\s?(?:남지|되지)\\s?않',
    '못\\s?이(?:기는|겨)|못된|못생',
    '(?:에|엔|에는)\\s?틀림없',
    '때\\s?아닌|난데없|느닷없|다시없|수\\s?없이|셀\\s?수\\s?없|헤아릴\\s?수\\s?없|말할\\s?것도\\s?없|두말할',
    '안(?:전|내|정|보|건|타|심|방|쪽|팎|팎의)',
    '지\\s?않(?:는|은)\\s?한|없(?:는|었던)\\s한',
    '지도\\s?모[르른릅]|[을일]지는?\\s?모[르른릅]|얼마나|말도\\s?안\\s?(?:되|돼)|지나지\\s?않아|눈을\\s?뗄\\s?수|표현할\\s?수\\s?없|믿을\\s?수\\s?없',
  ].join('|'),
  'gu',
);

/** A predicate denied, forbidden or impossible. */
export const koreanDenial =
  /지(?:는|도|를|조차|만은)?\s?(?:않|못(?!\s?않))|지\s?(?:말|마라|마세요)|수(?:는|가|도|조차)?\s?없|(?:적|일|바|것|길|방법|이유|필요|계획|생각|가능성|증거|문제)(?:이|은|는|도|가)\s?없|안\s(?:된|되|했|한|하|됐|간|갔|온|왔|나|줬|준|봤)|못\s?(?:했|하|한|할|합|해|됐|받|찾|이루|막|구|갔|가|냈|내|지켰|믿)|(?:이|가|은|는|도)\s?(?:없(?:다|었|습|는|을|고|어|으|이)|아니(?:다|라|었|며|고|었|ㅂ|란)|아닙니다|아닌\s)|금지|불가능|불허|모르(?:고|는|지만|며)|모른(?!\s?척)|모릅니다|몰랐|필요\s?없|관심이?\s?없/gu;

/** Anything that may stand for a denying word of English. Generous: where one is found, nothing is said. */
export const koreanNegativity =
  /않|못|없|아니|아닌|아닐|아닙|안\s|안\s?[되된됐돼]|말(?:라|아|고|자|도록|기)|마[라세시십]|금[지물]|불|무|미[^국래터]|비[^스]|반대|거[부절]|부[인정족]|실패|막[아았혀는]|멈|중[단지]|어렵|어려|모르|모른|몰[라랐]|싫|뿐|밖|외[에]|제외|대신|커녕|아직|드물|결코|절대|전혀|난[색항감]|잃|사라|덜\s|적[은다게]|틀[리린렸]|취소|포기|철회|자제|삼가|피하|피[해했]|꺼[리려]|잊|안돼|노\s|손사래|일축|퇴|탈|차라리|보다|아무|별[로도]|회의적|의[심문]|까지|만\s|만이|벗어|떠나|지나[쳐치]|넘[어은]|그만|그쳐|그[친쳤]|막론|상관|관계없|커녕|든지|더\s?이상|더는|더이상|여전|그대로|거의|겨우|일부|제한|배제|결[여핍]|소[멸실]|이견|잔혹|위반|잘못|오[판해류]|떨어|줄[어었]|늦|지연|미[뤘뤄루]|연기|나쁜|나쁘|최악|최소|하지만|그러나|지만/u;

/** English words that deny, forbid, lack or fail. */
export const englishNegativity = new RegExp(
  `\\b(?:${[
    'not|no|non|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|unless|except|zero|nay|nope|nah',
    'fail\\w*|refus\\w*|den(?:y|ies|ied|ying|ial)|declin\\w*|reject\\w*|oppos\\w*|lack\\w*|bann?(?:ed|ing|s)?|prohibit\\w*|forb\\w+|prevent\\w*',
    'block\\w*|stop\\w*|halt\\w*|avoid\\w*|absen\\w*|missing|hardly|barely|scarcely|rarely|seldom|ceas\\w*|quit|barred|keep\\w*\\s+from|kept\\s+from',
    'impossib\\w*|exclud\\w*|exempt\\w*|cancel\\w*|suspend\\w*|withheld|withhold\\w*|rul(?:ed|es|ing)?\\s+out|out\\s+of\\s+(?:the\\s+question|reach|work|stock|control|money|time|touch|sight)|short\\s+of|shortage\\w*|far\\s+from|too\\s+\\w+(?:\\s+\\w+){0,4}\\s+to|too\\s+(?:late|few|little|soon|early)|anti\\w*',
    'un(?!der|it(?:e|y|s|\\b)|iver|ion|ique|til|ify|ifi|iform|veil|leash|fold|cle|ilat)[a-z]{3,}|il(?:legal|legit|logic)\\w*|ir(?:regular|relevan|respons|revers|replac)\\w*',
    'im(?:poss|perfect|proper|patien|mobil|matur|partial|polite|movab|practic)\\w*|in(?:abil|accur|adequa|appropri|capab|complet|correct|defin|depend|direct|effect|evitab|experienc|formal|justice|secur|sensitiv|stabil|suffic|toler|visib|valid|explic|conceiv|excus|access|action|activ|signific)\\w*|in\\w+[ai]ble',
    'dis(?:abl|advan|agre|allow|appear|appoint|approv|believ|connect|contin|courag|honest|like|miss|obey|qualif|regard|satisf|trust)\\w*|non\\w+|\\w+less(?:ly|ness)?|de(?:criminal|nuclear)\\w*',
  ].join('|')})\\b|n['’]t\\b|\\bcant\\b|\\bdont\\b`,
  'giu',
);

/**
 * Korean denials that English says without denying, each with the English that says it: 쉽지 않다 "hard", 식지 않았다
 * "remained". The Korean is matched against the denied words and a little before them.
 */
export const saidOtherwise: readonly (readonly [korean: RegExp, english: RegExp])[] = [
  [
    /쉽|만만|녹록|순탄|어렵지 않|수월/u,
    /\b(?:difficult\w*|hard|harder|tough\w*|challeng\w*|struggl\w*|easy|easily)\b/iu,
  ],
  [/좋지|좋은|안 좋|바람직|개운/u, /\b(?:bad|badly|poor\w*|worse|worst|ill|weak\w*|sour)\b/iu],
  [
    /(?:식|멈추|변하|바뀌|그치|끊이|줄|떠나|잃|가시|늦추|놓|포기하|사라지|달라지|흔들리)지/u,
    /\b(?:remain\w*|still|stays?|stayed|kept|keep\w*|continu\w*|persist\w*|same|steady|alive|last\w*|linger\w*)\b/iu,
  ],
  [/아직|여전히/u, /\b(?:yet\s+to|remain\w*|still|pending|await\w*|premature|early)\b/iu],
  [
    /채\s?(?:\S+\s)?\S*지|안\s?(?:되|돼|된)|못\s?(?:되|된|미)|넘지/u,
    /\b(?:less|fewer|under|below|within|only|just|almost|nearly|up\s+to)\b/iu,
  ],
  [/아니/u, /\b(?:rather\s+than|instead|other\s+than|but|unlike|more\s+than|contrary)\b/iu],
  [/필요\s?없|필요는\s?없|필요가\s?없/u, /\b(?:last\s+thing|free\s+(?:of|from)|enough)\b/iu],
  [/못하|못해|못한|못할|못했/u, /\b(?:stuck|deadlock\w*|limited|only|miss\w*|lost|short|behind)\b/iu],
  [
    /없/u,
    /\b(?:free\s+(?:of|from)|out\s+of|outside|empty|vacant|last\s+thing|only|alone|all|every\w*|immediate\w*|smooth\w*|unanim\w*)\b/iu,
  ],
];

/** English that plainly denies a predicate. */
export const englishDenial =
  /\b(?:not|never|cannot|nobody|neither|without)\b|\b\w+n['’]t\b|\bno\s+(?:one|longer|more|plan|plans|intention|evidence|reason|choice|comment|change|changes|agreement|deal)\b/giu;

/** English set phrases with a denying word that deny nothing the Korean must deny. */
export const englishIdioms =
  /\bnot\s+(?:only|just|merely|simply|least|to\s+mention|surprising\w*|unlike\w*|so\s+much|even)\b|\b(?:whether|if|or|why|but|though|if)\s+not\b|\bno\s+(?:matter|doubt|wonder|less|fewer|later|sooner)\b|\bno\s+more\s+than\b|\bnot[\s-](?:for[\s-]profit|guilty|yet)\b|\bcan(?:no|['’])t\s+(?:help|wait|but|afford)\b|\bwithout\s+(?:a\s+)?doubt\b|\b(?:isn|aren|wasn|weren|don|doesn|didn|won|wouldn|can|couldn|hasn|haven|shouldn)['’]t\s+(?:it|they|you|we|he|she|that|there|i)\b/giu;
