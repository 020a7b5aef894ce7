import { englishRules } from './boilerplate-english';
import { koreanRules } from './boilerplate-korean';
import { translatedRules } from './boilerplate-translated';
import { isProse } from './measure';

/**
 * How far a line that is not article text reaches: `line` that line alone; `edge` that line, but only before
 * or after the body (a section name there, perhaps a subhead inside); `list` also the titles that follow;
 * `end` everything that follows.
 */
export type Reach = 'line' | 'edge' | 'list' | 'end';

/** `prose` lets a rule match a line that reads as a sentence; all others match labels and titles only. */
export type BoilerplateRule = readonly [reach: Reach, pattern: RegExp, reads?: 'prose'];

interface CompiledRule {
  readonly reach: Reach;
  readonly pattern: RegExp;
  readonly prose: boolean;
}

const rules: readonly CompiledRule[] = [...koreanRules, ...translatedRules, ...englishRules].map(
  ([reach, pattern, reads]) => ({
    reach,
    pattern: new RegExp(`^(?:${pattern.source})$`, 'iu'),
    prose: reads === 'prose',
  }),
);

/** Longer lines are never page furniture, and no pattern is run on them. */
const LONGEST = 260;

const EDGES = /^[\s▶►▷☞☎※•·◆◇■□●○★☆✓✔→⇒»›>*[【［(<〈{|~\-–—]+|[\s▶►◀◁☜»›>→⇒*\]】］)〉}|~:：\-–—]+$/gu;

/** A line without the brackets, bullets and arrows that pages hang around their labels. */
export function bareLine(line: string): string {
  return line.replace(EDGES, '').replace(/\s+/gu, ' ');
}

/** What kind of page furniture a whole line is, or null where it may be article text. */
export function boilerplateReach(line: string): Reach | null {
  if (line.length > LONGEST) return null;
  const bare = bareLine(line);
  if (bare === '') return 'line';
  const prose = isProse(bare);
  for (const rule of rules) {
    if (prose && !rule.prose) continue;
    if (rule.pattern.test(bare)) return rule.reach;
  }
  return null;
}
