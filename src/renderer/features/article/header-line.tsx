import type { ReactNode } from 'react';

/** One field of the header card with its name. */
export function HeaderLine({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="header-line">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
