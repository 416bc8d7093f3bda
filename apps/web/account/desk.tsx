/** One account whole, in three zones: what one may do and with whom, what happened, what is said now. */

import type { AccountView } from "@forbear/contract";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useRef } from "react";
import { useKeys } from "../keys/keys.tsx";
import { Answered } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { accountQuery, conversationQuery } from "../server/queries.ts";
import { useSay } from "../words/say.tsx";
import { BalancePanel } from "./balance.tsx";
import { Calls } from "./calls.tsx";
import { Cases } from "./cases.tsx";
import { Head } from "./head.tsx";
import { Holds } from "./holds.tsx";
import { KeptMeans } from "./kept.tsx";
import { Letters } from "./letters.tsx";
import { Means } from "./means.tsx";
import { Lights } from "./lights.tsx";
import { Linked } from "./linked.tsx";
import { untilNextChange } from "./next-change.ts";
import { PayLinks } from "./pay-links.tsx";
import { People } from "./people.tsx";
import { Plan } from "./plan.tsx";
import { RecordPanel } from "./record.tsx";
import { NoTalk, Talk } from "./talk.tsx";
import { Timeline } from "./timeline.tsx";

type DeskProps = {
  readonly id: string;
  /** What stands above the person: the queue they are worked in. */
  readonly above?: ReactNode;
};

export function AccountDesk({ id, above }: DeskProps): ReactNode {
  const query = useQuery({
    ...accountQuery(id),
    refetchInterval: ({ state }) => untilNextChange(state.data?.lights ?? [], Date.now()),
  });
  return (
    <div className="account">
      {above}
      <Answered query={query} rows={10}>
        {(account) => <Zones account={account} />}
      </Answered>
    </div>
  );
}

function Zones({ account }: { readonly account: AccountView }): ReactNode {
  const say = useSay();
  const page = useRef<HTMLDivElement>(null);
  const main = account.people[0];
  useTitle(main?.name ?? say("account.title"));
  const to = (id: string) => () => page.current?.querySelector<HTMLElement>(`#${id}`)?.focus();
  useKeys({ toLights: to("lights"), toTimeline: to("timeline"), toHolds: to("holds") });
  return (
    <div ref={page} className="account-page">
      <Head account={account} onLinked={to("linked")} />
      <div className="zones">
        <section className="zone" aria-label={say("zone.reference")} tabIndex={0}>
          <Lights lights={account.lights} />
          <People people={account.people} />
          <BalancePanel account={account} />
          <Linked linked={account.linked} />
        </section>
        <section className="zone" aria-label={say("zone.story")} tabIndex={0}>
          <Timeline account={account.id} />
        </section>
        <section className="zone" aria-label={say("zone.talk")} tabIndex={0}>
          <TalkHere account={account} />
          <Holds account={account} />
          <Cases account={account} />
          {account.life.kind === "on-plan" ? <Plan account={account} /> : null}
          <KeptMeans account={account} />
          <PayLinks account={account} />
          <Means account={account} />
          <Calls account={account} />
          <Letters account={account} />
        </section>
      </div>
    </div>
  );
}

function TalkHere({ account }: { readonly account: AccountView }): ReactNode {
  if (account.conversation === null) return <NoTalk />;
  return <TalkOf id={account.conversation} />;
}

function TalkOf({ id }: { readonly id: string }): ReactNode {
  const query = useQuery({
    ...conversationQuery(id),
    refetchInterval: ({ state }) =>
      untilNextChange(state.data ? [state.data.reply] : [], Date.now()),
  });
  return (
    <Answered query={query}>
      {(talk) => (
        <>
          <Talk talk={talk} />
          <RecordPanel talk={talk} />
        </>
      )}
    </Answered>
  );
}
