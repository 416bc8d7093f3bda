/** The other debts of the same person, a step away. */

import type { AccountLine } from "@forbear/contract";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Amount } from "../parts/figures.tsx";
import { Panel } from "../parts/panel.tsx";
import { useCodeWords, useSay } from "../words/say.tsx";

export function Linked({ linked }: { readonly linked: readonly AccountLine[] }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  if (linked.length === 0) return null;
  return (
    <Panel title={say("linked.title")} id="linked">
      <ul className="linked">
        {linked.map(({ id, creditor, balance, life }) => (
          <li key={id}>
            <Link to="/accounts/$account" params={{ account: id }}>
              {creditor}
            </Link>
            <span className="quiet">{words("life", life)}</span>
            <Amount of={balance} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
