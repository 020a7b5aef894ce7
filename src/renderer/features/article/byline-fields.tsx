/** One byline of the header card: its people with their roles, its places; each added, mended and taken out. */
import { MapPinPlus, UserPlus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual, Byline, BylinePerson } from '../../../core/article/article';
import { findPlace } from '../../../core/korean/places';
import { findRole, knownRoles } from '../../../core/korean/roles';
import { isArticleReadOnly, useApp } from '../../state/store';
import { IconButton } from '../../ui/button';
import { BilingualField } from './bilingual-field';
import { EditableText } from './editable-text';
import { HeaderLine } from './header-line';
import { NameField, spelledAs } from './name-field';

const none: Bilingual = { ko: '', en: '' };
export const emptyByline: Byline = { raw: '', outlet: null, places: [], people: [], email: null };

interface BylineFieldsProps {
  readonly document: string;
  readonly byline: Byline;
  readonly onChange: (byline: Byline) => void;
}

export function BylineFields({ document, byline, onChange }: BylineFieldsProps) {
  const { t } = useTranslation(['article', 'names']);
  const readOnly = useApp(isArticleReadOnly);
  const { people, places } = byline;
  const [adding, setAdding] = useState<'person' | 'place' | null>(null);
  const setPeople = (next: readonly BylinePerson[]) => onChange({ ...byline, people: next });
  const setPlaces = (next: readonly Bilingual[]) => onChange({ ...byline, places: next });
  /** Korean finds its English; what is no Korean is the English. */
  const add = (text: string) => {
    const korean = /\p{Script=Hangul}/u.test(text);
    if (adding === 'place')
      setPlaces([...places, korean ? findPlace(text) : { ko: '', en: text, sure: true }]);
    else {
      const name = korean ? spelledAs(text) : { ko: '', en: text, sure: true };
      setPeople([...people, { name, role: null }]);
    }
  };
  return (
    <>
      {people.map((person, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a person has no id but the place in the byline
        <HeaderLine key={index} label={t('header.reporter')}>
          <NameField
            document={document}
            value={person.name}
            onChange={(name) => setPeople(people.with(index, { ...person, name }))}
          />
          <span className="header-comma">,</span>
          <BilingualField
            label={t('header.role')}
            value={person.role ?? none}
            english={findRole}
            choices={knownRoles}
            onChange={(role) =>
              setPeople(people.with(index, { ...person, role: role.ko || role.en ? role : null }))
            }
          />
          {person.affiliation && <Beside>{pairText(person.affiliation)}</Beside>}
          {person.credit && <Beside>{pairText(person.credit)}</Beside>}
          <Remove
            name={person.name.en || person.name.ko || t('header.reporter')}
            onClick={() => setPeople(people.toSpliced(index, 1))}
          />
        </HeaderLine>
      ))}
      {places.map((place, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <HeaderLine key={index} label={t('header.place')}>
          <BilingualField
            label={t('header.place')}
            value={place}
            english={findPlace}
            onChange={(next) => setPlaces(places.with(index, next))}
          />
          <Remove
            name={place.en || place.ko || t('header.place')}
            onClick={() => setPlaces(places.toSpliced(index, 1))}
          />
        </HeaderLine>
      ))}
      {adding && (
        <HeaderLine label={t(adding === 'person' ? 'header.reporter' : 'header.place')}>
          <EditableText
            label={t(adding === 'person' ? 'names:header.add-person' : 'names:header.add-place')}
            value=""
            language="ko"
            placeholder=""
            opens
            onChange={add}
            onClose={() => setAdding(null)}
          />
        </HeaderLine>
      )}
      {!readOnly && (
        <div className="header-add">
          <dt className="visually-hidden">
            {t('header.reporter')}, {t('header.place')}
          </dt>
          <dd>
            <IconButton
              icon={UserPlus}
              size="small"
              label={t('names:header.add-person')}
              onClick={() => setAdding('person')}
            />
            <IconButton
              icon={MapPinPlus}
              size="small"
              label={t('names:header.add-place')}
              onClick={() => setAdding('place')}
            />
          </dd>
        </div>
      )}
    </>
  );
}

function Beside({ children }: { readonly children: ReactNode }) {
  return <span className="header-beside">{children}</span>;
}

function pairText({ ko, en }: Bilingual): string {
  return ko && en && ko !== en ? `${en} (${ko})` : en || ko;
}

function Remove({ name, onClick }: { readonly name: string; readonly onClick: () => void }) {
  const { t } = useTranslation('names');
  const readOnly = useApp(isArticleReadOnly);
  if (readOnly) return null;
  return (
    <span className="header-remove">
      <IconButton icon={X} size="small" label={t('header.remove', { name })} onClick={onClick} />
    </span>
  );
}
