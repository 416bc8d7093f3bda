/** What a control does and by which key, shown when one points at it or reaches it by keyboard. */

import { Kbd, Tooltip } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";
import { type KeyAct, type KeyName, keyActs } from "./catalogue.ts";
import { useKeySwitch } from "./keys.tsx";

export function Pressed({ act }: { readonly act: KeyAct }): ReactNode {
  return (
    <span className="pressed">
      {act.shown.map((key) => (
        <Kbd key={key} size="xs">
          {key}
        </Kbd>
      ))}
    </span>
  );
}

type TipProps = {
  readonly label: string;
  /** The key that does the same. */
  readonly by?: KeyName;
  readonly children: ReactElement;
};

export function Tip({ label, by, children }: TipProps): ReactNode {
  const { on } = useKeySwitch();
  const act: KeyAct | undefined = by === undefined ? undefined : keyActs[by];
  const works = act !== undefined && (on || act.always === true);
  return (
    <Tooltip
      openDelay={250}
      events={{ hover: true, focus: true, touch: false }}
      label={
        <span className="tip">
          {label}
          {works ? <Pressed act={act} /> : null}
        </span>
      }
    >
      {children}
    </Tooltip>
  );
}
