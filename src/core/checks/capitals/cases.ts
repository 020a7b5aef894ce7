import type { Speller } from '../../spelling/speller';
import type { CheckCases } from '../check';

const words = new Set('the treaty was signed by at night Orlov Armour armor'.split(' '));
const speller: Speller = { knows: (word) => words.has(word), suggest: () => [] };

export const cases: CheckCases = {
  good: [
    { en: 'The government said Korean exports to Japan fell on Monday.' },
    { en: 'korean exports fell.' },
    { en: 'The Government of Harin and the Government Complex stand by the Bank of Korea.' },
    { en: 'The National Police Agency and the Ministry of Fisheries said so.' },
    { en: 'It cost 10,000 won, 3 million people said on “60 Minutes” at the Million Dollar Hotel.' },
    { en: 'Kim Min-jun met PARK at KBS in a park by the sea, a nice white reading room.' },
    { en: 'The NATO, EU and UN envoys of the U.S. came.' },
    { zone: 'headline', en: 'Harin Port Bans Night Entry of Small Boats Amid Protests' },
    { zone: 'headline', en: 'Harin port bans night entry of Korean and Japanese boats' },
    { en: 'Write to seoul@harbortimes.example or see www.harbor.example/korean.' },
    { en: 'SEOUL, Dec. 30 — The port was closed.' },
    { speller, en: 'The treaty was signed by Orlov at night, by armour.' },
    { en: 'An all-new boat and the in-house team of Oh Se-na.' },
    { en: 'The U.S. Market Report was out.' },
  ],
  bad: [
    { en: 'Exports to seoul fell.', finds: [{ quote: 'seoul', code: 'name', suggestion: 'Seoul' }] },
    {
      en: 'The korean-American envoy left on monday, said the south korean side.',
      finds: [
        { quote: 'korean', suggestion: 'Korean' },
        { quote: 'monday', suggestion: 'Monday' },
        { quote: 'korean', suggestion: 'Korean' },
      ],
    },
    { en: 'The anti-japanese slogan.', finds: [{ quote: 'japanese', suggestion: 'Japanese' }] },
    {
      zone: 'headline',
      en: 'pyongyang fires again',
      finds: [{ quote: 'pyongyang', suggestion: 'Pyongyang' }],
    },
    { en: 'It was Kim min-jun.', finds: [{ quote: 'min-jun', suggestion: 'Min-jun' }] },
    { en: 'It was kim Min-jun.', finds: [{ quote: 'kim', suggestion: 'Kim' }] },
    { en: 'Mayor OH Se-na said so.', finds: [{ quote: 'OH', code: 'surname', suggestion: 'Oh' }] },
    {
      en: 'The Government said the Company’s plan failed.',
      finds: [
        { quote: 'Government', code: 'plain', suggestion: 'government' },
        { quote: 'Company', code: 'plain', suggestion: 'company' },
      ],
    },
    { en: 'The Korean Government will act.', finds: [{ quote: 'Government', suggestion: 'government' }] },
    {
      en: 'It costs 10,000 Won, or 3 Million dollars.',
      finds: [
        { quote: 'Won', code: 'unit', suggestion: 'won' },
        { quote: 'Million', code: 'unit', suggestion: 'million' },
      ],
    },
    {
      en: 'They held signs: NO NIGHT ENTRY FOR FISHERMEN.',
      finds: [{ quote: 'NO NIGHT ENTRY FOR FISHERMEN', code: 'shouted', suggestion: null }],
    },
    {
      zone: 'headline',
      en: 'Harin Port Bans Night entry of Small Boats Amid Protests',
      finds: [{ quote: 'entry', code: 'headline', suggestion: 'Entry' }],
    },
    {
      speller,
      en: 'The treaty was signed by orlov at night.',
      finds: [{ quote: 'orlov', code: 'name', suggestion: 'Orlov' }],
    },
  ],
};
