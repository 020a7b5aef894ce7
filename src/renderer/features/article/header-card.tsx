/**
 * The article's metadata: English to be printed, the Korean it comes from beside it, each field mended in place.
 * What was derived and not known is dotted, so that an editor looks at it before it goes out.
 */
import './header-card.css';
import { ScrollText } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleMetadata, Bilingual, Byline } from '../../../core/article/article';
import { runCommand } from '../../app/commands';
import { useApp } from '../../app/store';
import { IconButton } from '../../ui/button';
import { EditableText } from './editable-text';

interface HeaderCardProps {
  readonly onScrolledAway: (away: boolean) => void;
}

export function HeaderCard({ onScrolledAway }: HeaderCardProps) {
  const { t } = useTranslation('article');
  const document = useApp((state) => state.document?.id);
  const header = useHeader();
  const card = useRef<HTMLElement>(null);
  const [raw, setRaw] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => onScrolledAway(entry?.isIntersecting === false));
    if (card.current) observer.observe(card.current);
    return () => observer.disconnect();
  }, [onScrolledAway]);
  const save = (patch: Partial<ArticleMetadata>) => {
    if (document) void runCommand({ command: 'header', document, header: writable(patch) });
  };
  return (
    <section className="header-card" ref={card} aria-label={t('header.label')}>
      {header && (
        <>
          <dl className="header-fields">
            <Fields header={header} save={save} />
          </dl>
          {header.bylines.length + (header.copyright ? 1 : 0) > 0 && (
            <div className="header-raw">
              <IconButton
                icon={ScrollText}
                size="small"
                label={t('header.original')}
                aria-expanded={raw}
                onClick={() => setRaw(!raw)}
              />
              {raw && <OriginalLines header={header} />}
            </div>
          )}
        </>
      )}
    </section>
  );
}

/** The article is read again after every save; its header comes back the same and is then not drawn anew. */
function useHeader(): ArticleMetadata | null {
  const written = useApp((state) => state.document && JSON.stringify(state.document.header));
  return useMemo(() => written && JSON.parse(written), [written]);
}

interface FieldsProps {
  readonly header: ArticleMetadata;
  readonly save: (patch: Partial<ArticleMetadata>) => void;
}

function Fields({ header, save }: FieldsProps) {
  const { t } = useTranslation('article');
  const none: Bilingual = { ko: '', en: '' };
  const setByline = (index: number, next: Byline) => save({ bylines: header.bylines.with(index, next) });
  return (
    <>
      <Line label={t('header.publisher')}>
        <Pair
          label={t('header.publisher')}
          value={header.publisher ?? none}
          onChange={(publisher) => save({ publisher })}
        />
      </Line>
      {header.bylines.map((byline, index) => (
        // A byline has no id; its place in the article is its identity.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <BylineLine key={index} byline={byline} onChange={(next) => setByline(index, next)} />
      ))}
      {header.copyright && (
        <Line label={t('header.copyright')}>
          <Pair
            label={t('header.copyright')}
            value={header.copyright.holder}
            onChange={(holder) => save({ copyright: { raw: header.copyright?.raw ?? '', holder } })}
          />
        </Line>
      )}
      <Line label={t('header.published')}>
        <EditableText
          label={t('header.published')}
          value={header.published ?? ''}
          language="en"
          placeholder={t('header.none')}
          onChange={(published) => save({ published: published || null })}
        />
      </Line>
      <Line label={t('header.url')}>
        <EditableText
          label={t('header.url')}
          value={header.url ?? ''}
          language="en"
          placeholder={t('header.none')}
          onChange={(url) => save({ url: url || null })}
        />
      </Line>
    </>
  );
}

interface BylineLineProps {
  readonly byline: Byline;
  readonly onChange: (byline: Byline) => void;
}

function BylineLine({ byline, onChange }: BylineLineProps) {
  const { t } = useTranslation('article');
  const { people, places } = byline;
  return (
    <>
      {people.map((person, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a person has no id but the place in the byline
        <Line key={index} label={t('header.reporter')}>
          <Pair
            label={t('header.reporter')}
            value={person.name}
            onChange={(name) => onChange({ ...byline, people: people.with(index, { ...person, name }) })}
          />
          <span className="header-comma">,</span>
          <Pair
            label={t('header.role')}
            value={person.role ?? { ko: '', en: '' }}
            onChange={(role) =>
              onChange({
                ...byline,
                people: people.with(index, { ...person, role: role.ko || role.en ? role : null }),
              })
            }
          />
        </Line>
      ))}
      {places.map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Line key={index} label={t('header.place')}>
          <Pair
            label={t('header.place')}
            value={place}
            onChange={(next) => onChange({ ...byline, places: places.with(index, next) })}
          />
        </Line>
      ))}
    </>
  );
}

interface PairProps {
  readonly label: string;
  readonly value: Bilingual;
  readonly onChange: (value: Bilingual) => void;
}

/** English and, in brackets, the Korean it stands for. What a person has written is sure. */
function Pair({ label, value, onChange }: PairProps) {
  const { t } = useTranslation('article');
  return (
    <span className="header-pair">
      <EditableText
        label={t('header.in-english', { field: label })}
        value={value.en}
        language="en"
        placeholder={t('header.none')}
        unsure={value.sure === false}
        hint={t('header.unsure')}
        onChange={(en) => onChange({ ko: value.ko, en, sure: true })}
      />
      <EditableText
        label={t('header.in-korean', { field: label })}
        value={value.ko}
        language="ko"
        placeholder={t('header.none-korean')}
        onChange={(ko) => onChange({ ...value, ko })}
      />
    </span>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="header-line">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function OriginalLines({ header }: { readonly header: ArticleMetadata }) {
  const lines = [...header.bylines.map(({ raw }) => raw), header.copyright?.raw ?? ''].filter(Boolean);
  return (
    <ul className="header-original" lang="ko">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The same fields as the command takes them: mutable lists. */
function writable(patch: Partial<ArticleMetadata>) {
  const { bylines, ...rest } = patch;
  if (!bylines) return rest;
  return {
    ...rest,
    bylines: bylines.map((byline) => ({
      ...byline,
      places: [...byline.places],
      people: [...byline.people],
    })),
  };
}
