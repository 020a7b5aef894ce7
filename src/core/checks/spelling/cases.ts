import { nearWords } from '../../spelling/near-words';
import type { Speller } from '../../spelling/speller';
import { indexGlossary } from '../../terms/glossary';
import type { CheckCases } from '../check';

/** A dictionary of the words that these cases need. */
const words = new Set(
  `the a an of to in and is was were at on by for with it its he she they said says city government governments
  company color labor center organize organized fishermen fishery fisheries harbor port ports night entry council
  meeting plan plans new members report reported reports against Seoul Korea Korean August July security power powered
  jailed trial head gear line roof sheet bed old year officials ministry minister president wait three called from
  write see over sense cafe boat boats Labor Center`.split(/\s+/u),
);
const knows = (word: string) => {
  const bare = word.replace(/'s$/u, '');
  return words.has(bare) || (/^[A-Z][a-z]+$/u.test(bare) && words.has(bare.toLowerCase()));
};
const speller: Speller = { knows, suggest: (word) => nearWords(word, knows) };

const header = {
  publisher: null,
  bylines: [
    {
      raw: '',
      outlet: null,
      places: [],
      people: [{ name: { ko: '구태린', en: 'Gootaerin' }, role: null }],
      email: null,
    },
  ],
  copyright: null,
  published: null,
  url: null,
};
const terms = {
  glossary: indexGlossary([
    {
      id: 'x',
      ko: '해녀',
      variants: [],
      en: ['haenyeo divers'],
      forbidden: [],
      note: '',
      domain: '',
      source: '',
    },
  ]),
  errors: null,
};

export const cases: CheckCases = {
  good: [
    { en: 'The govermnent said nothing.' },
    { speller, en: 'The government’s plan was reported at the council.' },
    { speller, en: 'Harinsky said the KBS and the YouTube plan is iPhone 5G, F-35A and 20kg.' },
    { speller, en: 'Yevgrafov and Yevgrafov said it.' },
    { speller, en: 'It is seoul.' },
    { speller, en: 'Write to hgdong@harbortimes.example and see www.harbortimes.example/repotr.' },
    { speller, en: 'The cybersecurity line, the roofline and the bedsheet, pre-trial, a three-year-old.' },
    { speller, ko: '문해원은 전세를 불렀다.', en: 'It is called jeonse.' },
    { speller, ko: '라브렌코프는 반대했다.', en: 'Labrenkov was against it.' },
    { speller, header, en: 'It was Gootaerin.' },
    { speller, terms, en: 'The haenyeo said it.' },
    { speller, names: new Map([['오세나', 'Oh Saenah']]), en: 'It was Saenah.' },
    { speller, en: 'The Labour Council of Pyeongtaek and Vladivostok.' },
    { speller, en: 'A blorpen, the blorpen, new blorpen.' },
    { speller, en: 'Park Byeong-seug said it is 한글.' },
    { speller, en: 'The café is in the city.' },
  ],
  bad: [
    {
      speller,
      en: 'The govermnent said nothing',
      finds: [
        { quote: 'govermnent', code: 'near', suggestion: 'government' },
        { quote: 'nothing', code: 'unknown', suggestion: null },
      ],
    },
    {
      speller,
      en: 'The harbour city was organised by the centre.',
      finds: [
        { quote: 'harbour', code: 'british', suggestion: 'harbor' },
        { quote: 'organised', code: 'british', suggestion: 'organized' },
        { quote: 'centre', code: 'british', suggestion: 'center' },
      ],
    },
    { speller, en: 'The fisheris’ boats', finds: [{ quote: 'fisheris', suggestion: 'fisheries' }] },
    { speller, en: 'The repotr’s plan', finds: [{ quote: 'repotr', suggestion: 'report' }] },
    {
      speller,
      en: 'Governmnt officials said it.',
      finds: [{ quote: 'Governmnt', code: 'name', suggestion: 'Government' }],
    },
    {
      speller,
      en: 'Fishemren said it.',
      finds: [{ quote: 'Fishemren', code: 'near', suggestion: 'Fishermen' }],
    },
    {
      speller,
      en: 'It was in Pyeongtek at night.',
      finds: [{ quote: 'Pyeongtek', code: 'name', suggestion: 'Pyeongtaek' }],
    },
    {
      speller,
      header,
      en: 'It was Gootaeirn.',
      finds: [{ quote: 'Gootaeirn', code: 'name', suggestion: 'Gootaerin' }],
    },
    {
      speller,
      names: new Map([['오세나', 'Oh Saenah']]),
      en: 'It was Saennah.',
      finds: [{ quote: 'Saennah', code: 'name', suggestion: 'Saenah' }],
    },
    {
      speller,
      rows: [
        ['paragraph', null, 'Yevgrafov said it, and Yevgrafov was called.'],
        ['paragraph', null, 'It was Yevgarfov at the port.'],
      ],
      finds: [{ quote: 'Yevgarfov', code: 'name', suggestion: 'Yevgrafov', row: 1 }],
    },
    {
      speller,
      en: 'The night-entyr plan',
      finds: [{ quote: 'entyr', code: 'near', suggestion: 'entry' }],
    },
    { speller, en: 'The thecity plan', finds: [{ quote: 'thecity', code: 'unknown' }] },
    { speller, en: 'The copmany is new', finds: [{ quote: 'copmany', code: 'near', suggestion: 'company' }] },
    { speller, en: 'The comany plan', finds: [{ quote: 'comany', code: 'near', suggestion: 'company' }] },
  ],
};
