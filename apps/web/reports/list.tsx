/** The days that were filed, newest first; each leads to its own page. */

import type { DayReport } from "@forbear/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedNumber } from "react-intl";
import { Amounts, useDates } from "../parts/figures.tsx";
import { More } from "../parts/more.tsx";
import { Panel } from "../parts/panel.tsx";
import { useRowKeys } from "../parts/rows.ts";
import { Answered, Empty } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { reportsQuery } from "../server/queries.ts";
import { useSay } from "../words/say.tsx";

export function Reports(): ReactNode {
  const say = useSay();
  const query = useInfiniteQuery(reportsQuery());
  useTitle(say("reports.title"));
  return (
    <div className="page">
      <header className="page-head">
        <h1>{say("reports.title")}</h1>
        <p className="quiet">{say("reports.says")}</p>
      </header>
      <Answered query={query} rows={8}>
        {({ pages }) => {
          const reports = pages.flatMap(({ items }) => items);
          if (reports.length === 0) {
            return (
              <Empty icon="report" title={say("reports.none")} says={say("reports.none.says")} />
            );
          }
          return (
            <Panel title={say("reports.days")}>
              <ReportTable reports={reports} />
              <More of={query} />
            </Panel>
          );
        }}
      </Answered>
    </div>
  );
}

const totalOf = (all: readonly { readonly count: number }[]): number =>
  all.reduce((sum, { count }) => sum + count, 0);

const numbers = [
  { key: "contacts", of: (report: DayReport) => totalOf(report.contacts) },
  { key: "blocks", of: (report: DayReport) => totalOf(report.blocks) },
  { key: "rpc", of: (report: DayReport) => report.rightPartyContacts },
  { key: "promised", of: (report: DayReport) => report.promisesMade },
  { key: "kept", of: (report: DayReport) => report.promisesKept },
  { key: "broken", of: (report: DayReport) => report.promisesBroken },
  { key: "plans", of: (report: DayReport) => report.plansAgreed },
] as const;

function ReportTable({ reports }: { readonly reports: readonly DayReport[] }): ReactNode {
  const say = useSay();
  const { day: dayWords } = useDates();
  const list = useRowKeys<HTMLTableSectionElement>();
  return (
    <div className="table-scroll">
      <table className="table is-rows">
        <thead>
          <tr>
            <th scope="col">{say("reports.day")}</th>
            {numbers.map(({ key }) => (
              <th key={key} scope="col" className="is-number">
                {say(`reports.${key}`)}
              </th>
            ))}
            <th scope="col" className="is-number">
              {say("reports.collected")}
            </th>
            <th scope="col" className="is-number">
              {say("reports.costs")}
            </th>
          </tr>
        </thead>
        <tbody ref={list}>
          {reports.map((report) => (
            <tr key={report.day}>
              <th scope="row">
                <Link to="/reports/$day" params={{ day: report.day }} data-row className="row-link">
                  {dayWords(report.day)}
                </Link>
              </th>
              {numbers.map(({ key, of }) => (
                <td key={key} className="is-number">
                  <FormattedNumber value={of(report)} />
                </td>
              ))}
              <td className="is-number">
                <Amounts of={report.collected} />
              </td>
              <td className="is-number">
                <Amounts of={report.costs} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
