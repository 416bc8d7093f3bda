/** Which debt a line pays: found by name, account or last four, and then shown by whose it is. */

import { Button, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { useMoney } from "../parts/figures.tsx";
import { accountQuery, accountsQuery } from "../server/queries.ts";
import { useSay } from "../words/say.tsx";

type DebtProps = {
  /** The id of the account; empty: none was chosen yet. */
  readonly chosen: string;
  readonly onChoose: (account: string) => void;
};

export function DebtField({ chosen, onChoose }: DebtProps): ReactNode {
  return chosen === "" ? (
    <Finding onChoose={onChoose} />
  ) : (
    <Chosen account={chosen} onChange={() => onChoose("")} />
  );
}

type ChosenProps = { readonly account: string; readonly onChange: () => void };

function Chosen({ account, onChange }: ChosenProps): ReactNode {
  const say = useSay();
  const money = useMoney();
  const { data } = useQuery(accountQuery(account));
  return (
    <div className="debt-chosen">
      <Link to="/accounts/$account" params={{ account }}>
        {data === undefined ? account : (data.people[0]?.name ?? account)}
      </Link>
      {data === undefined ? null : (
        <span className="quiet">{`${data.client.creditorName}, ${money(data.balance.total)}`}</span>
      )}
      <Button size="compact-xs" variant="default" onClick={onChange}>
        {say("bank.debt.other")}
      </Button>
    </div>
  );
}

const most = 5;

function Finding({ onChoose }: Pick<DebtProps, "onChoose">): ReactNode {
  const say = useSay();
  const money = useMoney();
  const [text, setText] = useState("");
  const [q] = useDebouncedValue(text.trim(), 150);
  const found = useInfiniteQuery({
    ...accountsQuery({ q, life: "", held: "" }),
    enabled: q.length > 1,
  });
  const lines = found.data?.pages.flatMap(({ items }) => items).slice(0, most) ?? [];
  return (
    <div className="debt-finding">
      <TextInput
        label={say("bank.debt")}
        placeholder={say("bank.debt.find")}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {q.length > 1 && found.isSuccess && lines.length === 0 ? (
        <p className="quiet" role="status">
          {say("find.none", { q })}
        </p>
      ) : null}
      <ul>
        {q.length > 1
          ? lines.map((line) => (
              <li key={line.id}>
                <button type="button" className="chip" onClick={() => onChoose(line.id)}>
                  {`${line.person.name}, ${line.creditor}, ${money(line.balance)}`}
                </button>
              </li>
            ))
          : null}
      </ul>
    </div>
  );
}
