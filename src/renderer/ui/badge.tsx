import './badge.css';
import type { ReactNode } from 'react';
import type { SegmentStatus } from '../../core/project/model';

interface BadgeProps {
  readonly tone?: 'neutral' | 'accent' | 'warning' | 'danger';
  readonly children: ReactNode;
}

export function Badge({ tone = 'neutral', children }: BadgeProps) {
  return (
    <span className="badge" data-tone={tone}>
      {children}
    </span>
  );
}

interface StatusDotProps {
  readonly status: SegmentStatus;
  /** Its name; without one the mark is decoration beside a text that says the same. */
  readonly label?: string;
}

/** The status of a sentence, told by shape first and colour second: ring, half, diamond, tick. */
export function StatusDot({ status, label }: StatusDotProps) {
  return (
    <span className="status-dot" data-status={status} title={label}>
      {label && <span className="visually-hidden">{label}</span>}
      <StatusShape status={status} />
    </span>
  );
}

function StatusShape({ status }: Pick<StatusDotProps, 'status'>) {
  return (
    <svg aria-hidden="true" viewBox="0 0 12 12" width="12" height="12">
      {status === 'untouched' && <circle cx="6" cy="6" r="4" fill="none" />}
      {status === 'edited' && (
        <>
          <circle cx="6" cy="6" r="4" fill="none" />
          <path d="M6 2a4 4 0 0 0 0 8z" stroke="none" />
        </>
      )}
      {status === 'needs-work' && <path d="M6 1.2 10.8 6 6 10.8 1.2 6z" stroke="none" />}
      {status === 'approved' && <path d="m2 6.4 2.8 2.8L10 3.4" fill="none" />}
    </svg>
  );
}
