/**
 * English abbreviations that end in a full stop, by what may follow them. Data only; lower case, without
 * the last stop. Sources: our own knowledge of news English and of the style guides' lists.
 */

/** Always lead on to what they qualify (a name, a number): never the end of a sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs mmes dr prof rev revd fr sr sra hon rt ' +
    'gen lt col maj capt cmdr cpl sgt pvt adm brig cmd comdr lieut ' +
    'sen sens rep reps gov govs pres amb atty supt insp det ald cllr ' +
    'st ste mt ft fig figs eq vol vols pp nos ' +
    'vs v viz cf approx ca al ' +
    'e.g i.e lt.col lt.gen maj.gen brig.gen lt.gov'
  ).split(' '),
);

/** Lead on only when a number follows (`No. 5`, `Jan. 3`, `p. 12`), or a name after a month is a year. */
export const numberAbbreviations: ReadonlySet<string> = new Set(
  'no nr p art sec ch par para jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** May end a sentence: decided by what follows (`Apple Inc. said`, `... Apple Inc. The company ...`). */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  (
    'inc ltd co corp llc plc bros cos assn dept univ est ' +
    'jr sr esq ph.d m.d b.a m.a b.sc m.sc m.b.a d.d.s ' +
    'a.m p.m am pm b.c a.d e.t p.t etc ' +
    'u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c l.a n.y n.j a.i d.p.r.k r.o.k p.r.c ' +
    'ave blvd rd hwy sq bldg apt min max hr hrs lb lbs oz ft in yd mph sec tel ext ' +
    'mon tue tues wed thu thur thurs fri sat sun ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
    'ore pa penn tenn tex va vt wash wis wyo'
  ).split(' '),
);

/** After a trailing abbreviation, one of these with a capital begins a new sentence. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he his she her they their we our you your i my there here ' +
    'in on at as for from with by after before since while when where if although though because despite ' +
    'during under over about against among between to of ' +
    'but and or so yet however meanwhile moreover also still then thus therefore instead nevertheless ' +
    'what who why how which whether ' +
    'some many most more several both all each every no none one two three four five six another other ' +
    'last next earlier later now today according following asked'
  ).split(' '),
);

/** Verbs of saying: after a closing quotation mark they carry the sentence on. */
export const reportingVerbs: ReadonlySet<string> = new Set(
  (
    'said says say asked asks told tells added adds wrote writes replied replies answered answers warned warns ' +
    'explained explains argued argues insisted insists claimed claims noted notes recalled recalls stated states ' +
    'declared declares stressed stresses emphasized emphasised emphasizes pointed continued continues concluded ' +
    'admitted admits announced announces suggested suggests remarked commented predicted reported reports ' +
    'shouted cried joked tweeted wondered demanded urged vowed pledged revealed criticized criticised observed'
  ).split(' '),
);
