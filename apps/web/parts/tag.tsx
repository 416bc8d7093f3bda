/** A small word with a colour and an icon, so that neither is needed alone. */

import type { ReactNode } from "react";
import { Icon, type IconName } from "./icons.tsx";

export type Tone = "plain" | "green" | "amber" | "red" | "accent";

type TagProps = {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly title?: string;
  readonly children: ReactNode;
};

export function Tag({ tone = "plain", icon, title, children }: TagProps): ReactNode {
  return (
    <span className={`tag tone-${tone}`} title={title}>
      {icon === undefined ? null : <Icon name={icon} size={13} />}
      {children}
    </span>
  );
}
