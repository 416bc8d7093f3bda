/** One day as it was filed: its numbers, what was tried and stopped, and the root of its evidence. */

import type { DayReport } from "@forbear/contract";
import { useQuery } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedNumber } from "react-intl";
import { CountsPanel } from "../parts/counts.tsx";
import { Amount, Amounts, useDates } from "../parts/figures.tsx";
import { Panel } from "../parts/panel.tsx";
import { Answered } from "../parts/states.tsx";
import { Tile } from "../parts/tile.tsx";
import { useTitle } from "../parts/title.ts";
import { reportQuery } from "../server/queries.ts";
import { useSay } from "../words/say.tsx";

const route = getRouteApi("/inside/desk/reports/$day");

export function Day(): ReactNode {
  const say = useSay();
  const { day } = route.useParams();
  const { longDay } = useDates();
  const query = useQuery(reportQuery(day));
  useTitle(say("day.title", { day }));
  return (
    <div className="page">
      <header className="page-head">
        <h1>{/^\d{4}-\d\d-\d\d$/.test(day) ? longDay(day) : day}</h1>
        <Link to="/reports" className="quiet-link">
          {say("reports.all")}
        </Link>
      </header>
      <Answered query={query} rows={8}>
        {(report) => <Filed report={report} />}
      </Answered>
    </div>
  );
}

function Filed({ report }: { readonly report: DayReport }): ReactNode {
  const say = useSay();
  const { promisesMade: made, promisesKept: kept, promisesBroken: broken } = report;
  return (
    <>
      <section className="tiles" aria-label={say("home.day")}>
        <Tile label={say("home.rpc")} says={say("home.rpc.says")}>
          {report.rightPartyContacts}
        </Tile>
        <Tile label={say("home.promises")} says={say("home.promises.says", { kept, broken })}>
          {made}
        </Tile>
        <Tile label={say("home.plans")} says={say("home.plans.says")}>
          {report.plansAgreed}
        </Tile>
        <Tile label={say("home.collected")} says={say("home.collected.says")}>
          <Amounts of={report.collected} />
        </Tile>
        <Tile label={say("day.returned")} says={say("day.returned.says")}>
          <Amounts of={report.returned} />
        </Tile>
        <Tile label={say("home.cost")} says={say("home.cost.says")}>
          <Amounts of={report.costs} />
        </Tile>
      </section>
      <CountsPanel contacts={report.contacts} blocks={report.blocks} />
      <div className="counts">
        <Inventory inventory={report.inventory} />
        <Filing report={report} />
      </div>
    </>
  );
}

function Inventory({ inventory }: Pick<DayReport, "inventory">): ReactNode {
  const say = useSay();
  return (
    <Panel title={say("day.inventory")}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say("day.currency")}</th>
            <th scope="col" className="is-number">
              {say("day.accounts")}
            </th>
            <th scope="col" className="is-number">
              {say("day.owed")}
            </th>
          </tr>
        </thead>
        <tbody>
          {inventory.map(({ currency, accounts, owed }) => (
            <tr key={currency}>
              <th scope="row">{currency}</th>
              <td className="is-number">
                <FormattedNumber value={accounts} />
              </td>
              <td className="is-number">
                <Amount of={owed} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function Filing({ report }: { readonly report: DayReport }): ReactNode {
  const say = useSay();
  const { at } = useDates();
  return (
    <Panel title={say("day.filing")}>
      <dl className="filing">
        <dt>{say("day.filedAt")}</dt>
        <dd>{at(report.filedAt)}</dd>
        <dt>{say("day.root")}</dt>
        <dd>{report.evidenceRoot === null ? say("none") : <code>{report.evidenceRoot}</code>}</dd>
      </dl>
    </Panel>
  );
}
