/** May we contact them now? A light for each channel: colour, icon and words, why, and when it changes. */

import type { Light } from "@forbear/contract";
import type { ReactNode } from "react";
import { useDates } from "../parts/figures.tsx";
import { Icon, type IconName } from "../parts/icons.tsx";
import { useNow } from "../parts/now.ts";
import { Panel } from "../parts/panel.tsx";
import { RuleName } from "../parts/rule.tsx";
import { Tag } from "../parts/tag.tsx";
import { useCodeWords, useSay } from "../words/say.tsx";

export const lightIcons: Readonly<Record<Light["colour"], IconName>> = {
  green: "tick",
  amber: "warn",
  red: "stop",
};

export function Lights({ lights }: { readonly lights: readonly Light[] }): ReactNode {
  const say = useSay();
  return (
    <Panel title={say("lights.title")} id="lights">
      <ul className="lights">
        {lights.map((light) => (
          <LightRow key={light.channel} light={light} />
        ))}
      </ul>
      {lights.length === 0 ? <p className="quiet pad">{say("lights.none")}</p> : null}
    </Panel>
  );
}

function LightRow({ light }: { readonly light: Light }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { colour, channel, says } = light;
  return (
    <li className={`light is-${colour}`}>
      <p className="light-head">
        <strong>{words("channel", channel)}</strong>
        <Tag tone={colour} icon={lightIcons[colour]}>
          {say(`light.${colour}`)}
        </Tag>
      </p>
      <p>{says}</p>
      <Changes at={light.changesAt} />
      <Rules {...light} />
    </li>
  );
}

/** The moment a light may change by the clock alone. */
export function Changes({ at }: { readonly at: string | null }): ReactNode {
  const say = useSay();
  const dates = useDates();
  const now = useNow(30_000);
  if (at === null) return null;
  return (
    <p className="light-changes">
      <Icon name="clock" size={13} />
      <time dateTime={at}>
        {say("light.changes", { at: dates.at(at), from: dates.fromNow(at, now) })}
      </time>
    </p>
  );
}

const shownAtOnce = 2;

/** The rules a light rests on and where they are written; where nothing stops it, only how many. */
export function Rules({ colour, ruleIds, citations }: Ruled): ReactNode {
  const say = useSay();
  const first = colour === "green" ? 0 : shownAtOnce;
  const [rules, moreRules] = [ruleIds.slice(0, first), ruleIds.slice(first)];
  const [cites, moreCites] = [citations.slice(0, first), citations.slice(first)];
  if (ruleIds.length + citations.length === 0) return null;
  return (
    <div className="rules">
      <RuleList rules={rules} citations={cites} />
      {moreRules.length + moreCites.length === 0 ? null : (
        <details>
          <summary>
            {say(colour === "green" ? "light.asked" : "light.more", { count: moreRules.length })}
          </summary>
          <RuleList rules={moreRules} citations={moreCites} />
        </details>
      )}
    </div>
  );
}

type Ruled = Pick<Light, "colour" | "ruleIds" | "citations">;

type ListProps = { readonly rules: readonly string[]; readonly citations: readonly string[] };

function RuleList({ rules, citations }: ListProps): ReactNode {
  return (
    <>
      {rules.map((rule) => (
        <RuleName key={rule} id={rule} />
      ))}
      {citations.length === 0 ? null : <p className="quiet">{citations.join("; ")}</p>}
    </>
  );
}
