/**
 * Pairs of opposites that a translation must not turn round. Our own lists. Korean: stems as patterns, with what may
 * not stand before or behind them where a stem is also another word. English: form by form, plus against minus, so
 * that the opposite of a word is at hand; a form without an opposite of its own stands alone.
 */
export interface AxisRow {
  readonly id: string;
  /** `number`: the words say something of a number beside them, and are compared number by number too. */
  readonly measures: boolean;
  /** Where the words have so many other uses that a clash is a question. */
  readonly doubtful?: boolean;
  readonly koreanPlus: RegExp;
  readonly koreanMinus: RegExp;
  /** `plus/minus` form by form, separated by spaces; `-` for none. `_` is a space. */
  readonly english: string;
}

/** A decision is “put down” in Korean (결정을 내렸다), and so are rain, snow and orders. */
const notPutDown =
  '(?<!(?:결정|결론|판결|판정|진단|명령|지시|처분|비|눈|정의|해석|평가|판단|조치|선고|지침|경보|주의보|특보|폭우|폭설|저주|짐|차에서|역에서|손)(?:을|를|이|가)?\\s?)(?<![가-힣])';

export const axes: readonly AxisRow[] = [
  {
    id: 'change',
    measures: true,
    koreanPlus:
      /(?<![가-힣])(?:올랐|오른(?!쪽|편|손|발|팔|다리)|오르(?!내)|올라(?!온|왔|오|타|탔|섰|서|갈\s?수)|올렸|올리(?!브|버|고\s있는\s글))|늘었|늘어[났난나날]|늘린|늘리|늘려|늘렸|증가|급증|급등|반등|강세|높아[졌지진질]|높였|높이(?:고|는|기|겠)|확대|(?<!첫)인상(?!적|을\s(?:남|주|받|준)|이\s(?:깊|좋|남|강)|깊)|상향|치솟|상승|증액|증원|호조|신장|껑충|급성장/gu,
    koreanMinus: new RegExp(
      `${notPutDown}(?:내렸|내린|내려(?!온|왔|오|다|갔|가|졌|놓|앉|받)|내림)|하락|줄었|줄어|줄인|줄이|줄여|줄고|감소|급감|급락|폭락|약세|낮아[졌지진질]|낮췄|낮추|낮춰|축소|인하|하향|떨어졌|떨어지|떨어질|떨어뜨|둔화|위축|감액|감원|감축|삭감|곤두박질|뒷걸음|무너졌|무너지|내리막`,
      'gu',
    ),
    english:
      'rose/fell rise/fall rises/falls risen/fallen rising/falling increase/decrease increased/decreased increases/decreases ' +
      'increasing/decreasing climbed/slipped climb/slip climbs/slips climbing/slipping surged/plunged surge/plunge surges/plunges ' +
      'surging/plunging soared/plummeted soar/plummet soars/plummets soaring/plummeting jumped/dropped jump/drop jumps/drops ' +
      'jumping/dropping grew/shrank grow/shrink grows/shrinks grown/shrunk growing/shrinking growth/decline higher/lower ' +
      'upward/downward raised/lowered raise/lower raises/lowers raising/lowering expanded/reduced expand/reduce expands/reduces ' +
      'expanding/reducing expansion/reduction ' +
      'rebounded/tumbled rebound/tumble -/declined -/declines -/declining -/slumped -/slump hike/cut hiked/cut ' +
      'hikes/cuts -/sank -/sunk -/slid -/dipped -/eased gained/lost gain/loss gains/losses gaining/losing up/down greater/smaller',
  },
  {
    id: 'extreme',
    measures: false,
    koreanPlus: /최고|최대|최다|최상|가장\s(?:높|많|큰|크|비싸)/gu,
    koreanMinus: /최저|최소(?!한)|최하|최악|가장\s(?:낮|적|작|싸)/gu,
    english:
      'highest/lowest largest/smallest biggest/smallest most/least best/worst record_high/record_low maximum/minimum',
  },
  {
    id: 'strength',
    measures: false,
    koreanPlus: /강세|강화|강해[졌지진질]|강력|강한|강하게/gu,
    koreanMinus: /약세|약화|약해[졌지진질]|미약|약한|약하게/gu,
    english:
      'strengthened/weakened strengthen/weaken strengthens/weakens strengthening/weakening stronger/weaker strong/weak ' +
      'strongly/weakly strength/weakness strongest/weakest',
  },
  {
    id: 'bound',
    measures: true,
    koreanPlus: /이상(?![한하해적])|초과|넘[는은게]|넘어섰|웃돌|웃도/gu,
    koreanMinus: /이하|미만|밑돌|밑도|채\s?안\s?되|채\s?되지\s?않/gu,
    english:
      'more_than/less_than more_than/fewer_than over/under above/below at_least/at_most exceeded/- minimum/maximum',
  },
  {
    id: 'degree',
    measures: false,
    koreanPlus: /더\s(?:많|높|크|큰|강|활발|빨|길|넓)|더욱/gu,
    koreanMinus: /더\s(?:적|낮|작|약)|덜\s/gu,
    english: 'more/less more/fewer bigger/smaller larger/smaller higher/lower',
  },
  {
    id: 'result',
    measures: false,
    koreanPlus: /승리|이겼|이긴|이기(?!적)|우승|당선|승소|합격/gu,
    koreanMinus: /패배|패했|패한|졌다|졌고|졌지만|탈락|낙선|패소|불합격|완패/gu,
    english: 'won/lost win/lose wins/loses winning/losing victory/defeat victories/defeats winner/loser',
  },
  {
    id: 'trade',
    measures: false,
    koreanPlus: /수출/gu,
    koreanMinus: /수입(?!이\s?(?:줄|늘)|\s?원)/gu,
    english:
      'export/import exports/imports exported/imported exporting/importing exporter/importer exporters/importers',
  },
  {
    id: 'market',
    measures: false,
    koreanPlus: /매수|사들[이였인여]|매입|구매|순매수/gu,
    koreanMinus: /매도|팔았|팔아|매각/gu,
    english: 'bought/sold buy/sell buys/sells buying/selling buyer/seller buyers/sellers purchased/sold',
  },
  {
    id: 'balance',
    measures: false,
    koreanPlus: /흑자|순이익/gu,
    koreanMinus: /적자|순손실/gu,
    english: 'surplus/deficit profit/loss profits/losses surpluses/deficits',
  },
  {
    id: 'verdict',
    measures: false,
    koreanPlus: /유죄/gu,
    koreanMinus: /무죄|혐의[^.]{0,12}부인/gu,
    english: 'guilty/innocent convicted/acquitted conviction/acquittal guilty/not_guilty -/cleared',
  },
  {
    id: 'leave',
    measures: false,
    koreanPlus: /허용|허가|승인|허락|합법/gu,
    koreanMinus: /금지|불허|불법|봉쇄|차단|거부/gu,
    english:
      'allow/ban allowed/banned allows/bans allowing/banning permit/prohibit permitted/prohibited legal/illegal approved/rejected approve/reject',
  },
  {
    id: 'stand',
    measures: false,
    koreanPlus: /찬성|지지(?!부진|율|도|층)|옹호/gu,
    koreanMinus: /반대(?!편|쪽|로|의\s)|반발|규탄/gu,
    english:
      'support/oppose supported/opposed supports/opposes supporting/opposing backed/opposed supporters/opponents',
  },
  {
    id: 'side',
    measures: false,
    koreanPlus: /여당|與/gu,
    koreanMinus: /야당|野/gu,
    english: 'ruling_party/opposition_party ruling/opposition',
  },
  {
    id: 'order',
    measures: false,
    doubtful: true,
    koreanPlus: /이전|직전|앞서|(?<![가-힣])전에/gu,
    koreanMinus: /이후|직후|(?<![가-힣])(?:뒤|후)(?:에|\s|,)|지난\s뒤|이래/gu,
    english: 'before/after prior_to/following',
  },
];
