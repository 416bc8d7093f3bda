/** The day at a glance: what arrived, what was tried, what was stopped and why, what came in. */

import type { Overview } from "@forbear/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay, useMe } from "../frame/inside.tsx";
import { MoneyAlarm } from "../money/alarm.tsx";
import { CountsPanel } from "../parts/counts.tsx";
import { Amounts, useDates } from "../parts/figures.tsx";
import { Panel } from "../parts/panel.tsx";
import { Answered, Empty } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { Tile } from "../parts/tile.tsx";
import { overviewQuery } from "../server/queries.ts";
import { useSay } from "../words/say.tsx";
import { Imports } from "./imports.tsx";

export function Home(): ReactNode {
  const say = useSay();
  const { longDay } = useDates();
  const query = useQuery(overviewQuery());
  useTitle(say("home.title"));
  return (
    <div className="page">
      <header className="page-head">
        <h1>{say("home.title")}</h1>
        {query.data === undefined ? null : <p className="quiet">{longDay(query.data.day)}</p>}
      </header>
      <MoneyAlarm />
      <Answered query={query} rows={8}>
        {(known) => (
          <>
            <Surge surge={known.surge} />
            <Imports imports={known.imports} />
            {isBlank(known) ? <Blank /> : <Numbers known={known} />}
          </>
        )}
      </Answered>
    </div>
  );
}

/** Says that outreach rests, and why; silent while it does not. */
function Surge({ surge }: Pick<Overview, "surge">): ReactNode {
  const say = useSay();
  const { at } = useDates();
  if (surge === null) return null;
  return (
    <p className="money-alarm" role="status">
      {say("home.surge", { waiting: surge.waiting, since: at(surge.since) })}
    </p>
  );
}

const countAll = ({ accounts: { open, promised, onPlan, closed } }: Overview): number =>
  open + promised + onPlan + closed;

const isBlank = (known: Overview): boolean => countAll(known) === 0;

function Blank(): ReactNode {
  const say = useSay();
  const { tenant } = useMe();
  const sample = tenant.kind === "sample";
  return (
    <Panel title={say("home.accounts")}>
      <Empty
        icon="account"
        title={say("home.blank")}
        says={say(sample ? "home.blank.sample" : "home.blank.says")}
      />
    </Panel>
  );
}

function Numbers({ known }: { readonly known: Overview }): ReactNode {
  const say = useSay();
  const { promises } = known;
  return (
    <>
      <section className="tiles" aria-label={say("home.day")}>
        <Tile label={say("home.rpc")} says={say("home.rpc.says")}>
          {known.rightPartyContacts}
        </Tile>
        <Tile
          label={say("home.promises")}
          says={say("home.promises.says", { kept: promises.kept, broken: promises.broken })}
        >
          {promises.made}
        </Tile>
        <Tile label={say("home.plans")} says={say("home.plans.says")}>
          {known.plansAgreed}
        </Tile>
        <Tile label={say("home.collected")} says={say("home.collected.says")}>
          <Amounts of={known.collected} />
        </Tile>
        <Tile label={say("home.cost")} says={say("home.cost.says")}>
          <Amounts of={known.cost} />
        </Tile>
      </section>
      <Inventory known={known} />
      <CountsPanel contacts={known.contacts} blocks={known.blocks} />
    </>
  );
}

function Inventory({ known }: { readonly known: Overview }): ReactNode {
  const say = useSay();
  const mayOpen = useMay("see-accounts");
  const { accounts } = known;
  const lives = [
    { key: "open", life: "open", count: accounts.open },
    { key: "promised", life: "promised", count: accounts.promised },
    { key: "on-plan", life: "on-plan", count: accounts.onPlan },
    { key: "closed", life: "closed", count: accounts.closed },
  ] as const;
  return (
    <Panel
      title={say("home.accounts")}
      beside={
        <span className="quiet">
          {say("home.owed")} <Amounts of={known.owed} />
        </span>
      }
    >
      <dl className="strip">
        {lives.map(({ key, life, count }) => (
          <div key={key}>
            <dt>{say(`life.${key}`)}</dt>
            <dd className="figure">
              {mayOpen ? (
                <Link to="/accounts" search={{ life }}>
                  {count.toLocaleString()}
                </Link>
              ) : (
                count.toLocaleString()
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{say("home.held")}</dt>
          <dd className="figure">
            {mayOpen ? (
              <Link to="/accounts" search={{ held: "yes" }}>
                {accounts.held.toLocaleString()}
              </Link>
            ) : (
              accounts.held.toLocaleString()
            )}
          </dd>
        </div>
      </dl>
    </Panel>
  );
}
