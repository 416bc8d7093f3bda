/** A month as it was closed: the trial balance as known then, and what adjusts months before it. */

import { type MonthView, monthView } from "@forbear/contract";
import { useQuery } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Amount, useDates } from "../parts/figures.tsx";
import { Panel } from "../parts/panel.tsx";
import { Answered } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { ask, pathTo } from "../server/ask.ts";
import { moneyMonthQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { useMore } from "./more.tsx";
import { Table } from "../parts/table.tsx";

const route = getRouteApi("/inside/desk/money/months/$month");
const figures = ["opening", "debited", "credited", "adjusting", "closing"] as const;

export function MonthPage(): ReactNode {
  const say = useSay();
  const { month } = route.useParams();
  const query = useQuery(moneyMonthQuery(month));
  useTitle(month);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{month}</h1>
        <Link to="/money" className="quiet-link">
          {say("money.title")}
        </Link>
      </header>
      <Answered query={query} rows={8}>
        {(known) => (
          <>
            <Trial known={known} />
            <Adjusting known={known} />
          </>
        )}
      </Answered>
    </div>
  );
}

function Trial({ known }: { readonly known: MonthView }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { at } = useDates();
  return (
    <Panel title={say("money.trial")}>
      <p className="quiet pad">{say("money.asKnown", { at: at(known.knownAt) })}</p>
      <p className="pad">
        <code className="money-hash">{known.hash}</code>
      </p>
      <Table
        says={say("money.trial")}
        none={say("none")}
        heads={[
          { words: say("money.bookName") },
          { words: say("money.client") },
          ...figures.map((one) => ({ words: say(`money.${one}`), number: true })),
        ]}
        rows={known.balances.map((one) => ({
          key: `${one.client} ${one.opening.currency} ${one.book}`,
          cells: [
            words("money.books", one.book),
            one.client,
            ...figures.map((figure) => <Amount key={figure} of={one[figure]} />),
          ],
        }))}
      />
    </Panel>
  );
}

function Adjusting({ known }: { readonly known: MonthView }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day, at } = useDates();
  const { month } = known;
  const [pages, more] = useMore(["month", month], known, (cursor, signal) =>
    ask(monthView, pathTo("moneyMonth", { month }, { cursor }), signal),
  );
  return (
    <Panel title={say("money.adjustingEntries")}>
      <Table
        says={say("money.adjustingEntries")}
        none={say("money.adjustingEntries.none")}
        heads={[
          { words: say("money.what") },
          { words: say("money.client") },
          { words: say("money.on") },
          { words: say("money.knownAt") },
          { words: say("money.moved") },
          { words: say("money.amount"), number: true },
        ]}
        rows={pages
          .flatMap((page) => page.adjusting)
          .map((one, place) => ({
            key: `${one.bookedAt} ${String(place)}`,
            cells: [
              words("money.kind", one.what),
              one.client,
              day(one.valueOn),
              at(one.bookedAt),
              say("money.move", {
                debit: words("money.books", one.debit),
                credit: words("money.books", one.credit),
              }),
              <Amount key="a" of={one.amount} />,
            ],
          }))}
      />
      {more}
    </Panel>
  );
}
