/** Who this is, what they owe and what stands in the way: in view whatever else is scrolled. */

import type { AccountView } from "@forbear/contract";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useDates } from "../parts/figures.tsx";
import { useNow } from "../parts/now.ts";
import { Tag } from "../parts/tag.tsx";
import { conversationQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { BalanceFigure } from "./balance.tsx";
import { TheirTime } from "./their-time.tsx";

type HeadProps = { readonly account: AccountView; readonly onLinked: () => void };

export function Head({ account, onLinked }: HeadProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const main = account.people[0];
  const others = account.people.slice(1);
  return (
    <header className="head">
      <div className="head-who">
        <h1>{main?.name ?? say("account.nobody")}</h1>
        <Verified conversation={account.conversation} />
        {account.holds.map(({ id, kind, says }) => (
          <Tag key={id} tone="red" icon="hold" title={says}>
            {words("hold", kind)}
          </Tag>
        ))}
        {others.map(({ id, name, role }) => (
          <Tag key={id} icon="person">
            {say("head.with", { name, role: words("obligor", role) })}
          </Tag>
        ))}
      </div>
      <dl className="facts">
        <Fact label={say("head.balance")} strong>
          <BalanceFigure balance={account.balance} />
        </Fact>
        <Fact label={say("head.client")}>
          <ClientName client={account.client} />
        </Fact>
        <Fact label={say("head.reference")}>{account.reference ?? say("unknown")}</Fact>
        <Fact label={say("head.pastDue")}>
          {account.daysPastDue === null
            ? say("unknown")
            : say("head.days", { days: account.daysPastDue })}
          {account.bucket === null ? null : <span className="quiet"> {account.bucket}</span>}
        </Fact>
        <Fact label={say("head.status")}>{account.life.says}</Fact>
        <Fact label={say("head.language")}>
          {main === undefined ? say("unknown") : words("language", main.language)}
        </Fact>
        <Fact label={say("head.time")}>
          <TheirTime zones={main?.zones ?? []} />
        </Fact>
        <Fact label={say("head.linked")}>
          {account.linked.length === 0 ? (
            say("none")
          ) : (
            <button type="button" className="jump" onClick={onLinked}>
              {say("head.linked.count", { count: account.linked.length })}
            </button>
          )}
        </Fact>
        <Fact label={say("head.next")}>
          <NextAction at={account.nextActionAt} />
        </Fact>
      </dl>
    </header>
  );
}

type FactProps = {
  readonly label: string;
  readonly strong?: boolean;
  readonly children: ReactNode;
};

function Fact({ label, strong = false, children }: FactProps): ReactNode {
  return (
    <div className={strong ? "is-strong" : ""}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ClientName({ client }: { readonly client: AccountView["client"] }): ReactNode {
  const say = useSay();
  const { name, creditorName } = client;
  return (
    <>
      {creditorName}
      {name === creditorName ? null : (
        <span className="quiet"> {say("head.for", { client: name })}</span>
      )}
    </>
  );
}

/** Whether the person on the other end of the talk has shown who they are. */
function Verified({ conversation }: { readonly conversation: string | null }): ReactNode {
  const say = useSay();
  const talk = useQuery({
    ...conversationQuery(conversation ?? ""),
    enabled: conversation !== null,
  });
  return talk.data?.verified === true ? (
    <Tag tone="green" icon="tick">
      {say("head.verified")}
    </Tag>
  ) : (
    <Tag tone="amber" icon="warn">
      {say("head.unverified")}
    </Tag>
  );
}

function NextAction({ at }: { readonly at: string | null }): ReactNode {
  const say = useSay();
  const dates = useDates();
  const now = useNow(30_000);
  if (at === null) return say("head.next.none");
  return (
    <time dateTime={at} title={dates.at(at)}>{`${dates.at(at)} (${dates.fromNow(at, now)})`}</time>
  );
}
