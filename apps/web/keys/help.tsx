/** All keys on one sheet, with the switch that turns single keys off. */

import { Modal, Switch } from "@mantine/core";
import type { ReactNode } from "react";
import { useSay } from "../words/say.tsx";
import { type KeyAct, keyActs, places } from "./catalogue.ts";
import { useKeySwitch } from "./keys.tsx";
import { Pressed } from "./tip.tsx";

const all: readonly KeyAct[] = Object.values(keyActs);

export function KeyHelp({
  opened,
  onClose,
}: {
  readonly opened: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const say = useSay();
  const keys = useKeySwitch();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={say("keys.title")}
      size="lg"
      closeButtonProps={{ "aria-label": say("close") }}
    >
      <Switch
        checked={keys.on}
        onChange={(event) => keys.set(event.currentTarget.checked)}
        label={say("keys.switch")}
        description={say("keys.switch.why")}
      />
      <div className="key-sheet">
        {places.map((place) => (
          <section key={place}>
            <h3>{say(`keys.${place}`)}</h3>
            <dl>
              {all
                .filter(({ where }) => where === place)
                .map((act) => (
                  <div key={act.says} className={keys.on || act.always ? "" : "is-off"}>
                    <dt>{say(act.says)}</dt>
                    <dd>
                      <Pressed act={act} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
