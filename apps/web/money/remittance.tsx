/** One remittance: each payment with its allocation, the tiers of its commission, and the totals. */

import type { RemittanceView } from "@forbear/contract";
import { useQuery } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Amount, useDates, useMoney } from "../parts/figures.tsx";
import { Panel } from "../parts/panel.tsx";
import { Answered } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { pathTo } from "../server/ask.ts";
import { remittanceQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { Table } from "../parts/table.tsx";

const route = getRouteApi("/inside/desk/money/clients/$client/remittances/$number");

export function RemittancePage(): ReactNode {
  const say = useSay();
  const { client, number } = route.useParams();
  const query = useQuery(remittanceQuery(client, number));
  const title = say("money.numbered", { client, number });
  useTitle(title);
  return (
    <div className="page">
      <header className="page-head">
        <h1>{title}</h1>
        <Link to="/money" className="quiet-link">
          {say("money.title")}
        </Link>
      </header>
      <p>
        {(["pdf", "csv", "xlsx", "text"] as const).map((form) => (
          <a
            key={form}
            className="money-download"
            href={pathTo("moneyStatement", { client, number }, { form })}
          >
            {say("money.download", { form: form.toUpperCase() })}
          </a>
        ))}
      </p>
      <Answered query={query} rows={8}>
        {(known) => (
          <>
            <Totals known={known} />
            <Lines known={known} />
          </>
        )}
      </Answered>
    </div>
  );
}

function Totals({ known }: { readonly known: RemittanceView }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day } = useDates();
  const { summary, terms, because, totals } = known;
  const told = totals.filter(({ key, amount }) => key === "payable" || amount.minor !== "0");
  return (
    <Panel title={say("money.totals")}>
      <p className="quiet pad">
        {say("money.rests", {
          through: day(summary.through),
          name: terms.name,
          version: terms.version,
          pays: terms.pays,
        })}
      </p>
      {because === null ? null : <p className="pad">{because}</p>}
      <Table
        says={say("money.totals")}
        none={say("none")}
        heads={[{ words: say("money.what") }, { words: say("money.amount"), number: true }]}
        rows={told.map(({ key, amount }) => ({
          key,
          cells: [words("money.total", key), <Amount key="a" of={amount} />],
        }))}
      />
    </Panel>
  );
}

const allocated = ["principal", "interest", "fees", "costs", "collected"] as const;

function Lines({ known }: { readonly known: RemittanceView }): ReactNode {
  const say = useSay();
  const money = useMoney();
  const words = useCodeWords();
  const { day } = useDates();
  return (
    <Panel title={say("money.lines")}>
      <Table
        says={say("money.lines")}
        none={say("money.lines.none")}
        heads={[
          { words: say("money.account") },
          { words: say("money.on") },
          { words: say("money.came") },
          ...allocated.map((book) => ({ words: say(`money.${book}`), number: true })),
          { words: say("money.commission"), number: true },
          { words: say("money.derivation") },
          { words: say("money.held"), number: true },
          { words: say("money.net"), number: true },
        ]}
        rows={known.lines.map((line) => ({
          key: line.payment,
          cells: [
            <Link key="a" to="/accounts/$account" params={{ account: line.account }} data-row>
              {line.reference}
            </Link>,
            day(line.valueOn),
            words("money.came", line.came),
            ...allocated.map((book) => <Amount key={book} of={line[book]} />),
            <Amount key="c" of={line.commission} />,
            [
              line.rule === "" ? say("money.noRule") : line.rule,
              ...line.tiers.map((tier) => `${tier.percent} × ${money(tier.amount)}`),
            ].join(": "),
            <Amount key="h" of={line.held} />,
            <Amount key="n" of={line.net} />,
          ],
        }))}
      />
    </Panel>
  );
}
