/** House styles as the editor of the project offers them. Pure. */
import {
  apLikeStyle,
  emptyStyle,
  type StyleProfile,
  type StyleRule,
  type StyleRules,
  type StyleWord,
  styleChoices,
} from '../../../core/checks/style-profile';

export const styleRules = Object.keys(styleChoices) as readonly StyleRule[];

export const ownStyle = 'own';

/** Profiles that come with the program, by id. */
const given: ReadonlyMap<string, StyleProfile> = new Map(
  [apLikeStyle, emptyStyle].map((style) => [style.id, style]),
);

export const givenStyles = [...given.keys()];

/** The profile with this id; one's own begins as what there is. */
export function styleNamed(id: string, now: StyleProfile): StyleProfile {
  return given.get(id) ?? { ...now, id: ownStyle, name: ownStyle };
}

/** A rule as text and back: null, yes and no are values too. */
export function ruleText(style: StyleRules, rule: StyleRule): string {
  return String(style[rule]);
}

export function withRule(style: StyleProfile, rule: StyleRule, text: string): StyleProfile {
  const value = styleChoices[rule].find((choice) => String(choice) === text);
  return value === undefined ? style : { ...styleNamed(ownStyle, style), [rule]: value };
}

export function withWords(style: StyleProfile, words: readonly StyleWord[]): StyleProfile {
  return { ...styleNamed(ownStyle, style), words };
}

/** Why a word cannot be taken into the list; null where it can. */
export function wordProblem(
  { avoid, write }: StyleWord,
  others: readonly StyleWord[],
): 'empty' | 'same' | 'twice' | null {
  if (avoid.trim() === '') return 'empty';
  if (avoid.trim() === write.trim()) return 'same';
  return others.some((other) => other.avoid === avoid.trim()) ? 'twice' : null;
}
