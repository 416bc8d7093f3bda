/** Says when what is shown may be old: no network, or the stream of events broke. */

import type { ReactNode } from "react";
import { Icon } from "../parts/icons.tsx";
import { useOnline } from "../parts/online.ts";
import { useSay } from "../words/say.tsx";
import { useLiveState } from "./inside.tsx";

export function Connection(): ReactNode {
  const say = useSay();
  const online = useOnline();
  const live = useLiveState();
  const trouble = online ? (live === "lost" ? "lost" : null) : "offline";
  return (
    <div className="connection" role="status">
      {trouble === null ? null : (
        <p className="banner tone-amber">
          <Icon name="offline" />
          {say(trouble === "offline" ? "connection.offline" : "connection.lost")}
        </p>
      )}
    </div>
  );
}

export function LiveDot(): ReactNode {
  const say = useSay();
  const online = useOnline();
  const live = useLiveState();
  const state = online ? live : "lost";
  return (
    <span className={`live-dot is-${state}`}>
      <span aria-hidden="true" />
      {say(`live.${state}`)}
    </span>
  );
}
