/** What is owed and what it is made of: on the figure itself, and as a table. */

import type { AccountView } from "@forbear/contract";
import { HoverCard, UnstyledButton } from "@mantine/core";
import type { ReactNode } from "react";
import { Amount, useDates } from "../parts/figures.tsx";
import { Panel } from "../parts/panel.tsx";
import { useSay } from "../words/say.tsx";
import { ReceivePayment } from "./receive.tsx";

type Balance = AccountView["balance"];
const books = ["principal", "interest", "fees", "costs"] as const;

/** The total; pointing at it, or reaching it by keyboard, shows its make-up. */
export function BalanceFigure({ balance }: { readonly balance: Balance }): ReactNode {
  const say = useSay();
  return (
    <HoverCard position="bottom-start" shadow="md" openDelay={120}>
      <HoverCard.Target>
        <UnstyledButton className="balance-figure">
          <Amount of={balance.total} />
          <span className="only-heard"> {say("balance.show")}</span>
        </UnstyledButton>
      </HoverCard.Target>
      <HoverCard.Dropdown className="balance-card">
        <BalanceTable balance={balance} />
      </HoverCard.Dropdown>
    </HoverCard>
  );
}

export function BalancePanel({ account }: { readonly account: AccountView }): ReactNode {
  const say = useSay();
  return (
    <Panel title={say("balance.title")} beside={<ReceivePayment account={account} />}>
      <BalanceTable balance={account.balance} />
    </Panel>
  );
}

function BalanceTable({ balance }: { readonly balance: Balance }): ReactNode {
  const say = useSay();
  const { day } = useDates();
  return (
    <table className="table is-plain">
      <caption>{say("balance.asOf", { day: day(balance.asOf) })}</caption>
      <tbody>
        {books.map((book) => (
          <tr key={book}>
            <th scope="row">{say(`balance.${book}`)}</th>
            <td className="is-number">
              <Amount of={balance[book]} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say("balance.total")}</th>
          <td className="is-number">
            <Amount of={balance.total} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
