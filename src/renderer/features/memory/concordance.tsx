/** Words looked up in everything that was approved: each sentence with the words marked, the other language beside it. */
import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConcordanceLine } from '../../../contract/term-views';
import { CellText } from '../../article-model/cell-text';
import { markPieces, plainPieces } from '../../article-model/pieces';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { ReadFailed } from '../../ui/read-failed';
import { SegmentedControl } from '../../ui/segmented';
import { From } from './match-card';
import { languageOf, useMemory } from './memory-store';
import { useConcordance } from './use-concordance';

const page = 50;
const most = 500;

export function Concordance() {
  const { t } = useTranslation('memory');
  const words = useMemory((state) => state.words);
  const chosen = useMemory((state) => state.language);
  const language = chosen ?? languageOf(words);
  return (
    <search className="concordance">
      <TextField
        icon={Search}
        type="search"
        label={t('search.words')}
        labelHidden
        placeholder={t('search.words')}
        data-focus-first
        value={words}
        onChange={(event) => useMemory.setState({ words: event.target.value, language: null })}
      />
      <Lines words={words} language={language} />
    </search>
  );
}

interface LinesProps {
  readonly words: string;
  readonly language: 'ko' | 'en';
}

function Lines({ words, language }: LinesProps) {
  const { t } = useTranslation('memory');
  const query = `${language} ${words}`;
  const [more, setMore] = useState({ query, limit: page });
  const limit = more.query === query ? more.limit : page;
  const { value: found, failure, again } = useConcordance(words, language, limit);
  const count = found?.lines.length ?? 0;
  return (
    <>
      <div className="concordance-how">
        <SegmentedControl
          label={t('search.language')}
          labelHidden
          size="small"
          value={language}
          options={(['ko', 'en'] as const).map((value) => ({ value, label: t(`search.${value}`) }))}
          onChange={(next) => useMemory.setState({ language: next })}
        />
        <p className="concordance-count" role="status">
          {found && t(found.limited ? 'search.limited' : 'search.found', { count })}
          {words.trim() === '' && t('search.hint')}
        </p>
      </div>
      <ReadFailed failure={failure} again={again} />
      {found && count > 0 && (
        <ol className="concordance-lines" aria-label={t('search.lines')}>
          {found.lines.map((line) => (
            <Line key={`${line.ko ?? line.mt}\n${line.en}`} line={line} language={language} />
          ))}
        </ol>
      )}
      {found?.limited && limit < most && (
        <div className="panel-more">
          <Button onClick={() => setMore({ query, limit: Math.min(most, limit * 2) })}>
            {t('search.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Line({ line, language }: { readonly line: ConcordanceLine; readonly language: 'ko' | 'en' }) {
  const { ko, mt, en, matches } = line;
  const marks = matches.map(({ start, end }) => ({ start, end, thread: null }));
  return (
    <li className="concordance-line">
      <div className="concordance-texts">
        {ko === null ? (
          <p className="reading concordance-machine" lang="en">
            {mt}
          </p>
        ) : (
          <p className="reading-ko" lang="ko">
            <Marked text={ko} marks={language === 'ko' ? marks : none} />
          </p>
        )}
        <p className="reading" lang="en">
          <Marked text={en} marks={language === 'en' ? marks : none} />
        </p>
      </div>
      <From line={line} />
    </li>
  );
}

const none: Parameters<typeof markPieces>[2] = [];

function Marked({ text, marks }: { readonly text: string; readonly marks: typeof none }) {
  const pieces = useMemo(() => markPieces(plainPieces(text, 'target'), 'target', marks), [text, marks]);
  return <CellText pieces={pieces} change={null} thread={null} />;
}
