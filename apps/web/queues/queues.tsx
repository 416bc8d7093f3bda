/** What waits for a person, queue by queue. */

import type { QueueSummary } from "@forbear/contract";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedNumber } from "react-intl";
import { useDates } from "../parts/figures.tsx";
import { useNow } from "../parts/now.ts";
import { Panel } from "../parts/panel.tsx";
import { useRowKeys } from "../parts/rows.ts";
import { Answered, Empty } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { queuesQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

export function Queues(): ReactNode {
  const say = useSay();
  const query = useQuery(queuesQuery());
  useTitle(say("queues.title"));
  return (
    <div className="page is-narrow">
      <header className="page-head">
        <h1>{say("queues.title")}</h1>
        <p className="quiet">{say("queues.says")}</p>
      </header>
      <Answered query={query}>
        {({ items }) =>
          items.every(({ count }) => count === 0) ? (
            <Panel title={say("queues.waiting")}>
              <Empty icon="tick" title={say("queues.none")} says={say("queues.none.says")} />
            </Panel>
          ) : (
            <QueueTable items={items} />
          )
        }
      </Answered>
    </div>
  );
}

function QueueTable({ items }: { readonly items: readonly QueueSummary[] }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { at, fromNow } = useDates();
  const now = useNow(30_000);
  const list = useRowKeys<HTMLTableSectionElement>();
  return (
    <Panel title={say("queues.waiting")}>
      <table className="table is-rows">
        <thead>
          <tr>
            <th scope="col">{say("queues.queue")}</th>
            <th scope="col" className="is-number">
              {say("queues.count")}
            </th>
            <th scope="col">{say("queues.oldest")}</th>
          </tr>
        </thead>
        <tbody ref={list}>
          {items.map(({ name, count, oldestSince }) => (
            <tr key={name} className={count === 0 ? "is-idle" : ""}>
              <th scope="row">
                <Link to="/queues/$name" params={{ name }} data-row className="row-link">
                  {words("queue", name)}
                </Link>
              </th>
              <td className="is-number">
                <FormattedNumber value={count} />
              </td>
              <td className="quiet" title={oldestSince === null ? "" : at(oldestSince)}>
                {oldestSince === null ? say("none") : fromNow(oldestSince, now)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
