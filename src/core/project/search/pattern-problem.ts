/** What is wrong with a regular expression and where: RE2 says what, and its words are turned into a code and a place. */

export const patternProblems = [
  'missing-parenthesis',
  'unexpected-parenthesis',
  'missing-bracket',
  'bad-range',
  'unknown-class',
  'bad-escape',
  'trailing-backslash',
  'back-reference',
  'nothing-to-repeat',
  'double-repeat',
  'repeat-count',
  'group-name',
  'same-group-name',
  'group-in-look-behind',
  'look-ahead',
  'too-large',
  'unsupported',
] as const;

export type PatternProblem = (typeof patternProblems)[number];

/** As RE2 tells it: a description, and the part of the pattern it is about; null for none. */
export interface SyntaxComplaint {
  readonly description: string;
  readonly part: string | null;
}

export interface PatternFault {
  readonly problem: PatternProblem;
  /** UTF-16 offset into the pattern, from 0. */
  readonly at: number;
}

const codes: Readonly<Record<string, PatternProblem>> = {
  'missing closing )': 'missing-parenthesis',
  'unexpected )': 'unexpected-parenthesis',
  'missing closing ]': 'missing-bracket',
  'invalid character class range': 'bad-range',
  'invalid escape sequence': 'bad-escape',
  'trailing backslash at end of expression': 'trailing-backslash',
  'missing argument to repetition operator': 'nothing-to-repeat',
  'invalid nested repetition operator': 'double-repeat',
  'invalid repeat count': 'repeat-count',
  'invalid named capture': 'group-name',
  'duplicate capture group name': 'same-group-name',
  'invalid capture in lookbehind': 'group-in-look-behind',
  'expression nests too deeply': 'too-large',
  'expression too large': 'too-large',
};

/**
 * The place is the first at which RE2 complains of the same thing when it is given the pattern only so far.
 * Asks `complaintOf` once a character: up to 1,000 parses, for a pattern that is wrong already.
 */
export function patternFault(
  pattern: string,
  complaint: SyntaxComplaint,
  complaintOf: (prefix: string) => SyntaxComplaint | null,
): PatternFault {
  const problem = codeOf(complaint);
  if (problem === 'missing-parenthesis') return { problem, at: openParenthesis(pattern) };
  if (problem === 'trailing-backslash') return { problem, at: pattern.length - 1 };
  if (problem === 'missing-bracket') {
    return { problem, at: Math.max(0, pattern.length - (complaint.part?.length ?? 0)) };
  }
  if (problem === 'too-large') return { problem, at: 0 };
  const named = problem === 'unexpected-parenthesis' || problem === 'group-in-look-behind';
  const part = named ? ')' : (complaint.part ?? '');
  for (let end = part.length; end <= pattern.length; end++) {
    const said = complaintOf(pattern.slice(0, end));
    if (said?.description !== complaint.description) continue;
    // These two are told with the whole pattern; all others with the part that ends where reading stopped.
    if (!named && said.part !== complaint.part) continue;
    return { problem, at: Math.max(0, pattern.lastIndexOf(part, end - part.length)) };
  }
  return { problem, at: Math.max(0, pattern.indexOf(part)) };
}

function codeOf({ description, part }: SyntaxComplaint): PatternProblem {
  const code = codes[description] ?? 'unsupported';
  if (code === 'bad-range' && /^\[?(?:\\[pP]|\[:)/u.test(part ?? '')) return 'unknown-class';
  if (code === 'bad-escape' && /^\\[1-9]/u.test(part ?? '')) return 'back-reference';
  if (code === 'unsupported' && /^\(\?[=!]/u.test(part ?? '')) return 'look-ahead';
  return code;
}

/** The last parenthesis that is opened and not closed; those escaped, quoted or in a class do not count. */
function openParenthesis(pattern: string): number {
  const open: number[] = [];
  const token = /\\Q[\s\S]*?(?:\\E|$)|\\[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:\^?\w+:\]|[^\]\\])*\]|[()]/gu;
  for (const { 0: found, index } of pattern.matchAll(token)) {
    if (found === '(') open.push(index);
    else if (found === ')') open.pop();
  }
  return open.at(-1) ?? 0;
}
