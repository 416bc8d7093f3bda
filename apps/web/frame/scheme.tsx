/** Light or dark, by the system's word until one chooses. */

import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import type { ReactNode } from "react";
import { Tip } from "../keys/tip.tsx";
import { Icon } from "../parts/icons.tsx";
import { useSay } from "../words/say.tsx";

export function SchemeToggle(): ReactNode {
  const say = useSay();
  const { setColorScheme } = useMantineColorScheme();
  const shown = useComputedColorScheme("light");
  const other = shown === "light" ? "dark" : "light";
  const label = say(`scheme.${other}`);
  return (
    <Tip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        onClick={() => setColorScheme(other)}
      >
        <Icon name={other === "dark" ? "moon" : "sun"} size={18} />
      </ActionIcon>
    </Tip>
  );
}
