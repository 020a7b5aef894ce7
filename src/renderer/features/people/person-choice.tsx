/** One person to choose: name, initials, and where they work. */
import type { ReactNode } from 'react';
import type { Person } from '../../../core/project/model';

interface PersonChoiceProps {
  readonly person: Person;
  readonly chosen: boolean;
  readonly note?: string | undefined;
  readonly onChoose: () => void;
  /** What can be done with the line itself. */
  readonly children?: ReactNode;
}

export function PersonChoice({ person, chosen, note, onChoose, children }: PersonChoiceProps) {
  return (
    <div className="person-choice" data-chosen={chosen}>
      <label>
        <input type="radio" name="person" checked={chosen} onChange={onChoose} />
        <span className="person-initials" aria-hidden>
          {person.initials}
        </span>
        <span className="truncate">{person.name}</span>
        {note && <span className="person-note">{note}</span>}
      </label>
      {children}
    </div>
  );
}
