/** Payments by what became of each: what came, what is under way, and what came back; its filter is its address. */

import { type PaymentLine, type PaymentPage, paymentState, rail } from "@forbear/contract";
import { NativeSelect, TextInput } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Amount, useDates } from "../parts/figures.tsx";
import { More } from "../parts/more.tsx";
import { Panel } from "../parts/panel.tsx";
import { Answered } from "../parts/states.tsx";
import { Table } from "../parts/table.tsx";
import { Tag, type Tone } from "../parts/tag.tsx";
import { useTitle } from "../parts/title.ts";
import { paymentsQuery, refundsQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { DecideRefund } from "./refund.tsx";
import { MoneyNav } from "./nav.tsx";

const route = getRouteApi("/inside/desk/money/payments");

export function PaymentsPage(): ReactNode {
  const say = useSay();
  const { state = "", client = "", rail: by = "", day = "" } = route.useSearch();
  const query = useInfiniteQuery(paymentsQuery({ state, client, rail: by, day }));
  useTitle(say("payments.title"));
  return (
    <div className="page">
      <header className="page-head">
        <h1>{say("payments.title")}</h1>
        <p className="quiet">{say("payments.says")}</p>
      </header>
      <MoneyNav />
      <RefundsWaiting />
      <StateChips />
      <Answered query={query} rows={10}>
        {({ pages }) => (
          <Panel title={say("payments.list")}>
            <Filters clients={pages[0]?.clients ?? []} />
            <Payments lines={pages.flatMap(({ items }) => items)} />
            <More of={query} />
          </Panel>
        )}
      </Answered>
    </div>
  );
}

export const tones: { readonly [S in PaymentLine["state"]]: Tone } = {
  "under-way": "accent",
  unknown: "amber",
  settled: "green",
  returned: "red",
  "charged-back": "red",
  refunded: "amber",
  failed: "plain",
};

function StateChips(): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { client, rail: by, day } = route.useSearch();
  const others = { ...(client && { client }), ...(by && { rail: by }), ...(day && { day }) };
  return (
    <nav className="chips" aria-label={say("payments.filter")}>
      <Link
        to="/money/payments"
        search={others}
        className="chip"
        activeOptions={{ exact: true, includeSearch: true }}
      >
        {say("payments.all")}
      </Link>
      {paymentState.options.map((state) => (
        <Link
          key={state}
          to="/money/payments"
          search={{ ...others, state }}
          className="chip"
          activeOptions={{ exact: true, includeSearch: true }}
        >
          {words("payment.state", state)}
        </Link>
      ))}
    </nav>
  );
}

/** Whose, by what and on which day: what is chosen stands in the address, and can be sent on. */
function Filters({ clients }: Pick<PaymentPage, "clients">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const navigate = route.useNavigate();
  const { client = "", rail: by = "", day = "" } = route.useSearch();
  function choose(name: "client" | "rail" | "day", value: string): void {
    void navigate({
      search: ({ [name]: _, ...others }) => (value === "" ? others : { ...others, [name]: value }),
      replace: true,
    });
  }
  return (
    <div className="terms-fields pad">
      <NativeSelect
        label={say("money.client")}
        value={client}
        onChange={({ currentTarget }) => choose("client", currentTarget.value)}
        data={[
          { value: "", label: say("payments.anyClient") },
          ...clients.map(({ ref, name }) => ({ value: ref, label: name })),
        ]}
      />
      <NativeSelect
        label={say("payments.by")}
        value={by}
        onChange={({ currentTarget }) => choose("rail", currentTarget.value)}
        data={[
          { value: "", label: say("payments.anyRail") },
          ...rail.options.map((value) => ({ value, label: words("payment.by", value) })),
        ]}
      />
      <TextInput
        type="date"
        label={say("payments.day")}
        value={day}
        onChange={({ currentTarget }) => choose("day", currentTarget.value)}
      />
    </div>
  );
}

function Payments({ lines }: { readonly lines: readonly PaymentLine[] }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { at } = useDates();
  return (
    <Table
      says={say("payments.list")}
      none={say("payments.none")}
      heads={[
        { words: say("payments.payer") },
        { words: say("money.client") },
        { words: say("payments.by") },
        { words: say("money.amount"), number: true },
        { words: say("money.state") },
        { words: say("payments.back") },
        { words: say("payments.changed") },
        { words: say("money.account") },
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          <Link key="p" to="/money/payments/$payment" params={{ payment: line.id }} data-row>
            {line.person.name}
          </Link>,
          line.client.name,
          words("payment.by", line.method),
          <Amount key="a" of={line.amount} />,
          <PaymentState key="s" line={line} />,
          <Backs key="b" line={line} />,
          at(line.changedAt),
          <Link key="d" to="/accounts/$account" params={{ account: line.account }}>
            {line.account.slice(-8)}
          </Link>,
        ],
      }))}
    />
  );
}

/** What became of it, and why, where somebody said. */
export function PaymentState({ line }: { readonly line: PaymentLine }): ReactNode {
  const words = useCodeWords();
  return (
    <>
      <Tag tone={tones[line.state]}>{words("payment.state", line.state)}</Tag>
      {line.reason === null ? null : (
        <span className="quiet"> {words("payment.reason", line.reason)}</span>
      )}
    </>
  );
}

function Backs({ line }: { readonly line: PaymentLine }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  if (line.restOf !== null) return <span className="quiet">{say("payments.rest")}</span>;
  return line.backs.map(({ kind, amount, status }, at) => (
    <div key={`${kind} ${String(at)}`}>
      <Amount of={amount} />{" "}
      <span className="quiet">{words(`payment.${kind}`, status).toLowerCase()}</span>
    </div>
  ));
}

/** What waits for a second person, wherever else one looks; nothing where nothing does. */
function RefundsWaiting(): ReactNode {
  const say = useSay();
  const { at } = useDates();
  const { data } = useQuery(refundsQuery());
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Panel title={say("refunds.waiting")}>
      <p className="quiet pad">{say("refunds.waiting.says")}</p>
      <Table
        says={say("refunds.waiting")}
        none=""
        heads={[
          { words: say("refunds.payment") },
          { words: say("money.amount"), number: true },
          { words: say("money.why") },
          { words: say("refunds.askedAt") },
          { words: say("refunds.decide") },
        ]}
        rows={data.items.map((one) => ({
          key: one.refund,
          cells: [
            <Link key="p" to="/money/payments/$payment" params={{ payment: one.payment }} data-row>
              {one.payment.slice(-8)}
            </Link>,
            <Amount key="a" of={one.amount} />,
            one.because,
            at(one.askedAt),
            <DecideRefund key="d" refund={one.refund} amount={one.amount} ownAsk={one.ownAsk} />,
          ],
        }))}
      />
    </Panel>
  );
}
