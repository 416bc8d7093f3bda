/** The books of one client: what each holds, and every entry of its documents. */

import { type ClientBooksView, clientBooksView } from "@forbear/contract";
import { useQuery } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Amount, useDates } from "../parts/figures.tsx";
import { Panel } from "../parts/panel.tsx";
import { Answered } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { ask, pathTo } from "../server/ask.ts";
import { moneyClientQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { useMore } from "./more.tsx";
import { Table } from "../parts/table.tsx";

const route = getRouteApi("/inside/desk/money/clients/$client");

export function ClientPage(): ReactNode {
  const say = useSay();
  const { client } = route.useParams();
  const query = useQuery(moneyClientQuery(client));
  useTitle(say("money.books", { client }));
  return (
    <div className="page">
      <header className="page-head">
        <h1>{query.data?.name ?? client}</h1>
        <Link to="/money" className="quiet-link">
          {say("money.title")}
        </Link>
      </header>
      <Answered query={query} rows={8}>
        {(known) => (
          <>
            <Books books={known.books} />
            <Entries client={client} first={known} />
          </>
        )}
      </Answered>
    </div>
  );
}

function Books({ books }: Pick<ClientBooksView, "books">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  return (
    <Panel title={say("money.sums")}>
      <Table
        says={say("money.sums")}
        none={say("none")}
        heads={[
          { words: say("money.bookName") },
          { words: say("money.debited"), number: true },
          { words: say("money.credited"), number: true },
        ]}
        rows={books.map((one) => ({
          key: `${one.book} ${one.debited.currency}`,
          cells: [
            words("money.books", one.book),
            <Amount key="d" of={one.debited} />,
            <Amount key="c" of={one.credited} />,
          ],
        }))}
      />
    </Panel>
  );
}

type EntriesProps = { readonly client: string; readonly first: ClientBooksView };

function Entries({ client, first }: EntriesProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day, at } = useDates();
  const [pages, more] = useMore(["client", client], first, (cursor, signal) =>
    ask(clientBooksView, pathTo("moneyClient", { client }, { cursor }), signal),
  );
  const entries = pages.flatMap((page) => page.entries);
  const rows = entries.flatMap((entry) =>
    entry.moves.map((move, place) => ({
      key: `${entry.bookedAt} ${entry.kind} ${String(place)} ${move.debit} ${move.credit}`,
      cells: [
        words("money.kind", entry.kind),
        day(entry.valueOn),
        at(entry.bookedAt),
        say("money.move", {
          debit: words("money.books", move.debit),
          credit: words("money.books", move.credit),
        }),
        entry.because ?? "",
        <Amount key="a" of={move.amount} />,
      ],
    })),
  );
  return (
    <Panel title={say("money.entries")}>
      <Table
        says={say("money.entries")}
        none={say("money.entries.none")}
        heads={[
          { words: say("money.what") },
          { words: say("money.on") },
          { words: say("money.knownAt") },
          { words: say("money.moved") },
          { words: say("money.why") },
          { words: say("money.amount"), number: true },
        ]}
        rows={rows}
      />
      {more}
    </Panel>
  );
}
