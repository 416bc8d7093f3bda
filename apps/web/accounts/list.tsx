/** Every account, found by name, phone, account or last four; what is asked stands in the address. */

import type { AccountLine } from "@forbear/contract";
import { TextInput } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, getRouteApi, useRouterState } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { keyActs } from "../keys/catalogue.ts";
import { Pressed } from "../keys/tip.tsx";
import { Amount, useDates } from "../parts/figures.tsx";
import { Icon } from "../parts/icons.tsx";
import { More } from "../parts/more.tsx";
import { useRowKeys } from "../parts/rows.ts";
import { Answered, Empty } from "../parts/states.tsx";
import { Tag } from "../parts/tag.tsx";
import { useTitle } from "../parts/title.ts";
import { accountsQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

const route = getRouteApi("/inside/desk/accounts");
const lives = ["open", "promised", "on-plan", "closed"] as const;

export function Accounts(): ReactNode {
  const say = useSay();
  const { q = "", life = "", held = "" } = route.useSearch();
  const query = useInfiniteQuery(accountsQuery({ q, life, held }));
  useTitle(say("accounts.title"));
  return (
    <div className="page">
      <header className="page-head">
        <h1>{say("accounts.title")}</h1>
      </header>
      <div className="filters">
        <SearchField />
        <LifeFilter />
      </div>
      <Answered query={query} rows={10}>
        {({ pages }) => (
          <Found lines={pages.flatMap(({ items }) => items)} more={<More of={query} />} />
        )}
      </Answered>
    </div>
  );
}

const typingPauseMs = 200;

/** What is typed goes into the address after a pause, so that a search can be sent on and gone back to. */
function SearchField(): ReactNode {
  const say = useSay();
  const navigate = route.useNavigate();
  const { q = "" } = route.useSearch();
  const [text, setText] = useState(q);
  const field = useRef<HTMLInputElement>(null);
  const hash = useRouterState({ select: ({ location }) => location.hash });
  useEffect(() => {
    if (hash === "search") field.current?.focus();
  }, [hash]);
  // Back and forward change the address under the field.
  const [shownFor, setShownFor] = useState(q);
  if (shownFor !== q) {
    setShownFor(q);
    if (text.trim() !== q) setText(q);
  }
  useEffect(() => {
    const asked = text.trim();
    if (asked === q) return undefined;
    const timer = window.setTimeout(() => {
      void navigate({
        search: ({ life }) => ({ ...(asked === "" ? {} : { q: asked }), ...(life && { life }) }),
        replace: true,
      });
    }, typingPauseMs);
    return () => window.clearTimeout(timer);
  }, [text, q, navigate]);
  return (
    <TextInput
      ref={field}
      data-search
      type="search"
      className="search"
      aria-label={say("accounts.search")}
      placeholder={say("accounts.search")}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      leftSection={<Icon name="search" />}
      rightSection={<Pressed act={keyActs.search} />}
    />
  );
}

function LifeFilter(): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { q } = route.useSearch();
  const asked = q === undefined ? {} : { q };
  return (
    <nav className="chips" aria-label={say("accounts.filter")}>
      <Link to="/accounts" search={asked} className="chip" activeOptions={{ exact: true }}>
        {say("accounts.all")}
      </Link>
      {lives.map((each) => (
        <Link
          key={each}
          to="/accounts"
          search={{ ...asked, life: each }}
          className="chip"
          activeOptions={{ exact: true }}
        >
          {words("life", each)}
        </Link>
      ))}
      <Link
        to="/accounts"
        search={{ ...asked, held: "yes" }}
        className="chip"
        activeOptions={{ exact: true }}
      >
        {say("home.held")}
      </Link>
    </nav>
  );
}

type FoundProps = { readonly lines: readonly AccountLine[]; readonly more: ReactNode };

function Found({ lines, more }: FoundProps): ReactNode {
  const say = useSay();
  const { q, life, held } = route.useSearch();
  const list = useRowKeys<HTMLTableSectionElement>();
  if (lines.length === 0) {
    const all = q === undefined && life === undefined && held === undefined;
    return (
      <Empty
        icon="search"
        title={say(all ? "accounts.none" : "accounts.unfound")}
        says={say(all ? "accounts.none.says" : "accounts.unfound.says")}
      />
    );
  }
  return (
    <div className="panel">
      <div className="table-scroll">
        <table className="table is-rows is-stacked">
          <thead>
            <tr>
              <th scope="col">{say("accounts.person")}</th>
              <th scope="col">{say("accounts.creditor")}</th>
              <th scope="col" className="is-number">
                {say("accounts.balance")}
              </th>
              <th scope="col" className="is-number">
                {say("accounts.pastDue")}
              </th>
              <th scope="col">{say("accounts.status")}</th>
              <th scope="col">{say("accounts.waits")}</th>
            </tr>
          </thead>
          <tbody ref={list}>
            {lines.map((line) => (
              <Row key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </div>
  );
}

function Row({ line }: { readonly line: AccountLine }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { at } = useDates();
  const { id, person, creditor, country, balance, life, held, waitsFor, waitsSince } = line;
  return (
    <tr>
      <th scope="row">
        <Link to="/accounts/$account" params={{ account: id }} data-row className="row-link">
          {person.name}
        </Link>
      </th>
      <td data-head={say("accounts.creditor")}>
        <span>
          {creditor} <span className="quiet">{country}</span>
        </span>
      </td>
      <td className="is-number" data-head={say("accounts.balance")}>
        <Amount of={balance} />
      </td>
      <td className="is-number" data-head={say("accounts.pastDue")}>
        {line.daysPastDue ?? <span className="quiet">-</span>}
      </td>
      <td data-head={say("accounts.status")}>
        <span className="tags">
          <Tag>{words("life", life)}</Tag>
          {held ? (
            <Tag tone="red" icon="hold">
              {say("accounts.held")}
            </Tag>
          ) : null}
        </span>
      </td>
      <td data-head={say("accounts.waits")}>
        {waitsFor === null ? null : (
          <span>
            {words("queue", waitsFor)}{" "}
            {waitsSince === null ? null : <span className="quiet">{at(waitsSince)}</span>}
          </span>
        )}
      </td>
    </tr>
  );
}
