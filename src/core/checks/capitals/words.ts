/** Word lists of the check of capitals, in small letters. */
import { placeWords } from '../../spelling/name-words';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words of the names of places that are also plain words: no name by themselves. */
const alsoPlain = set(`
airport alto anchorage assembly baseball bologna camp cape center central chad city coast cologne complex
constitutional court district dome east government guinea hamburg house international island islands ivory jersey
lake mecca mesa mount muscat national nice north ocean oxford park phoenix port prince province reap republic saint
salaam salt sheikh silicon south stadium strip supreme surprise town training valley wellington white world
`);

/** People, languages, days and months that mean nothing without their capital. */
const others = set(`
korean koreans japanese chinese taiwanese vietnamese american americans russian russians british briton britons
european europeans asian asians african africans ukrainian ukrainians israeli israelis palestinian palestinians
iranian iranians iraqi iraqis indian indians australian australians canadian canadians mexican mexicans brazilian
german germans italian italians spanish scottish irish welsh filipino filipinos indonesian malaysian mongolian turkish egyptian saudi
christian christians muslim muslims buddhist buddhists monday tuesday wednesday thursday friday saturday sunday
january february april june july september october november december korea america europe asia africa english
olympics olympic
`);

/** Names that keep their small letter, and foreign words that a dictionary knows only with a capital. */
export const smallNames = set('von van della delle degli zur zum per una les des los las dos das haute');

/** True for a word, in small letters, that is always the name of a place, a people or a day. */
export function isAlwaysName(lower: string): boolean {
  if (lower.length < 4) return false;
  if (others.has(lower)) return true;
  return placesLower().has(lower) && !alsoPlain.has(lower);
}

let lowered: ReadonlySet<string> | null = null;

function placesLower(): ReadonlySet<string> {
  lowered ??= new Set(
    [...placeWords()].filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.toLowerCase()),
  );
  return lowered;
}

/** What stands with a small letter where it is no part of a name: `the Government said`. */
export const plainNouns = set(`
government company companies ministry ministries bank banks court police prosecution prosecutors authorities industry
economy market country countries nation nations citizens team club university school hospital association group agency
office bureau board corporation firm county policy law budget military army administration project summit
`);

/** What may stand between the determiner and the noun. */
export const determiners = set(
  'the a an this that these those its their his her our my your each every some any',
);

/** Behind a number these are units, and units have small letters. */
export const units = set(`
won dollar dollars yen yuan euro euros pounds million billion trillion thousand hundred percent people years year
months month days day hours hour minutes minute seconds meters kilometers centimeters tons kilograms grams times
percentage points cases units households employees workers members countries companies items
`);

/** Small words that title case leaves small. */
export const smallInTitles = set(`
a an the and but or nor for of in on at by to up as if vs via per off out over under from into onto with within
without after before between against amid among about around across along behind below beside beyond during until
upon than that then when while where which who whose its his her their our your my it is are was were be been not no
so yet through toward towards since despite because although though also will would can could may might must should
has have had do does did due even more most new says
`);
