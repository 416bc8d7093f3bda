/** Direct debits: who lets us debit and how to stop it at once, the files for the bank, what came back. */

import type { DebitsView, MandateLine } from "@forbear/contract";
import { Group, NativeSelect, TextInput } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { Amount, useDates } from "../parts/figures.tsx";
import { More } from "../parts/more.tsx";
import { Panel } from "../parts/panel.tsx";
import { Failed, Waiting } from "../parts/states.tsx";
import { Tag } from "../parts/tag.tsx";
import { useTitle } from "../parts/title.ts";
import { pathTo } from "../server/ask.ts";
import { debitsQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { Confirmed } from "./act.tsx";
import { ReturnsFile } from "./returns.tsx";
import { Table } from "../parts/table.tsx";
import { MoneyNav } from "./nav.tsx";

export function DebitsPage(): ReactNode {
  const say = useSay();
  const query = useInfiniteQuery(debitsQuery());
  useTitle(say("debits.title"));
  const [first] = query.data?.pages ?? [];
  return (
    <div className="page">
      <header className="page-head">
        <h1>{say("debits.title")}</h1>
        <p className="quiet">{say("debits.says")}</p>
      </header>
      <MoneyNav />
      {query.error === null ? null : <Failed error={query.error} />}
      {first === undefined ? (
        query.isPending && <Waiting rows={8} />
      ) : (
        <>
          <Panel title={say("debits.mandates")}>
            <Mandates mandates={query.data?.pages.flatMap((page) => page.mandates) ?? []} />
            <More of={query} says={say("debits.moreMandates")} />
          </Panel>
          <Collect into={first.into} />
          <ReturnsFile />
          <Files files={first.files} />
          <Returns returns={first.returns} />
        </>
      )}
    </div>
  );
}

const tones = { active: "green", stopped: "amber", revoked: "plain" } as const;

function Mandates({ mandates }: { readonly mandates: readonly MandateLine[] }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day } = useDates();
  return (
    <Table
      says={say("debits.mandates")}
      none={say("debits.mandates.none")}
      heads={[
        { words: say("debits.mandate") },
        { words: say("debits.from") },
        { words: say("debits.signed") },
        { words: say("debits.used"), number: true },
        { words: say("debits.state") },
        { words: say("debits.cancel") },
      ]}
      rows={mandates.map((one) => ({
        key: one.id,
        cells: [
          <Link key="a" to="/accounts/$account" params={{ account: one.account }} data-row>
            {one.reference}
          </Link>,
          say("debits.holder", {
            holder: one.holder,
            rail: words("debits.rail", one.rail),
            last4: one.last4,
          }),
          day(one.signedOn),
          String(one.collected),
          <span key="s">
            <Tag tone={tones[one.status]}>{words("debits.state", one.status)}</Tag>
            {one.because === null ? null : <span className="quiet"> {one.because}</span>}
          </span>,
          one.status === "revoked" ? "" : <Cancel key="c" mandate={one} />,
        ],
      }))}
    />
  );
}

/** The reason first, for whoever looks later; then it is asked twice, and done at once. */
function Cancel({ mandate }: { readonly mandate: MandateLine }): ReactNode {
  const say = useSay();
  const may = useMay("move-money");
  const [because, setBecause] = useState("");
  if (!may) return say("bank.finance");
  return (
    <Group gap="xs" align="end" wrap="nowrap">
      <TextInput
        label={say("debits.reason", { reference: mandate.reference })}
        value={because}
        maxLength={200}
        onChange={({ currentTarget }) => setBecause(currentTarget.value)}
      />
      {because.trim().length < 3 ? null : (
        <Confirmed
          needs="move-money"
          route="cancelMandate"
          params={{ id: mandate.id }}
          body={{ because: because.trim() }}
          words={say("debits.cancelIt", { reference: mandate.reference })}
          done={say("debits.cancelled", { reference: mandate.reference })}
          otherwise=""
        />
      )}
    </Group>
  );
}

/** Today's file for the bank. */
function Collect({ into }: Pick<DebitsView, "into">): ReactNode {
  const say = useSay();
  const may = useMay("move-money");
  const words = useCodeWords();
  const [account, setAccount] = useState(into[0]?.account ?? "");
  const chosen = into.find((one) => one.account === account);
  if (!may) return null;
  return (
    <Panel title={say("debits.collect")}>
      {into.length === 0 ? <p className="quiet pad">{say("debits.into.none")}</p> : null}
      <Group gap="sm" align="end" className="pad">
        {chosen === undefined ? null : (
          <>
            <NativeSelect
              label={say("debits.into")}
              value={account}
              onChange={({ currentTarget }) => setAccount(currentTarget.value)}
              data={into.map((one) => ({
                value: one.account,
                label: `${one.name} (${words("debits.rail", one.rail)})`,
              }))}
            />
            <Confirmed
              needs="move-money"
              route="collectDebits"
              params={{}}
              body={{ account, rail: chosen.rail }}
              words={say("debits.make")}
              done={say("debits.made")}
              otherwise=""
            />
          </>
        )}
      </Group>
    </Panel>
  );
}

function Files({ files }: Pick<DebitsView, "files">): ReactNode {
  const say = useSay();
  const may = useMay("move-money");
  const words = useCodeWords();
  const { day } = useDates();
  return (
    <Panel title={say("debits.files")}>
      <Table
        says={say("debits.files")}
        none={say("debits.files.none")}
        heads={[
          { words: say("debits.file") },
          { words: say("debits.rail") },
          { words: say("debits.settles") },
          { words: say("debits.items"), number: true },
          { words: say("money.amount"), number: true },
          { words: say("debits.returned"), number: true },
        ]}
        rows={files.map((one) => ({
          key: one.id,
          cells: [
            may ? (
              <a key="f" href={pathTo("debitFile", { id: one.id })} data-row>
                {one.fileName}
              </a>
            ) : (
              one.fileName
            ),
            words("debits.rail", one.rail),
            day(one.settlesOn),
            String(one.items),
            <Amount key="a" of={one.amount} />,
            String(one.returned),
          ],
        }))}
      />
    </Panel>
  );
}

function Returns({ returns }: Pick<DebitsView, "returns">): ReactNode {
  const say = useSay();
  const { day } = useDates();
  return (
    <Panel title={say("debits.returns")}>
      <Table
        says={say("debits.returns")}
        none={say("debits.returns.none")}
        heads={[
          { words: say("money.account") },
          { words: say("debits.code") },
          { words: say("money.on") },
          { words: say("debits.file") },
          { words: say("money.amount"), number: true },
        ]}
        rows={returns.map((one) => ({
          key: one.payment,
          cells: [
            <Link key="a" to="/accounts/$account" params={{ account: one.account }} data-row>
              {one.account.slice(-8)}
            </Link>,
            one.code,
            day(one.returnedOn),
            one.fileName,
            <Amount key="m" of={one.amount} />,
          ],
        }))}
      />
    </Panel>
  );
}
