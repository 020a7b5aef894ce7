/** Sentences of the command line, in Korean where the terminal is Korean (LC_ALL, LC_MESSAGES, LANG). */
import type { Failure } from '../contract/result';
import type { FindingMessage } from '../core/checks/check';
import checksEnglish from '../locales/en/checks.json' with { type: 'json' };
import cliEnglish from '../locales/en/cli.json' with { type: 'json' };
import failuresEnglish from '../locales/en/failures.json' with { type: 'json' };
import findEnglish from '../locales/en/find.json' with { type: 'json' };
import warningsEnglish from '../locales/en/warnings.json' with { type: 'json' };
import checksKorean from '../locales/ko/checks.json' with { type: 'json' };
import cliKorean from '../locales/ko/cli.json' with { type: 'json' };
import failuresKorean from '../locales/ko/failures.json' with { type: 'json' };
import findKorean from '../locales/ko/find.json' with { type: 'json' };
import warningsKorean from '../locales/ko/warnings.json' with { type: 'json' };

export type Language = 'en' | 'ko';
export type MessageKey = keyof typeof cliEnglish;

export function terminalLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return locale.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

interface TextsOfCheck {
  readonly title: string;
  readonly description: string;
  readonly messages: Readonly<Record<string, string>>;
}

export type Parameters = Readonly<Record<string, string | number>>;

export interface Messages {
  readonly language: Language;
  readonly say: (key: MessageKey, parameters?: Parameters) => string;
  readonly failure: (failure: Failure) => string;
  /** What a check says of a place, as one sentence. */
  readonly finding: (check: string, message: FindingMessage) => string;
  readonly check: (id: string) => { readonly title: string; readonly description: string };
  readonly warning: (code: string, parameters: Parameters) => string;
}

export function messagesIn(language: Language): Messages {
  const cli: Readonly<Record<string, string>> = language === 'ko' ? cliKorean : cliEnglish;
  const failures: Readonly<Record<string, string>> = language === 'ko' ? failuresKorean : failuresEnglish;
  const warnings: Readonly<Record<string, string>> = language === 'ko' ? warningsKorean : warningsEnglish;
  const checks: Readonly<Record<string, TextsOfCheck>> = language === 'ko' ? checksKorean : checksEnglish;
  const { problem } = language === 'ko' ? findKorean : findEnglish;
  const problems: Readonly<Record<string, string>> = problem;
  return {
    language,
    say: (key, parameters = {}) => fill(cli[key] ?? key, parameters),
    finding: (check, { code, params }) => fill(checks[check]?.messages[code] ?? code, params),
    check: (id) => ({ title: checks[id]?.title ?? id, description: checks[id]?.description ?? '' }),
    failure: ({ code, params }) => {
      // What is wrong with a regular expression comes as a code.
      const problem = code === 'pattern-invalid' ? problems[params.problem ?? ''] : undefined;
      return fill(failures[code] ?? code, problem ? { ...params, problem } : params);
    },
    warning: (code, parameters) => fill(warnings[code] ?? failures[code] ?? code, parameters),
  };
}

function fill(template: string, parameters: Parameters): string {
  return template.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(parameters[name] ?? ''));
}
