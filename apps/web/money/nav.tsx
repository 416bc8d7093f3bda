/** The pages of money, the same row of them on each, with the one that is open marked. */

import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "../frame/inside.tsx";
import { useSay } from "../words/say.tsx";

export function MoneyNav(): ReactNode {
  const say = useSay();
  const mayJoin = useMay("join-processors");
  return (
    <nav aria-label={say("money.more")} className="money-nav">
      <Link to="/money" activeOptions={{ exact: true }}>
        {say("money.title")}
      </Link>
      <Link to="/money/payments">{say("payments.title")}</Link>
      <Link to="/money/disputes">{say("disputes.title")}</Link>
      <Link to="/money/bank">{say("bank.title")}</Link>
      <Link to="/money/debits">{say("debits.title")}</Link>
      <Link to="/money/files">{say("files.title")}</Link>
      {mayJoin ? <Link to="/money/processors">{say("processors.title")}</Link> : null}
    </nav>
  );
}
