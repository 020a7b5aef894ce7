/** Words the desk does not write, and what it writes in their place. A line is kept when it is left. */
import { Plus, Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StyleWord } from '../../../core/checks/style-profile';
import { Button, IconButton } from '../../ui/button';
import { TextField } from '../../ui/field';
import { wordProblem } from './style-choices';

interface StyleWordsProps {
  readonly words: readonly StyleWord[];
  readonly disabled: boolean;
  readonly onChange: (words: readonly StyleWord[]) => void;
}

const emptyWord: StyleWord = { avoid: '', write: '', note: '' };
/** Lines drawn at first, and more at each press. */
const page = 100;

export function StyleWords({ words, disabled, onChange }: StyleWordsProps) {
  const { t } = useTranslation('findings');
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState(page);
  const more = words.length - shown;
  return (
    <fieldset className="style-words" disabled={disabled}>
      <legend>{t('style.words')}</legend>
      {words.slice(0, shown).map((word, index) => (
        <WordLine
          key={word.avoid}
          word={word}
          others={words.toSpliced(index, 1)}
          onChange={(next) => onChange(words.with(index, next))}
          onRemove={() => onChange(words.toSpliced(index, 1))}
        />
      ))}
      {adding && (
        <WordLine
          key={words.length}
          word={emptyWord}
          others={words}
          focused
          onChange={(word) => {
            setAdding(false);
            onChange([word, ...words]);
          }}
          onRemove={() => setAdding(false)}
        />
      )}
      <footer>
        {more > 0 && (
          <Button onClick={() => setShown(shown + page)}>{t('mutes.more', { count: more })}</Button>
        )}
        <Button icon={Plus} disabled={adding} onClick={() => setAdding(true)}>
          {t('style.add')}
        </Button>
      </footer>
    </fieldset>
  );
}

interface WordLineProps {
  readonly word: StyleWord;
  readonly others: readonly StyleWord[];
  readonly focused?: boolean;
  readonly onChange: (word: StyleWord) => void;
  readonly onRemove: () => void;
}

function WordLine({ word, others, focused = false, onChange, onRemove }: WordLineProps) {
  const { t } = useTranslation('findings');
  const [draft, setDraft] = useState(word);
  useEffect(() => setDraft(word), [word]);
  const problem = wordProblem(draft, others);
  const touched = draft.avoid !== word.avoid || draft.write !== word.write || draft.note !== word.note;
  const keep = () => {
    if (touched && problem === null) {
      onChange({ avoid: draft.avoid.trim(), write: draft.write.trim(), note: draft.note.trim() });
    }
  };
  const why = (found: string) => t(`style.problem.${found}`);
  const field = (name: keyof StyleWord) => ({
    label: t(`style.${name}`),
    labelHidden: true,
    placeholder: t(`style.${name}`),
    value: draft[name],
    maxLength: 200,
    onChange: (event: { readonly target: { readonly value: string } }) =>
      setDraft({ ...draft, [name]: event.target.value }),
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what its fields do is listened to in one place.
    <div
      className="style-word"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) keep();
      }}
      onKeyDown={(event) => {
        // Enter in a field of a dialog closes it: here it keeps the line.
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        if (!(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        keep();
      }}
    >
      <TextField
        {...field('avoid')}
        lang="en"
        autoFocus={focused}
        error={touched && problem !== null ? why(problem) : undefined}
      />
      <TextField {...field('write')} lang="en" />
      <TextField {...field('note')} />
      <IconButton
        icon={Trash2}
        size="small"
        label={t('style.remove', { word: word.avoid || t('style.new') })}
        onClick={onRemove}
      />
    </div>
  );
}
