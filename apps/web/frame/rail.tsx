/** The places of the workspace, down the side; on a narrow screen along its foot. */

import type { Permission } from "@forbear/contract";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { KeyName } from "../keys/catalogue.ts";
import { Tip } from "../keys/tip.tsx";
import { Icon, type IconName } from "../parts/icons.tsx";
import { type WordKey, useSay } from "../words/say.tsx";
import { useMe } from "./inside.tsx";

type Place = {
  readonly to: "/" | "/queues" | "/accounts" | "/reports" | "/money" | "/handset";
  readonly label: WordKey;
  readonly icon: IconName;
  readonly by: KeyName;
  readonly needs: Permission;
};

const places: readonly Place[] = [
  { to: "/", label: "nav.home", icon: "home", by: "goHome", needs: "see-numbers" },
  { to: "/queues", label: "nav.queues", icon: "queue", by: "goQueues", needs: "see-accounts" },
  {
    to: "/accounts",
    label: "nav.accounts",
    icon: "people",
    by: "goAccounts",
    needs: "see-accounts",
  },
  { to: "/reports", label: "nav.reports", icon: "report", by: "goReports", needs: "see-reports" },
  { to: "/money", label: "nav.money", icon: "payment", by: "goMoney", needs: "see-money" },
  { to: "/handset", label: "nav.handset", icon: "phone", by: "goHandset", needs: "play-consumer" },
];

export function Rail(): ReactNode {
  const say = useSay();
  const { may, tenant } = useMe();
  // Nobody plays a real person.
  const shown = places.filter(
    ({ to, needs }) => may.includes(needs) && (to !== "/handset" || tenant.kind === "sample"),
  );
  return (
    <nav className="rail" aria-label={say("nav")}>
      <img src="/icon.svg" alt="Forbear" width={30} height={30} className="mark" />
      {shown.map(({ to, label, icon, by }) => (
        <Tip key={to} label={say(label)} by={by}>
          <Link to={to} activeOptions={{ exact: to === "/" }} className="rail-link">
            <Icon name={icon} size={20} />
            <span>{say(label)}</span>
          </Link>
        </Tip>
      ))}
    </nav>
  );
}
