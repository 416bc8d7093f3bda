/** One number of the day, with its name above and what it means below. */

import type { ReactNode } from "react";

type TileProps = { readonly label: string; readonly says: string; readonly children: ReactNode };

export function Tile({ label, says, children }: TileProps): ReactNode {
  return (
    <div className="tile">
      <p className="tile-label">{label}</p>
      <p className="tile-number figure">{children}</p>
      <p className="quiet">{says}</p>
    </div>
  );
}
