/** Clients' money: whose it is, whether the bank agrees, what is to be paid over, billed and closed. */

import {
  type InvoicesPage,
  type MoneyView,
  type RemittancesDue,
  type RemittancesPage,
  type UnappliedPage,
  invoicesPage,
  remittancesPage,
  unappliedPage,
} from "@forbear/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Amount, Amounts, useDates } from "../parts/figures.tsx";
import { Panel } from "../parts/panel.tsx";
import { Answered, Empty } from "../parts/states.tsx";
import { Tag } from "../parts/tag.tsx";
import { useTitle } from "../parts/title.ts";
import { ask, pathTo } from "../server/ask.ts";
import { moneyDueQuery, moneyQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { Confirmed } from "./act.tsx";
import { Days } from "./days.tsx";
import { useMore } from "./more.tsx";
import { MoneyNav } from "./nav.tsx";
import { Table } from "../parts/table.tsx";

export function MoneyPage(): ReactNode {
  const say = useSay();
  const { longDay } = useDates();
  const query = useQuery(moneyQuery());
  useTitle(say("money.title"));
  return (
    <div className="page">
      <header className="page-head">
        <h1>{say("money.title")}</h1>
        {query.data === undefined ? null : <p className="quiet">{longDay(query.data.day)}</p>}
      </header>
      <MoneyNav />
      <Answered query={query} rows={10}>
        {(known) =>
          known.clients.length === 0 ? (
            <Panel title={say("money.position")}>
              <Empty icon="payment" title={say("money.none")} says={say("money.none.says")} />
            </Panel>
          ) : (
            <>
              <Position position={known.position} />
              <WhatIsDue />
              <Days days={known.days} today={known.day} />
              <Remittances first={known.remittances} />
              <Invoices first={known.invoices} />
              <Months months={known.months} />
              <Unapplied first={known.unapplied} />
            </>
          )
        }
      </Answered>
    </div>
  );
}

const parts = ["trust", "dueToClient", "heldBack", "suspense", "refunds", "ours"] as const;

function Position({ position }: Pick<MoneyView, "position">): ReactNode {
  const say = useSay();
  return (
    <Panel title={say("money.position")}>
      <p className="quiet pad">{say("money.position.says")}</p>
      <Table
        says={say("money.position")}
        none={say("money.position.none")}
        heads={[
          { words: say("money.client") },
          ...parts.map((part) => ({ words: say(`money.${part}`), number: true })),
        ]}
        rows={position.map((one) => ({
          key: `${one.client} ${one.trust.currency}`,
          cells: [
            <Link key="c" to="/money/clients/$client" params={{ client: one.client }} data-row>
              {one.name}
            </Link>,
            ...parts.map((part) => <Amount key={part} of={one[part]} />),
          ],
        }))}
      />
    </Panel>
  );
}

/** Asked for by itself: what it is worked out from grows with the month, and the page waits for nothing. */
function WhatIsDue(): ReactNode {
  const say = useSay();
  const query = useQuery(moneyDueQuery());
  return (
    <Panel title={say("money.due")}>
      <Answered query={query} rows={3}>
        {({ due }) => <Due due={due} />}
      </Answered>
    </Panel>
  );
}

function Due({ due }: RemittancesDue): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day } = useDates();
  return (
    <>
      {due.some(({ state }) => state === "no-terms") ? (
        <p className="pad">{say("money.noTerms")}</p>
      ) : null}
      <Table
        says={say("money.due")}
        none={say("money.due.none")}
        heads={[
          { words: say("money.client") },
          { words: say("money.cutOff") },
          { words: say("money.last") },
          { words: say("money.amount"), number: true },
          { words: say("money.state") },
        ]}
        rows={due.map((one) => ({
          key: one.client,
          cells: [
            <Link
              key="c"
              to="/money/clients/$client/terms"
              params={{ client: one.client }}
              data-row
            >
              {one.name}
            </Link>,
            one.cutOff === null ? say("none") : day(one.cutOff),
            one.last === null ? say("none") : day(one.last),
            one.amount === null ? say("none") : <Amount key="a" of={one.amount} />,
            one.state === "due" ? (
              <Confirmed
                key="s"
                needs="move-money"
                route="moneyRemit"
                params={{ client: one.client }}
                body={{ through: one.cutOff }}
                words={say("money.payOver", { client: one.name })}
                done={say("money.paidOver", { client: one.name })}
                otherwise={words("money.state", one.state)}
              />
            ) : (
              words("money.state", one.state)
            ),
          ],
        }))}
      />
    </>
  );
}

function Remittances({ first }: { readonly first: RemittancesPage }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day } = useDates();
  const [pages, more] = useMore(["remittances"], first, (cursor, signal) =>
    ask(remittancesPage, pathTo("moneyRemittances", {}, { cursor }), signal),
  );
  const remittances = pages.flatMap((page) => page.remittances);
  return (
    <Panel title={say("money.remittances")}>
      <Table
        says={say("money.remittances")}
        none={say("money.remittances.none")}
        heads={[
          { words: say("money.number") },
          { words: say("money.through") },
          { words: say("money.paidOn") },
          { words: say("money.payable"), number: true },
          { words: say("money.state") },
        ]}
        rows={remittances.map((one) => ({
          key: `${one.client} ${String(one.number)}`,
          cells: [
            <Link
              key="n"
              to="/money/clients/$client/remittances/$number"
              params={{ client: one.client, number: String(one.number) }}
              data-row
            >
              {say("money.numbered", { client: one.client, number: one.number })}
            </Link>,
            day(one.through),
            day(one.paidOn),
            <Amount key="p" of={one.payable} />,
            one.standing || one.kind === "reversal"
              ? words("money.kind", one.kind)
              : say("money.reversed"),
          ],
        }))}
      />
      {more}
    </Panel>
  );
}

function Invoices({ first }: { readonly first: InvoicesPage }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day } = useDates();
  const [pages, more] = useMore(["invoices"], first, (cursor, signal) =>
    ask(invoicesPage, pathTo("moneyInvoices", {}, { cursor }), signal),
  );
  const invoices = pages.flatMap((page) => page.invoices);
  return (
    <Panel title={say("money.invoices")}>
      <Table
        says={say("money.invoices")}
        none={say("money.invoices.none")}
        heads={[
          { words: say("money.number") },
          { words: say("money.client") },
          { words: say("money.issuedOn") },
          { words: say("money.what") },
          { words: say("money.tax"), number: true },
          { words: say("money.total"), number: true },
          { words: say("money.open"), number: true },
          { words: say("money.paper") },
        ]}
        rows={invoices.map((one) => ({
          key: String(one.number),
          cells: [
            String(one.number),
            one.client,
            day(one.issuedOn),
            one.kind === "credit-note"
              ? words("money.kind", one.kind)
              : one.lines.map((line) => line.words).join("; "),
            one.tax === null ? say("none") : <Amount key="x" of={one.tax.amount} />,
            <Amount key="t" of={one.total} />,
            <Amount key="o" of={one.open} />,
            <InvoiceForms key="f" number={String(one.number)} />,
          ],
        }))}
      />
      {more}
    </Panel>
  );
}

/** The invoice as a document: to print, to reckon with, to read. */
function InvoiceForms({ number }: { readonly number: string }): ReactNode {
  const say = useSay();
  return (["pdf", "csv", "xlsx", "text"] as const).map((form) => (
    <a
      key={form}
      className="money-download"
      href={pathTo("moneyInvoice", { number }, { form })}
      aria-label={say("money.invoiceAs", { number, form: form.toUpperCase() })}
    >
      {form.toUpperCase()}
    </a>
  ));
}

function Months({ months }: Pick<MoneyView, "months">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { at } = useDates();
  return (
    <Panel title={say("money.months")}>
      <p className="quiet pad">{say("money.months.says")}</p>
      <Table
        says={say("money.months")}
        none={say("none")}
        heads={[
          { words: say("money.month") },
          { words: say("money.state") },
          { words: say("money.knownAt") },
          { words: say("money.hash") },
        ]}
        rows={months.map((one) => ({
          key: one.month,
          cells: [
            one.state === "closed" ? (
              <Link key="m" to="/money/months/$month" params={{ month: one.month }} data-row>
                {one.month}
              </Link>
            ) : (
              one.month
            ),
            one.state === "may-close" || one.state === "closing" ? (
              <Confirmed
                key="c"
                needs="move-money"
                route="moneyClose"
                params={{ month: one.month }}
                body={{}}
                words={say("money.close", { month: one.month })}
                done={say("money.closed", { month: one.month })}
                otherwise={words("money.month", one.state)}
              />
            ) : (
              <Tag key="s" tone={one.state === "closed" ? "green" : "plain"}>
                {words("money.month", one.state)}
              </Tag>
            ),
            one.knownAt === null ? say("none") : at(one.knownAt),
            one.hash === null ? say("none") : <code key="h">{one.hash.slice(0, 12)}</code>,
          ],
        }))}
      />
    </Panel>
  );
}

function Unapplied({ first }: { readonly first: UnappliedPage }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day } = useDates();
  const [pages, more] = useMore(["unapplied"], first, (cursor, signal) =>
    ask(unappliedPage, pathTo("moneyUnapplied", {}, { cursor }), signal),
  );
  const lines = pages.flatMap((page) => page.unapplied);
  return (
    <Panel title={say("money.unapplied")}>
      <p className="quiet pad">{say("money.unapplied.says")}</p>
      {first.count === 0 ? null : (
        <p className="pad">
          {say("money.unapplied.all", { count: first.count })} <Amounts of={first.totals} />
        </p>
      )}
      <Table
        says={say("money.unapplied")}
        none={say("money.unapplied.none")}
        heads={[
          { words: say("money.account") },
          { words: say("money.what") },
          { words: say("money.since") },
          { words: say("money.dormantOn") },
          { words: say("money.cite") },
          { words: say("money.amount"), number: true },
        ]}
        rows={lines.map((one) => ({
          key: `${one.account} ${one.kind}`,
          cells: [
            <Link key="a" to="/accounts/$account" params={{ account: one.account }} data-row>
              {one.account.slice(-8)}
            </Link>,
            words("money.unapplied", one.kind),
            day(one.since),
            day(one.dormantOn),
            say("money.cited", { cite: one.cite ?? say("unknown"), status: one.status }),
            <Amount key="m" of={one.amount} />,
          ],
        }))}
      />
      {more}
    </Panel>
  );
}
