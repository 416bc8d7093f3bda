/** The bank: our accounts, the files read of them, and the lines that wait for somebody's word. */

import { type BankLineView, type BankView, bankFileAnswer } from "@forbear/contract";
import { Group, NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { Confirmed } from "../money/act.tsx";
import { MoneyNav } from "../money/nav.tsx";
import { FileReport, ReadFile } from "../money/read-file.tsx";
import { Amount, useDates } from "../parts/figures.tsx";
import { Panel } from "../parts/panel.tsx";
import { Answered } from "../parts/states.tsx";
import { Table } from "../parts/table.tsx";
import { useTitle } from "../parts/title.ts";
import { pathTo, tellFor } from "../server/ask.ts";
import { bankQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { DebtField } from "./debt.tsx";

export function BankPage(): ReactNode {
  const say = useSay();
  const query = useQuery(bankQuery());
  useTitle(say("bank.title"));
  return (
    <div className="page">
      <header className="page-head">
        <h1>{say("bank.title")}</h1>
        <p className="quiet">{say("bank.says")}</p>
      </header>
      <MoneyNav />
      <Answered query={query} rows={10}>
        {(known) => (
          <>
            <Accounts accounts={known.accounts} />
            <Upload accounts={known.accounts} />
            <Waiting waiting={known.waiting} />
            <Files files={known.files} />
          </>
        )}
      </Answered>
    </div>
  );
}

function Accounts({ accounts }: Pick<BankView, "accounts">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day } = useDates();
  return (
    <Panel title={say("bank.accounts")}>
      <Table
        says={say("bank.accounts")}
        none={say("bank.accounts.none")}
        heads={[
          { words: say("bank.account") },
          { words: say("bank.purpose") },
          { words: say("bank.stands"), number: true },
          { words: say("bank.proved"), number: true },
          { words: say("bank.provedOn") },
        ]}
        rows={accounts.map(({ ref, name, purpose, last4, balance, proved }) => ({
          key: ref,
          cells: [
            `${name} (${ref}, …${last4})`,
            words("bank.purpose", purpose),
            <Amount key="b" of={balance} />,
            proved === null ? say("none") : <Amount key="p" of={proved.balance} />,
            proved === null ? say("none") : day(proved.on),
          ],
        }))}
      />
    </Panel>
  );
}

function Upload({ accounts }: Pick<BankView, "accounts">): ReactNode {
  const say = useSay();
  const may = useMay("move-money");
  const [account, setAccount] = useState(accounts[0]?.ref ?? "");
  if (!may || accounts.length === 0) return null;
  return (
    <ReadFile
      title={say("bank.read")}
      label={say("bank.file")}
      act={say("bank.read.go")}
      read={(file) => tellFor(bankFileAnswer, pathTo("bankFile"), { account, ...file })}
      told={({ outcome, matched, suspense }) => (
        <FileReport
          says={say(outcome === "done" ? "bank.read.done" : "bank.read.before", {
            matched,
            suspense,
          })}
        />
      )}
    >
      <NativeSelect
        label={say("bank.account")}
        value={account}
        onChange={({ currentTarget }) => setAccount(currentTarget.value)}
        data={accounts.map(({ ref, name, last4 }) => ({
          value: ref,
          label: `${name} (…${last4})`,
        }))}
      />
    </ReadFile>
  );
}

function Waiting({ waiting }: Pick<BankView, "waiting">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day } = useDates();
  return (
    <Panel title={say("bank.waiting")}>
      {waiting.length === 0 ? null : <p className="quiet pad">{say("bank.waiting.says")}</p>}
      <Table
        says={say("bank.waiting")}
        none={say("bank.waiting.none")}
        heads={[
          { words: say("bank.day") },
          { words: say("bank.amount"), number: true },
          { words: say("bank.payer") },
          { words: say("bank.because") },
          { words: say("bank.word") },
        ]}
        rows={waiting.map((line) => ({
          key: line.line,
          cells: [
            day(line.bookedOn),
            <Amount key="a" of={line.amount} />,
            [line.payer, line.words].filter((one) => one !== null && one !== "").join(": "),
            words("bank.because", line.because),
            <Settling key="s" line={line} />,
          ],
        }))}
      />
    </Panel>
  );
}

/** What somebody says that a line is: the reason first, for whoever looks later. */
function Settling({ line }: { readonly line: BankLineView }): ReactNode {
  const say = useSay();
  const may = useMay("move-money");
  const [because, setBecause] = useState("");
  const [debt, setDebt] = useState(line.candidates[0]?.account ?? "");
  if (!may) return say("bank.finance");
  const act = { needs: "move-money", route: "bankLine", params: { id: line.line } } as const;
  const done = { done: say("bank.settled"), otherwise: say("bank.finance") };
  const came = !line.amount.minor.startsWith("-");
  const parts = [{ account: debt, amount: line.amount }];
  return (
    <Group gap="xs" align="start">
      <TextInput
        label={say("bank.reason")}
        value={because}
        onChange={({ currentTarget }) => setBecause(currentTarget.value)}
      />
      {came ? <DebtField chosen={debt} onChoose={setDebt} /> : null}
      {because.trim() === "" ? null : (
        <>
          {came && debt !== "" ? (
            <Confirmed
              {...act}
              {...done}
              body={{ kind: "for-debts", parts, remember: true, because }}
              words={say("bank.forDebt")}
            />
          ) : null}
          {(["goes-back", "elsewhere", "told-twice"] as const).map((kind) => (
            <Confirmed
              key={kind}
              {...act}
              {...done}
              body={{ kind, because }}
              words={say(`bank.${kind}`)}
            />
          ))}
        </>
      )}
    </Group>
  );
}

function Files({ files }: Pick<BankView, "files">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  return (
    <Panel title={say("bank.files")}>
      <Table
        says={say("bank.files")}
        none={say("bank.files.none")}
        heads={[
          { words: say("bank.file") },
          { words: say("bank.account") },
          { words: say("bank.lines"), number: true },
          { words: say("bank.matched"), number: true },
          { words: say("bank.waits"), number: true },
          { words: say("bank.state") },
        ]}
        rows={files.map(({ account, fileName, format, status, lines, beganAt }) => ({
          key: `${account} ${beganAt} ${fileName}`,
          cells: [
            `${fileName} (${format})`,
            account,
            String(lines.read),
            String(lines.matched),
            String(lines.suspense),
            words("bank.state", status),
          ],
        }))}
      />
    </Panel>
  );
}
