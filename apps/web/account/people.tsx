/** Who owes, where they are and how they can be reached; what is personal comes masked. */

import type { AccountView } from "@forbear/contract";
import type { ReactNode } from "react";
import { Panel } from "../parts/panel.tsx";
import { Tag, type Tone } from "../parts/tag.tsx";
import { useCodeWords, usePlace, useSay } from "../words/say.tsx";

type Person = AccountView["people"][number];

const healthTones: Readonly<Record<string, Tone>> = {
  proven: "green",
  dead: "red",
  "wrong-person": "red",
  returned: "red",
};

export function People({ people }: { readonly people: readonly Person[] }): ReactNode {
  const say = useSay();
  return (
    <Panel title={say("people.title")}>
      {people.map((person) => (
        <PersonCard key={person.id} person={person} />
      ))}
    </Panel>
  );
}

function PersonCard({ person }: { readonly person: Person }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const placeWords = usePlace();
  const { name, role, place, points } = person;
  return (
    <div className="person">
      <p>
        <strong>{name}</strong>{" "}
        <span className="quiet">{`${words("obligor", role)}, ${placeWords(place)}`}</span>
      </p>
      {points.length === 0 ? <p className="quiet">{say("people.unreachable")}</p> : null}
      <ul className="points">
        {points.map(({ kind, masked, health, line, stopped }) => (
          <li key={`${kind} ${masked}`}>
            <span className="figure">{masked}</span>
            <span className="quiet">
              {words("point", kind)}
              {line === "none" ? "" : `, ${words("line", line)}`}
            </span>
            <Tag tone={healthTones[health] ?? "plain"}>{words("health", health)}</Tag>
            {stopped.map((channel) => (
              <Tag key={channel} tone="red" icon="stop">
                {say("people.stopped", { channel: words("channel", channel) })}
              </Tag>
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
