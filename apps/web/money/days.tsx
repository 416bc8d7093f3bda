/** The three-way reconciliation by day: bank, trust book, client ledgers; a picture, its table, what differs. */

import type { TrustDayView } from "@forbear/contract";
import { type ReactNode, useState } from "react";
import { Amount, useDates, useMoney } from "../parts/figures.tsx";
import { Panel } from "../parts/panel.tsx";
import { Tag } from "../parts/tag.tsx";
import { useCodeWords, useSay } from "../words/say.tsx";
import { Confirmed } from "./act.tsx";
import { Table } from "../parts/table.tsx";

type DaysProps = { readonly days: readonly TrustDayView[]; readonly today: string };

export function Days({ days, today }: DaysProps): ReactNode {
  const say = useSay();
  const [latest] = days;
  const [chosen, choose] = useState<string | null>(null);
  const keyOf = (one: TrustDayView): string => `${one.day} ${one.book.currency}`;
  const shown = days.find((one) => keyOf(one) === chosen) ?? latest;
  return (
    <Panel
      title={say("money.days")}
      beside={
        <Confirmed
          needs="move-money"
          route="moneyReconcile"
          params={{ day: today }}
          body={{}}
          words={say("money.reconcile")}
          done={say("money.reconciled")}
          otherwise=""
        />
      }
    >
      {days.some(({ ties }) => !ties) ? (
        <p className="money-alarm" role="alert">
          {say("money.untied")}
        </p>
      ) : null}
      {latest === undefined ? null : <Picture days={days} />}
      <DayTable days={days} keyOf={keyOf} onChoose={choose} />
      {shown === undefined ? null : <Differences of={shown} />}
    </Panel>
  );
}

type DayTableProps = {
  readonly days: readonly TrustDayView[];
  readonly keyOf: (day: TrustDayView) => string;
  readonly onChoose: (key: string) => void;
};

function DayTable({ days, keyOf, onChoose }: DayTableProps): ReactNode {
  const say = useSay();
  const { day: dayWords } = useDates();
  return (
    <Table
      says={say("money.days")}
      none={say("money.days.none")}
      heads={[
        { words: say("money.day") },
        { words: say("money.bank"), number: true },
        { words: say("money.book"), number: true },
        { words: say("money.ledgers"), number: true },
        { words: say("money.unexplained"), number: true },
        { words: say("money.state") },
      ]}
      rows={days.map((one) => ({
        key: keyOf(one),
        cells: [
          <button
            key="d"
            type="button"
            className="link-button"
            data-row
            onClick={() => onChoose(keyOf(one))}
          >
            {dayWords(one.day)}
          </button>,
          <Amount key="b" of={one.bank} />,
          <Amount key="k" of={one.book} />,
          <Amount key="l" of={one.ledgers} />,
          <Amount key="u" of={one.unexplained} />,
          <Tag key="t" tone={one.ties ? "green" : "red"}>
            {say(one.ties ? "money.ties" : "money.tiesNot")}
          </Tag>,
        ],
      }))}
    />
  );
}

function Differences({ of }: { readonly of: TrustDayView }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { day } = useDates();
  return (
    <>
      <h3 className="pad">{say("money.differences", { day: day(of.day) })}</h3>
      {of.shortfall.minor === "0" ? null : (
        <p className="pad">
          {say("money.shortfall")} <Amount of={of.shortfall} />
        </p>
      )}
      <Table
        says={say("money.differences", { day: day(of.day) })}
        none={say("money.differences.none")}
        heads={[
          { words: say("money.why") },
          { words: say("money.on") },
          { words: say("money.what") },
          { words: say("money.amount"), number: true },
        ]}
        rows={of.differences.map((one) => ({
          key: `${one.kind} ${one.of}`,
          cells: [
            words("money.difference", one.kind),
            day(one.on),
            one.says,
            <Amount key="a" of={one.amount} />,
          ],
        }))}
      />
    </>
  );
}

const sides = ["bank", "book", "ledgers"] as const;
const [barWidth, dayWidth, tall] = [14, 60, 90];

/** Three bars a day, of the currency of the latest; the table below tells the figures. */
function Picture({ days }: { readonly days: readonly TrustDayView[] }): ReactNode {
  const say = useSay();
  const money = useMoney();
  const currency = days[0]?.book.currency;
  const shown = days.filter(({ book }) => book.currency === currency).toReversed();
  const sizeOf = (minor: string): number => Math.abs(Number(minor));
  const most = Math.max(1, ...shown.flatMap((one) => sides.map((side) => sizeOf(one[side].minor))));
  const last = shown.at(-1);
  const says =
    last === undefined
      ? ""
      : say("money.picture", {
          bank: money(last.bank),
          book: money(last.book),
          ledgers: money(last.ledgers),
        });
  return (
    <div className="pad">
      <svg
        className="money-picture"
        role="img"
        aria-label={says}
        viewBox={`0 0 ${String(shown.length * dayWidth)} ${String(tall + 16)}`}
        height={tall + 16}
        width={shown.length * dayWidth}
      >
        {shown.map((one, at) => (
          <g key={one.day}>
            {sides.map((side, place) => {
              const height = Math.max(1, (sizeOf(one[side].minor) / most) * tall);
              return (
                <rect
                  key={side}
                  className={`money-${side}`}
                  x={at * dayWidth + place * (barWidth + 2)}
                  y={tall - height}
                  width={barWidth}
                  height={height}
                />
              );
            })}
            <text x={at * dayWidth} y={tall + 13} className="money-label">
              {one.day.slice(5)}
            </text>
          </g>
        ))}
      </svg>
      <p className="quiet">
        {sides.map((side) => (
          <span key={side} className={`money-key money-key-${side}`}>
            {say(`money.${side}`)}
          </span>
        ))}
      </p>
    </div>
  );
}
