/** Korean words with what their particles and endings say of their part in the sentence. */
import { stripParticle } from '../../korean/particles';
import type { Trace } from '../traces';

export type Role = 'subject' | 'object' | 'dative' | 'agent';

export interface Word {
  /** Without marks around it. UTF-16 offsets of the same. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where its particle begins; `end` where it has none. */
  readonly nounEnd: number;
  readonly role: Role | null;
  /** Closes a clause or hangs one on a noun: nothing before it belongs to a verb behind it. */
  readonly closes: boolean;
  /** A quotation or bracket opens before it: nothing before it belongs to what follows. */
  readonly opens: boolean;
  /** A noun without particle, or with 의: belongs to the noun behind it. */
  readonly modifier: boolean;
}

const roles: readonly (readonly [RegExp, Role])[] = [
  [/^(?:들)?(?:이|가|은|는)$|^(?:측은|측이|께서|께서는)$/u, 'subject'],
  [/^(?:들)?[을를]$/u, 'object'],
  [/^(?:들)?(?:에|에게|에게도|한테|께)$/u, 'dative'],
  [/^(?:으로부터|로부터|에게서|한테서)$/u, 'agent'],
];

const clauseEnd =
  /(?:다|고|며|면서|지만|는데|은데|으나|아서|어서|해서|여서|다가|니까|도록|려고|거나|라며|자며|하자|되자|면|듯|채|뒤|후|전|때)$/u;
const attributive =
  /(?:[하되있없받시키리치지가오보주는]는|[한된할될던]|[가-힣][겠었았했됐]던|받은|받을|당한|당할|킨|킬|린|운|인|은|을)$/u;
/** Verbs that have become postpositions, and what says when: no part of a noun, and no verb of a clause. */
const postposition =
  /^(?:맞서|대해|통해|위해|따라|관해|앞서|함께|비해|더불어|걸쳐|대한|관한|위한|통한|따른|의한|의해|의하여)$|^[\d년월일]+[년월일시분]에?$/u;
/** Words of one syllable that news writes people and bodies with, where a particle is not to be mistaken. */
const short = /^(씨|군|양|측|당|팀|법)(은|는|이|가|을|를|에|에게)$/u;
const nounsLikeEndings = /(?:[보사광경신창재최권]고|[측화]면|국면|반면|오후|직전|대전|안전)$/u;

/** Particles that are endings of the copula: a noun with one closes its clause as a verb does. */
const copula = /^(?:이?[고며]|이?지만|이?라[고며]|이?다|면|자|나|든)$/u;

/** The words of a text in order. In a headline a comma marks the subject: 나토, 동진 중단. */
export function koreanWords(ko: string, traces: readonly Trace[], headline: boolean): readonly Word[] {
  const known = new Set(traces.filter(({ kind }) => kind !== 'unknown').map(({ end }) => end));
  return [...ko.matchAll(/\S+/gu)].map(({ 0: raw, index }): Word => {
    const lead = /^[\p{P}\p{S}]*/u.exec(raw)![0].length;
    const text = raw.slice(lead).replace(/[\p{P}\p{S}]+$/u, '');
    const start = index + lead;
    const end = start + text.length;
    const one = short.exec(text);
    const { stem, particle } = one ? { stem: one[1]!, particle: one[2]! } : stripParticle(text);
    const whole = known.has(end) && !one;
    const noun = whole || (known.has(start + stem.length) && !copula.test(particle));
    const aside = postposition.test(text);
    const verbal =
      !noun && !aside && (clauseEnd.test(text) || attributive.test(text)) && !nounsLikeEndings.test(text);
    const tail = raw.slice(lead + text.length);
    const subject = headline && !verbal && /^[,，…]/u.test(tail) && (whole || particle === '');
    const given =
      whole || verbal || aside ? null : (roles.find(([pattern]) => pattern.test(particle))?.[1] ?? null);
    return {
      text,
      start,
      end,
      nounEnd: whole ? end : start + stem.length,
      role: subject ? 'subject' : given,
      closes: /["”’'.!?;:]/u.test(tail) || verbal,
      opens: /["“‘'([<]/u.test(raw.slice(0, lead)),
      modifier: !verbal && !aside && !subject && (whole || particle === '' || particle === '의'),
    };
  });
}
