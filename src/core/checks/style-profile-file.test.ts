import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  apLikeStyle,
  emptyStyle,
  mergeStyle,
  type StyleProfile,
  type StyleRule,
  styleChoices,
  styleProfiles,
} from './style-profile';
import {
  describeStyleProblem,
  readStyleProfile,
  styleProfileSchema,
  writeStyleProfile,
} from './style-profile-file';

const text = fc.string({ minLength: 1, maxLength: 30 }).map((one) => one.normalize('NFC').trim() || 'x');
const rules = fc.record(
  Object.fromEntries(
    (Object.keys(styleChoices) as StyleRule[]).map((rule) => [rule, fc.constantFrom(...styleChoices[rule])]),
  ),
);
const words = fc.uniqueArray(fc.record({ avoid: text, write: text.map((one) => `${one}!`), note: text }), {
  selector: ({ avoid }) => avoid,
  maxLength: 5,
});
const profiles = fc
  .record({ id: text, name: text, words })
  .chain((head) => rules.map((chosen): StyleProfile => ({ ...emptyStyle, ...chosen, ...head })));

const file = (fields: object) =>
  JSON.stringify({ format: 'daejo-style', version: 1, id: 'desk', name: 'The desk', ...fields });
const codes = (json: string) => readStyleProfile(json).problems.map(({ code }) => code);

describe('a house style as a file', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        expect(readStyleProfile(writeStyleProfile(profile))).toEqual({ profile, problems: [] });
        expect(styleProfileSchema.parse(profile)).toEqual(profile);
      }),
    );
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.object().map(file)), (json) => {
        const { profile, problems } = readStyleProfile(json);
        expect(profile !== null || problems.length > 0).toBe(true);
        // A sentence may repeat what the file holds, be it two brackets; it leaves no value of its own unfilled.
        const sentences = problems.map(describeStyleProblem).join(' ');
        if (!json.includes('{{')) expect(sentences).not.toContain('{{');
      }),
    );
  });

  it('does not check what it leaves out', () => {
    expect(readStyleProfile(file({ months: 'full' })).profile).toEqual({
      ...emptyStyle,
      id: 'desk',
      name: 'The desk',
      months: 'full',
    });
  });

  it.each([
    ['{', 'not-json'],
    ['{"format": "daejo-error-memory", "version": 1}', 'not-a-style'],
    [file({ version: 2 }), 'newer-version'],
    [file({ name: ' ' }), 'no-name'],
  ])('is refused as a whole: %s', (json, code) => {
    expect(readStyleProfile(json).profile).toBeNull();
    expect(codes(json)).toEqual([code]);
  });

  it.each([
    [{ emoji: true }, 'unknown-rule'],
    [{ toString: 1 }, 'unknown-rule'],
    [{ percent: 'pct' }, 'bad-rule'],
    [{ bareDays: 'yes' }, 'bad-rule'],
    [{ words: 'none' }, 'bad-rule'],
    [{ words: [{ avoid: '', write: 'x' }] }, 'bad-word'],
    [{ words: [{ avoid: 'a', write: 'b', why: 'c' }] }, 'bad-word'],
    [
      {
        words: [
          { avoid: 'a', write: 'b' },
          { avoid: ' a', write: 'c' },
        ],
      },
      'duplicate-word',
    ],
    [{ words: [{ avoid: 'a', write: 'a' }] }, 'same-word'],
    [{ words: Array.from({ length: 5001 }, (_, at) => ({ avoid: `a${at}`, write: '' })) }, 'too-many-words'],
  ])('names what it cannot use, and keeps the rest: %j', (fields, code) => {
    const json = file({ clock: 'PM', ...fields });
    expect(codes(json)).toEqual([code]);
    expect(readStyleProfile(json).profile?.clock).toBe('PM');
  });

  it('says which word and which values', () => {
    const [problem] = readStyleProfile(file({ percent: 'pct' })).problems;
    expect(describeStyleProblem(problem!)).toBe(
      '“percent” is "pct"; it must be one of "%", "percent", null.',
    );
  });
});

describe('merging house styles', () => {
  it('takes the change, and adds its words to those that are there', () => {
    const base = { ...apLikeStyle, words: [{ avoid: 'a', write: 'b', note: '' }] };
    const merged = mergeStyle(base, {
      percent: null,
      months: undefined,
      words: [
        { avoid: 'a', write: 'c', note: '' },
        { avoid: 'd', write: '', note: 'why' },
      ],
    });
    expect(merged.percent).toBeNull();
    expect(merged.months).toBe('abbreviated');
    expect(merged.words).toEqual([
      { avoid: 'a', write: 'c', note: '' },
      { avoid: 'd', write: '', note: 'why' },
    ]);
  });

  it.each(styleProfiles.map((profile) => [profile.id, profile] as const))(
    'leaves %s as it is',
    (_, profile) => {
      expect(mergeStyle(profile, {})).toEqual(profile);
    },
  );
});
