/** What stops the work, since when and why; lifted only with a reason, which the journal keeps. */

import type { AccountView } from "@forbear/contract";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { useDates } from "../parts/figures.tsx";
import { tellDone } from "../parts/notify.ts";
import { Panel } from "../parts/panel.tsx";
import { Tag } from "../parts/tag.tsx";
import { pathTo, tell } from "../server/ask.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { Because } from "../parts/because.tsx";

type Hold = AccountView["holds"][number];

export function Holds({ account }: { readonly account: AccountView }): ReactNode {
  const say = useSay();
  const [lifting, setLifting] = useState<Hold | null>(null);
  return (
    <Panel title={say("holds.title")} id="holds">
      {account.holds.length === 0 ? <p className="quiet pad">{say("holds.none")}</p> : null}
      <ul className="holds">
        {account.holds.map((hold) => (
          <HoldRow key={hold.id} hold={hold} onLift={() => setLifting(hold)} />
        ))}
      </ul>
      {lifting === null ? null : (
        <Lift account={account.id} hold={lifting} onClose={() => setLifting(null)} />
      )}
    </Panel>
  );
}

type RowProps = { readonly hold: Hold; readonly onLift: () => void };

function HoldRow({ hold, onLift }: RowProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { at } = useDates();
  const mayLift = useMay("decide-care");
  const kind = words("hold", hold.kind);
  return (
    <li>
      <div>
        <p>
          <Tag tone="red" icon="hold">
            {kind}
          </Tag>
        </p>
        <p>{hold.says}</p>
        <p className="quiet">
          {say(hold.on === "person" ? "holds.person" : "holds.debt", { at: at(hold.at) })}
        </p>
      </div>
      {mayLift ? (
        <Button
          size="xs"
          variant="default"
          aria-label={say("holds.lift.one", { kind })}
          onClick={onLift}
        >
          {say("holds.lift")}
        </Button>
      ) : null}
    </li>
  );
}

type LiftProps = {
  readonly account: string;
  readonly hold: Hold;
  readonly onClose: () => void;
};

function Lift({ account, hold, onClose }: LiftProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const queries = useQueryClient();
  const lift = useMutation({
    mutationFn: (because: string) =>
      tell(pathTo("liftHold", { id: account, hold: hold.id }), { because }),
    onSuccess: async () => {
      onClose();
      tellDone(say("holds.lifted", { kind: words("hold", hold.kind) }));
      await Promise.all([
        queries.invalidateQueries({ queryKey: ["account", account] }),
        queries.invalidateQueries({ queryKey: ["timeline", account] }),
      ]);
    },
  });
  return (
    <Because
      title={say("holds.lift.title", { kind: words("hold", hold.kind) })}
      says={say("holds.lift.says")}
      label={say("holds.lift.label")}
      act={say("holds.lift.act")}
      shortest={3}
      pending={lift.isPending}
      error={lift.error}
      onDo={(because) => lift.mutate(because)}
      onClose={onClose}
    />
  );
}
