/** A titled box of a page. */

import { type ReactNode, useId } from "react";

type PanelProps = {
  readonly title: string;
  /** Beside the title: a count, a filter, one action. */
  readonly beside?: ReactNode;
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

export function Panel({ title, beside, id, className, children }: PanelProps): ReactNode {
  const heading = useId();
  return (
    <section
      {...(id === undefined ? {} : { id, tabIndex: -1 })}
      className={className === undefined ? "panel" : `panel ${className}`}
      aria-labelledby={heading}
    >
      <header className="panel-head">
        <h2 id={heading}>{title}</h2>
        {beside}
      </header>
      {children}
    </section>
  );
}
