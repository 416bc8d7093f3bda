/** One payment, whole: what became of it, what went back, who disputes it, and what it moved. */

import type { PaymentView, RefundLine } from "@forbear/contract";
import { useQuery } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Amount, useDates, useMoney } from "../parts/figures.tsx";
import { Panel } from "../parts/panel.tsx";
import { Answered } from "../parts/states.tsx";
import { Table } from "../parts/table.tsx";
import { Tag, type Tone } from "../parts/tag.tsx";
import { useTitle } from "../parts/title.ts";
import { paymentQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { Disputes } from "./disputes.tsx";
import { PaymentState } from "./payments.tsx";
import { AskRefund, DecideRefund } from "./refund.tsx";

const route = getRouteApi("/inside/desk/money/payments/$payment");

export function PaymentPage(): ReactNode {
  const say = useSay();
  const { payment } = route.useParams();
  const query = useQuery(paymentQuery(payment));
  useTitle(say("payment.title"));
  return (
    <div className="page">
      <Answered query={query} rows={10}>
        {(view) => (
          <>
            <Head view={view} />
            <Refunds view={view} />
            {view.disputes.length === 0 ? null : (
              <Panel title={say("disputes.title")}>
                <p className="quiet pad">{say("disputes.says")}</p>
                <Disputes lines={view.disputes} ofOne />
              </Panel>
            )}
            <Entries entries={view.entries} />
            <Remitted remitted={view.remitted} />
          </>
        )}
      </Answered>
    </div>
  );
}

function Head({ view }: { readonly view: PaymentView }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const money = useMoney();
  const { at } = useDates();
  const { line, processor } = view;
  return (
    <>
      <header className="page-head">
        <h1>{say("payment.of", { amount: money(line.amount), name: line.person.name })}</h1>
        <nav aria-label={say("payment.ways")} className="money-more">
          <Link to="/money/payments">{say("payments.title")}</Link>
          <Link to="/accounts/$account" params={{ account: line.account }}>
            {say("payment.account")}
          </Link>
        </nav>
      </header>
      <Panel title={say("payment.title")}>
        <dl className="filing">
          <dt>{say("money.state")}</dt>
          <dd>
            <PaymentState line={line} />
          </dd>
          <dt>{say("money.client")}</dt>
          <dd>
            <Link to="/money/clients/$client" params={{ client: line.client.ref }}>
              {line.client.name}
            </Link>
          </dd>
          <dt>{say("payments.by")}</dt>
          <dd>{words("payment.by", line.method)}</dd>
          <dt>{say("payment.askedAt")}</dt>
          <dd>{at(line.askedAt)}</dd>
          <dt>{say("payments.changed")}</dt>
          <dd>{at(line.changedAt)}</dd>
          <dt>{say("payment.processor")}</dt>
          <dd>
            <Processor processor={processor} />
          </dd>
          {line.restOf === null ? null : (
            <>
              <dt>{say("payments.rest")}</dt>
              <dd>
                <Link to="/money/payments/$payment" params={{ payment: line.restOf }}>
                  {line.restOf.slice(-8)}
                </Link>
              </dd>
            </>
          )}
        </dl>
      </Panel>
    </>
  );
}

/** By what names the payment is found at the processor's own desk. */
function Processor({ processor }: Pick<PaymentView, "processor">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  if (processor === null) return say("payment.noProcessor");
  return (
    <>
      {words("processors.name", processor.provider)}
      {processor.references.map(({ kind, reference }) => (
        <span key={kind}>
          {" "}
          <span className="quiet">{words("payment.reference", kind)}</span>{" "}
          <code className="money-hash">{reference}</code>
        </span>
      ))}
    </>
  );
}

const tones: { readonly [S in RefundLine["status"]]: Tone } = {
  asked: "amber",
  refused: "plain",
  requested: "accent",
  unknown: "amber",
  given: "green",
  failed: "red",
  questioned: "amber",
  taken: "red",
  won: "green",
};

function Refunds({ view }: { readonly view: PaymentView }): ReactNode {
  const say = useSay();
  const money = useMoney();
  const { line, refundable, aloneUpTo, refunds } = view;
  return (
    <Panel
      title={say("refunds.title")}
      beside={
        refundable === null ? null : (
          <AskRefund payment={line.id} refundable={refundable} aloneUpTo={aloneUpTo} />
        )
      }
    >
      <p className="quiet pad">
        {refundable === null
          ? say("refunds.nothing")
          : say("refunds.most", { most: money(refundable), alone: money(aloneUpTo) })}
      </p>
      {refunds.length === 0 ? null : <RefundTable refunds={refunds} />}
    </Panel>
  );
}

function RefundTable({ refunds }: Pick<PaymentView, "refunds">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { at } = useDates();
  return (
    <Table
      says={say("refunds.title")}
      none=""
      heads={[
        { words: say("money.amount"), number: true },
        { words: say("money.state") },
        { words: say("money.why") },
        { words: say("refunds.askedBy") },
        { words: say("refunds.askedAt") },
        { words: say("refunds.decide") },
      ]}
      rows={refunds.map((one) => ({
        key: one.id,
        cells: [
          <Amount key="a" of={one.amount} />,
          <Tag key="s" tone={tones[one.status]}>
            {words("payment.refund", one.status)}
          </Tag>,
          one.because,
          one.askedBy ?? say("refunds.atProcessor"),
          at(one.askedAt),
          one.status === "asked" ? (
            <DecideRefund key="d" refund={one.id} amount={one.amount} ownAsk={one.ownAsk} />
          ) : (
            at(one.changedAt)
          ),
        ],
      }))}
    />
  );
}

/** What it did to the debt and to the money in trust: entry by entry, none of them ever edited. */
function Entries({ entries }: Pick<PaymentView, "entries">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { at, day } = useDates();
  return (
    <Panel title={say("payment.entries")}>
      <p className="quiet pad">{say("payment.entries.says")}</p>
      <Table
        says={say("payment.entries")}
        none={say("payment.entries.none")}
        heads={[
          { words: say("payment.entry") },
          { words: say("payment.valueOn") },
          { words: say("payment.bookedAt") },
          { words: say("money.moved") },
        ]}
        rows={entries.map((one, n) => ({
          key: String(n),
          cells: [
            words("payment.entry", one.kind),
            day(one.valueOn),
            at(one.bookedAt),
            <Moves key="m" moves={one.moves} />,
          ],
        }))}
      />
    </Panel>
  );
}

type Moves = PaymentView["entries"][number]["moves"];

function Moves({ moves }: { readonly moves: Moves }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  return moves.map(({ debit, credit, amount }, n) => (
    <div key={String(n)}>
      <Amount of={amount} />{" "}
      <span className="quiet">
        {say("money.move", {
          debit: words("money.books", debit),
          credit: words("money.books", credit),
        })}
      </span>
    </div>
  ));
}

function Remitted({ remitted }: Pick<PaymentView, "remitted">): ReactNode {
  const say = useSay();
  const { day } = useDates();
  return (
    <Panel title={say("payment.remitted")}>
      <Table
        says={say("payment.remitted")}
        none={say("payment.remitted.none")}
        heads={[
          { words: say("money.number") },
          { words: say("money.paidOn") },
          { words: say("money.net"), number: true },
          { words: say("money.state") },
        ]}
        rows={remitted.map((one, n) => ({
          key: `${one.client} ${String(one.number)} ${String(n)}`,
          cells: [
            <Link
              key="n"
              to="/money/clients/$client/remittances/$number"
              params={{ client: one.client, number: String(one.number) }}
              data-row
            >
              {say("money.numbered", { client: one.client, number: one.number })}
            </Link>,
            day(one.paidOn),
            <Amount key="a" of={one.net} />,
            one.reversed ? say("money.reversed") : say("payment.counts"),
          ],
        }))}
      />
    </Panel>
  );
}
