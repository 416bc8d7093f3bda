/** By what a debt is paid by itself: cards and mandates, what is taken next, and the word that stops it. */

import type { AccountView, KeptMeansLine } from "@forbear/contract";
import { Button } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { Because } from "../parts/because.tsx";
import { Amount, useDates } from "../parts/figures.tsx";
import type { IconName } from "../parts/icons.tsx";
import { tellDone } from "../parts/notify.ts";
import { Panel } from "../parts/panel.tsx";
import { Tag, type Tone } from "../parts/tag.tsx";
import { pathTo, tell } from "../server/ask.ts";
import { keptMeansQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

/** Nothing where nobody ever let anything be taken. */
export function KeptMeans({ account }: { readonly account: AccountView }): ReactNode {
  const say = useSay();
  const { data } = useQuery(keptMeansQuery(account.id));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Panel title={say("kept.title")} id="kept">
      <ul className="holds">
        {data.items.map((line) => (
          <Row key={line.id} account={account.id} line={line} />
        ))}
      </ul>
    </Panel>
  );
}

type Sign = { readonly tone: Tone; readonly icon: IconName };

const signs: { readonly [S in KeptMeansLine["status"]]: Sign } = {
  asked: { tone: "amber", icon: "clock" },
  active: { tone: "green", icon: "check" },
  stopped: { tone: "amber", icon: "warn" },
  ended: { tone: "plain", icon: "stop" },
};

type RowProps = { readonly account: string; readonly line: KeptMeansLine };

function Row({ account, line }: RowProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day, at } = useDates();
  const { status, person, since, expiresOn, because, changedAt } = line;
  const { tone, icon } = signs[status];
  const name = useNameOf(line);
  return (
    <li>
      <div>
        <p>
          <strong>{name}</strong>{" "}
          <Tag tone={tone} icon={icon}>
            {words("kept.status", status)}
          </Tag>
        </p>
        <Next line={line} />
        <p className="quiet">
          {say(status === "asked" ? "kept.askedOf" : "kept.since", {
            name: person.name,
            day: day(since),
          })}{" "}
          {expiresOn === null || status === "ended"
            ? ""
            : say("kept.expires", { day: day(expiresOn) })}
          {status === "ended" || status === "stopped"
            ? say("kept.changed", { at: at(changedAt), because: because ?? say("unknown") })
            : ""}
        </p>
      </div>
      {status === "ended" ? null : <Stop account={account} line={line} />}
    </li>
  );
}

/** "Card …4242": no more of it is known here. */
function useNameOf({ by, last4 }: KeptMeansLine): string {
  const say = useSay();
  const words = useCodeWords();
  const kind = words("kept.by", by);
  return last4 === "" ? kind : say("kept.name", { kind, last4 });
}

function Next({
  line: { status, next, barredBy, most },
}: {
  readonly line: KeptMeansLine;
}): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day } = useDates();
  if (status !== "active") return null;
  if (next === null) {
    return (
      <p>
        {say("kept.next.none")}{" "}
        {most === null ? null : (
          <span className="quiet">
            {say("kept.most")} <Amount of={most} />
          </span>
        )}
      </p>
    );
  }
  return (
    <p>
      {say("kept.next", { day: day(next.on) })} <Amount of={next.most} />
      {barredBy === null ? null : (
        <>
          {" "}
          <Tag tone="amber" icon="hold">
            {say("kept.barred", { hold: words("hold", barredBy) })}
          </Tag>
        </>
      )}
    </p>
  );
}

/** What the payer may do with a button of their own, somebody of the desk does on their word. */
function Stop({ account, line }: RowProps): ReactNode {
  const say = useSay();
  const may = useMay("talk");
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const name = useNameOf(line);
  const stop = useMutation({
    mutationFn: (because: string) =>
      tell(pathTo("stopKept", { id: account, means: line.id }), { because }),
    onSuccess() {
      setAsking(false);
      tellDone(say("kept.stopped", { name }));
    },
    onSettled: () =>
      Promise.all(
        ["account", "timeline"].map((key) =>
          queries.invalidateQueries({ queryKey: [key, account] }),
        ),
      ),
  });
  if (!may) return null;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-label={say("kept.stop.one", { name })}
        onClick={() => setAsking(true)}
      >
        {say("kept.stop")}
      </Button>
      {asking ? (
        <Because
          title={say("kept.stop.one", { name })}
          says={say("kept.stop.says")}
          label={say("kept.because")}
          act={say("kept.stop")}
          shortest={3}
          pending={stop.isPending}
          error={stop.error}
          onDo={stop.mutate}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
