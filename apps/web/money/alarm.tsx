/** Says wherever the desk begins its day that trust does not tie; silent while it does. */

import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMay } from "../frame/inside.tsx";
import { moneyAlarmQuery } from "../server/queries.ts";
import { useSay } from "../words/say.tsx";

export function MoneyAlarm(): ReactNode {
  const say = useSay();
  const may = useMay("see-money");
  const { data } = useQuery({ ...moneyAlarmQuery(), enabled: may });
  if (data === undefined || data.untied.length === 0) return null;
  return (
    <p className="money-alarm" role="alert">
      <Link to="/money">{say("money.alarm", { days: data.untied.join(", ") })}</Link>
    </p>
  );
}
