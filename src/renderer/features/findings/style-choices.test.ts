import { describe, expect, it } from 'vitest';
import { apLikeStyle, emptyStyle, styleChoices } from '../../../core/checks/style-profile';
import { styleProfileSchema } from '../../../core/checks/style-profile-file';
import {
  ownStyle,
  ruleText,
  styleNamed,
  styleRules,
  withRule,
  withWords,
  wordProblem,
} from './style-choices';

describe('the house style as the editor of the project changes it', () => {
  it('takes every choice of every rule, as the engine will', () => {
    for (const rule of styleRules) {
      for (const choice of styleChoices[rule]) {
        const style = withRule(emptyStyle, rule, String(choice));
        expect(ruleText(style, rule)).toBe(String(choice));
        expect(styleProfileSchema.safeParse(style).success, `${rule} ${choice}`).toBe(true);
      }
    }
  });

  it('becomes the desk’s own with the first change, and stays as it is for what is no choice', () => {
    expect(withRule(apLikeStyle, 'percent', 'percent')).toMatchObject({ id: ownStyle, percent: 'percent' });
    expect(withRule(apLikeStyle, 'percent', 'per cent')).toBe(apLikeStyle);
    expect(withWords(apLikeStyle, [{ avoid: 'utilize', write: 'use', note: '' }])).toMatchObject({
      id: ownStyle,
    });
  });

  it('begins one’s own as what there is, and takes a given one whole', () => {
    expect(styleNamed(ownStyle, apLikeStyle)).toEqual({ ...apLikeStyle, id: ownStyle, name: ownStyle });
    expect(styleNamed('empty', apLikeStyle)).toBe(emptyStyle);
  });

  it.each([
    [{ avoid: ' ', write: 'use' }, 'empty'],
    [{ avoid: 'use', write: 'use ' }, 'same'],
    [{ avoid: 'utilize', write: 'use' }, 'twice'],
    [{ avoid: 'leverage', write: '' }, null],
  ])('says of %j: %s', (word, problem) => {
    const others = [{ avoid: 'utilize', write: 'apply', note: '' }];
    expect(wordProblem({ ...word, note: '' }, others)).toBe(problem);
  });
});
