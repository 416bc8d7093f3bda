/** What was tried and what was stopped, as tables always, and drawn as bars beside them. */

import { Skeleton } from "@mantine/core";
import { type ReactNode, Suspense, lazy } from "react";
import { FormattedNumber } from "react-intl";
import { useCodeWords, useSay } from "../words/say.tsx";
import type { Bar } from "./chart.tsx";
import { Panel } from "./panel.tsx";
import { RuleName } from "./rule.tsx";
import { Spare } from "./spare.tsx";

/** The charts are by far the largest part of the workspace: they come after the figures. */
const BarChart = lazy(async () => ({ default: (await import("./chart.tsx")).BarChart }));

type Count = { readonly key: string; readonly count: number };
type Blocks = { readonly rule: string; readonly count: number };

type CountsProps = { readonly contacts: readonly Count[]; readonly blocks: readonly Blocks[] };

const byCount = (a: { readonly count: number }, b: { readonly count: number }): number =>
  b.count - a.count;

const totalOf = (all: readonly { readonly count: number }[]): number =>
  all.reduce((sum, { count }) => sum + count, 0);

export function CountsPanel({ contacts, blocks }: CountsProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  /** "sms:delivered" is a channel and what became of it. */
  function outcomeWords(key: string): string {
    const [channel, outcome] = key.split(":");
    if (channel === undefined || outcome === undefined) return words("contact", key);
    return say("counts.pair", {
      channel: words("channel", channel),
      outcome: words("contact", outcome).toLowerCase(),
    });
  }
  const tried = contacts
    .toSorted(byCount)
    .map(({ key, count }) => ({ label: outcomeWords(key), count }));
  const stopped = blocks.toSorted(byCount).map(({ rule, count }) => ({ label: rule, count }));
  return (
    <div className="counts">
      <Panel title={say("counts.contacts")} beside={<Total of={totalOf(contacts)} />}>
        <CountTable rows={tried} head={say("counts.outcome")} none={say("counts.contacts.none")} />
      </Panel>
      <Panel title={say("counts.blocks")} beside={<Total of={totalOf(blocks)} />}>
        <CountTable
          rows={stopped}
          head={say("counts.rule")}
          none={say("counts.blocks.none")}
          rules
        />
      </Panel>
      {tried.length + stopped.length === 0 ? null : (
        <Panel title={say("counts.chart")} className="counts-chart">
          <div>
            <Spare instead={say("counts.chart.none")}>
              <Suspense fallback={<Skeleton height={260} />}>
                <BarChart
                  bars={[...marked(tried, "contact"), ...marked(stopped, "block")]}
                  names={{ contact: say("counts.contacts"), block: say("counts.blocks") }}
                  says={say("counts.chart.says")}
                />
              </Suspense>
            </Spare>
          </div>
        </Panel>
      )}
    </div>
  );
}

type Row = { readonly label: string; readonly count: number };

const marked = (rows: readonly Row[], kind: Bar["kind"]): Bar[] =>
  rows.slice(0, 8).map((row) => ({ ...row, kind }));

function Total({ of }: { readonly of: number }): ReactNode {
  return (
    <span className="figure">
      <FormattedNumber value={of} />
    </span>
  );
}

type TableProps = {
  readonly rows: readonly Row[];
  readonly head: string;
  readonly none: string;
  readonly rules?: boolean;
};

function CountTable({ rows, head, none, rules = false }: TableProps): ReactNode {
  const say = useSay();
  if (rows.length === 0) return <p className="quiet pad">{none}</p>;
  const total = totalOf(rows);
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="is-number">
            {say("counts.count")}
          </th>
          <th scope="col" className="is-number">
            {say("counts.share")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, count }) => (
          <tr key={label}>
            <th scope="row">{rules ? <RuleName id={label} /> : label}</th>
            <td className="is-number">
              <FormattedNumber value={count} />
            </td>
            <td className="is-number quiet">
              <FormattedNumber
                value={count / total}
                style="percent"
                maximumFractionDigits={count / total < 0.01 ? 1 : 0}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
