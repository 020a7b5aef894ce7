import { History, Search } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../../contract/result';
import { IconButton } from '../../ui/button';
import { TextField } from '../../ui/field';
import { Menu } from '../../ui/menu';
import { changeFind, stepMatch, useFind } from './find-store';
import { recalled } from './search-history';

interface QueryFieldProps {
  readonly input: RefObject<HTMLInputElement | null>;
}

/** The words sought. A syllable that is being composed is shown and not sought; the arrows bring past searches back. */
export function QueryField({ input }: QueryFieldProps) {
  const { t } = useTranslation('find');
  const { query, past, pattern, failure } = useFind();
  const [composed, setComposed] = useState<string | null>(null);
  const error = useFailureText(failure);
  const written = useRef({ at: -1, query: '' });
  const write = (text: string) => {
    written.current = { at: -1, query: text };
    changeFind({ query: text });
  };
  const recall = (step: 1 | -1): boolean => {
    // The words as they stand may be the last search already: they are not brought back for themselves.
    const same = written.current.at === -1 && step === 1 && past[0]?.query === query;
    const found = recalled(past, same ? 0 : written.current.at, step);
    if (!found) return false;
    written.current.at = found.at;
    changeFind(found.search ?? { query: written.current.query });
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') void stepMatch(event.shiftKey ? -1 : 1);
    else if (event.shiftKey || !(event.key in steps) || !recall(steps[event.key] ?? 1)) return;
    event.preventDefault();
  };
  return (
    <>
      <div className="find-query">
        {/* No search field: Escape would empty it, also where it is meant for a syllable. */}
        <TextField
          ref={input}
          icon={Search}
          label={t('query')}
          labelHidden
          placeholder={t(pattern ? 'query-pattern' : 'query')}
          value={composed ?? query}
          error={error}
          hint={pattern && isLatinOnly(query) ? t('pattern-hint') : undefined}
          maxLength={1000}
          onCompositionStart={(event) => setComposed(event.currentTarget.value)}
          onChange={(event) => {
            // React types it as any event; that of a change of a field is this one.
            const { isComposing } = event.nativeEvent as InputEvent;
            if (!isComposing) write(event.target.value);
            setComposed(isComposing ? event.target.value : null);
          }}
          onCompositionEnd={(event) => {
            write(event.currentTarget.value);
            setComposed(null);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <PastSearches input={input} />
    </>
  );
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowUp: 1, ArrowDown: -1 };

/** What is wrong with a regular expression comes as a code. */
function useFailureText(failure: Failure | null): string | undefined {
  const { t } = useTranslation('find');
  if (!failure) return undefined;
  const { code, params } = failure;
  const problem = code === 'pattern-invalid' ? { problem: t(`problem.${params.problem}`) } : {};
  return t(`failures:${code}`, { ...params, ...problem });
}

/** `\b` and `\w` know Latin letters alone, which beside Hangul is seldom meant. */
function isLatinOnly(pattern: string): boolean {
  return /\\[bBwW]/u.test(pattern) && /\p{Script=Hangul}/u.test(pattern);
}

function PastSearches({ input }: QueryFieldProps) {
  const { t } = useTranslation('find');
  const past = useFind((state) => state.past);
  const button = useRef<HTMLButtonElement>(null);
  const [at, setAt] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const open = () => {
    const box = button.current?.getBoundingClientRect();
    if (box) setAt({ x: box.left, y: box.bottom + 4 });
  };
  return (
    <>
      <IconButton
        ref={button}
        icon={History}
        label={t('past')}
        aria-haspopup="menu"
        aria-expanded={at !== null}
        disabled={past.length === 0}
        onClick={open}
      />
      {at && (
        <Menu
          label={t('past')}
          at={at}
          onClose={() => setAt(null)}
          items={past.map((search, index) => ({
            id: `${index}`,
            label: search.pattern ? `/${search.query}/` : search.query,
            run: () => {
              changeFind(search);
              input.current?.focus();
            },
          }))}
        />
      )}
    </>
  );
}
