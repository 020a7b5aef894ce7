/** What a finding says and rests on, and what can be done about it: in the popover and in the side panel. */
import { Check, VolumeOff } from 'lucide-react';
import { type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingOnRow } from '../../../contract/finding-views';
import { type MuteScope, useFindings } from '../../article-model/finding-store';
import { useFindingText } from '../../article-model/finding-text';
import { SeverityMark } from '../../article-model/severity-mark';
import { goTo } from '../../state/navigation';
import { isArticleReadOnly, useApp } from '../../state/store';
import { Button, IconButton } from '../../ui/button';
import { ActionKeys } from '../../ui/keys';
import { Menu, type MenuItem } from '../../ui/menu';
import { applyFinding } from './apply-finding';

interface FindingBodyProps {
  readonly document: string;
  readonly segment: string;
  readonly finding: FindingOnRow;
}

export function FindingBody({ document, segment, finding }: FindingBodyProps) {
  const { t } = useTranslation('findings');
  const text = useFindingText();
  const current = useCurrent(segment, finding);
  const place = useFindings((state) => (current ? (state.current?.place ?? null) : null));
  const asked = useFindings((state) => current && state.current?.asked);
  return (
    <div className="finding-body">
      <div className="finding-head">
        <SeverityMark severity={finding.severity} />
        <span className="finding-weight">{text.severity(finding.severity)}</span>
        <span className="finding-title">{text.title(finding.check)}</span>
        {place && <span className="finding-place">{t('place', place)}</span>}
        <MuteButton segment={segment} finding={finding} keys={current} />
      </div>
      <p className="finding-sentence">{text.sentence(finding)}</p>
      {asked && (
        <p className="finding-note" role="status">
          {t('no-correction')}
        </p>
      )}
      <Evidence document={document} finding={finding} />
      <Correction segment={segment} finding={finding} keys={current} />
    </div>
  );
}

/** Whether it is the finding that keys act on. */
function useCurrent(segment: string, { key }: FindingOnRow): boolean {
  const here = useApp((state) => state.current?.segment === segment);
  return useFindings(({ current }) => here && current?.segment === segment && current.key === key);
}

/** A popover goes when the pointer leaves it: what is asked from it stands beside the words instead. */
function lasting(anchor: Element): Element | null {
  return anchor.closest('.finding-popover') ? null : anchor;
}

/** The words elsewhere that it rests on; pressed, they are gone to and shown. */
function Evidence({ document, finding }: Pick<FindingBodyProps, 'document' | 'finding'>) {
  const { t } = useTranslation('findings');
  const places = finding.evidence.filter(({ quote }) => quote.trim() !== '');
  if (places.length === 0) return null;
  return (
    <ul className="finding-evidence-list" aria-label={t('evidence')}>
      {places.map(({ segment, side, start, end, quote }) => (
        <li key={`${segment} ${side} ${start} ${end}`}>
          <button
            type="button"
            lang={side === 'source' ? 'ko' : 'en'}
            aria-label={t('go-to', { quote })}
            onClick={() => void goTo(document, String(segment), { side, start, end })}
          >
            {quote}
          </button>
        </li>
      ))}
    </ul>
  );
}

interface DeedProps extends Omit<FindingBodyProps, 'document'> {
  /** Shows the keys of what can be done: they act on the current finding alone. */
  readonly keys: boolean;
}

function Correction({ segment, finding, keys }: DeedProps) {
  const { t } = useTranslation('findings');
  const readOnly = useApp(isArticleReadOnly);
  const { suggestion, side } = finding;
  if (readOnly || suggestion === null || side !== 'target') return null;
  return (
    <div className="finding-deeds">
      <Button icon={Check} onClick={() => void applyFinding(segment, finding)}>
        {t(suggestion === '' ? 'take-out' : 'apply')}
        {suggestion !== '' && (
          <span lang="en" className="finding-proposal">
            {suggestion}
          </span>
        )}
        {keys && <ActionKeys action="apply-correction" />}
      </Button>
    </div>
  );
}

const scopes: readonly MuteScope[] = ['one', 'alike', 'check'];

function MuteButton({ segment, finding, keys }: DeedProps) {
  const { t } = useTranslation('findings');
  const readOnly = useApp(isArticleReadOnly);
  const [menu, setMenu] = useState<{
    readonly x: number;
    readonly y: number;
    readonly anchor: Element;
  } | null>(null);
  if (readOnly) return null;
  const open = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const { left, bottom } = currentTarget.getBoundingClientRect();
    setMenu({ x: left, y: bottom + 2, anchor: currentTarget });
  };
  const ask = (scope: MuteScope) => {
    const anchor = menu && lasting(menu.anchor);
    useFindings.setState({ asking: { scope, segment, finding, anchor, goesOn: keys } });
  };
  const items = scopes.map(
    (scope): MenuItem => ({
      id: scope,
      label: t(`mute.${scope}`),
      ...(keys && scope !== 'check' ? { action: scope === 'one' ? 'mute-finding' : 'mute-alike' } : {}),
      run: () => ask(scope),
    }),
  );
  return (
    <>
      <IconButton
        icon={VolumeOff}
        size="small"
        label={t('mute.label')}
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        {...(keys ? { action: 'mute-finding' as const } : {})}
        onClick={open}
      />
      {menu && <Menu label={t('mute.label')} items={items} at={menu} onClose={() => setMenu(null)} />}
    </>
  );
}
