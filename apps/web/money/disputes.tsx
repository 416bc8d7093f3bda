/** Disputes of payments: what the processor said, by when it wants an answer, and who of us answers. */

import type { DisputeLine } from "@forbear/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Amount, useDates } from "../parts/figures.tsx";
import { More } from "../parts/more.tsx";
import { useNow } from "../parts/now.ts";
import { Panel } from "../parts/panel.tsx";
import { Answered } from "../parts/states.tsx";
import { Table } from "../parts/table.tsx";
import { Tag, type Tone } from "../parts/tag.tsx";
import { useTitle } from "../parts/title.ts";
import { disputesQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { Confirmed } from "./act.tsx";
import { MoneyNav } from "./nav.tsx";

const route = getRouteApi("/inside/desk/money/disputes");

export function DisputesPage(): ReactNode {
  const say = useSay();
  const { all = false } = route.useSearch();
  const query = useInfiniteQuery(disputesQuery(!all));
  useTitle(say("disputes.title"));
  return (
    <div className="page">
      <header className="page-head">
        <h1>{say("disputes.title")}</h1>
        <p className="quiet">{say("disputes.says")}</p>
      </header>
      <MoneyNav />
      <nav className="chips" aria-label={say("disputes.filter")}>
        {[false, true].map((every) => (
          <Link
            key={String(every)}
            to="/money/disputes"
            search={every ? { all: true } : {}}
            className="chip"
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {say(every ? "disputes.all" : "disputes.open")}
          </Link>
        ))}
      </nav>
      <Answered query={query} rows={8}>
        {({ pages }) => (
          <Panel title={say("disputes.list")}>
            <Disputes lines={pages.flatMap(({ items }) => items)} />
            <More of={query} />
          </Panel>
        )}
      </Answered>
    </div>
  );
}

const tones: { readonly [S in NonNullable<DisputeLine["standing"]>]: Tone } = {
  question: "amber",
  "to-answer": "red",
  answered: "accent",
  lost: "plain",
  won: "green",
  dropped: "green",
};

type DisputesProps = {
  readonly lines: readonly DisputeLine[];
  /** On the page of the payment itself, who paid it is known. */
  readonly ofOne?: boolean;
};

export function Disputes({ lines, ofOne = false }: DisputesProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const whose = [{ words: say("payments.payer") }, { words: say("money.client") }];
  return (
    <Table
      says={say("disputes.list")}
      none={say(ofOne ? "disputes.noneOfIt" : "disputes.none")}
      heads={[
        ...(ofOne ? [] : whose),
        { words: say("disputes.standing") },
        { words: say("money.amount"), number: true },
        { words: say("disputes.money") },
        { words: say("disputes.reason") },
        { words: say("disputes.fee"), number: true },
        { words: say("disputes.answerBy") },
        { words: say("disputes.worker") },
      ]}
      rows={lines.map((line) => ({
        key: line.id,
        cells: [
          ...(ofOne
            ? []
            : [
                <Link
                  key="p"
                  to="/money/payments/$payment"
                  params={{ payment: line.payment }}
                  data-row
                >
                  {line.person.name}
                </Link>,
                line.client.name,
              ]),
          <Standing key="s" standing={line.standing} />,
          <Amount key="a" of={line.amount} />,
          words("payment.dispute", line.status),
          words("dispute.reason", line.reason),
          line.fee === null ? say("none") : <Amount key="f" of={line.fee} />,
          <AnswerBy key="b" by={line.answerBy} />,
          <Worker key="w" line={line} />,
        ],
      }))}
    />
  );
}

function Standing({ standing }: Pick<DisputeLine, "standing">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  if (standing === null) return <Tag tone="amber">{say("disputes.unsaid")}</Tag>;
  return <Tag tone={tones[standing]}>{words("dispute.standing", standing)}</Tag>;
}

const soonMs = 3 * 86_400_000;

/** The day, and how far it is: in colour where it is near, in words always. */
function AnswerBy({ by }: { readonly by: string | null }): ReactNode {
  const say = useSay();
  const { at, fromNow } = useDates();
  const now = useNow(60_000);
  if (by === null) return say("none");
  const left = Date.parse(by) - now;
  return (
    <time dateTime={by} className={left < soonMs ? "tone-red" : ""}>
      {`${at(by)} (${fromNow(by, now)})`}
    </time>
  );
}

/** Whoever answers it says so, takes it over from a colleague, or lays it down. */
function Worker({ line }: { readonly line: DisputeLine }): ReactNode {
  const say = useSay();
  const { id, open, workedBy, mine, person } = line;
  const name = workedBy ?? say("disputes.nobody");
  if (!open) return name;
  return (
    <>
      {name}{" "}
      <Confirmed
        key={String(mine)}
        needs="move-money"
        route="workDispute"
        params={{ id }}
        body={{ takesUp: !mine }}
        words={say(mine ? "disputes.layDown" : "disputes.takeUp")}
        label={say(mine ? "disputes.layDown.one" : "disputes.takeUp.one", { name: person.name })}
        done={say(mine ? "disputes.laidDown" : "disputes.takenUp")}
        otherwise=""
        once
      />
    </>
  );
}
