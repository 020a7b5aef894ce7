/**
 * The article's metadata: English to be printed, the Korean it comes from beside it, each field mended in place.
 * What was derived and not known is dotted, so that an editor looks at it before it goes out.
 */
import './header-card.css';
import { ScrollText } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleMetadata } from '../../../core/article/article';
import { useArticle } from '../../article-model/article-store';
import { useAction } from '../../state/actions';
import { runCommand } from '../../state/commands';
import { notify } from '../../state/notices';
import { useApp } from '../../state/store';
import { useLedger } from '../../state/use-ledger';
import { IconButton } from '../../ui/button';
import { HeaderFields } from './header-fields';

interface HeaderCardProps {
  readonly onScrolledAway: (away: boolean) => void;
}

export function HeaderCard({ onScrolledAway }: HeaderCardProps) {
  const { t } = useTranslation('article');
  const document = useApp((state) => state.document?.id);
  const header = useHeader();
  const card = useRef<HTMLElement>(null);
  const raw = useArticle((state) => state.originals);
  const setRaw = (originals: boolean) => useArticle.setState({ originals });
  useAction('original-lines', () => setRaw(!raw));
  useAction('spell-name', () => openSpelling(card.current));
  useLedger();
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
          {document && <HeaderFields document={document} header={header} save={save} />}
          {header.bylines.length + (header.copyright ? 1 : 0) > 0 && (
            <div className="header-raw">
              <IconButton
                icon={ScrollText}
                size="small"
                label={t('header.original')}
                action="original-lines"
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

/** Opens the spellings of the first person; from there Tab goes to the next. */
function openSpelling(card: HTMLElement | null) {
  const name = card?.querySelector<HTMLButtonElement>('[data-name]');
  if (!name) {
    notify({ tone: 'information', message: 'names:no-person' });
    return;
  }
  name.scrollIntoView({ block: 'nearest' });
  name.focus();
  name.click();
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
