/** Something the page can do without: where it breaks, a quiet line stands in its place. */

import { Component, type ReactNode } from "react";

type SpareProps = { readonly instead: string; readonly children: ReactNode };

export class Spare extends Component<SpareProps, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { instead, children } = this.props;
    return this.state.broken ? <p className="quiet">{instead}</p> : children;
  }
}
