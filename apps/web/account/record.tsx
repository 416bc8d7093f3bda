/** What remains of the talk: its result in three lines, and for whoever takes over, each claim with its words. */

import type { ConversationView, TalkRecordView } from "@forbear/contract";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Panel } from "../parts/panel.tsx";
import { Answered } from "../parts/states.tsx";
import { Tag } from "../parts/tag.tsx";
import { talkRecordQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

export function RecordPanel({ talk }: { readonly talk: ConversationView }): ReactNode {
  const say = useSay();
  const query = useQuery(talkRecordQuery(talk.id));
  return (
    <Panel title={say("record.title")}>
      <Answered query={query} rows={3}>
        {(record) => <Told record={record} withPerson={talk.status === "with-person"} />}
      </Answered>
    </Panel>
  );
}

type ToldProps = { readonly record: TalkRecordView; readonly withPerson: boolean };

function Told({ record, withPerson }: ToldProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { disposition, summary, verified, quality } = record;
  return (
    <div className="record">
      <p className="record-tags">
        <Tag tone="accent">{words("note", disposition)}</Tag>{" "}
        <Tag tone={verified ? "green" : "amber"} icon={verified ? "check" : "person"}>
          {say(verified ? "record.verified" : "record.unverified")}
        </Tag>{" "}
        <Tag tone={quality === 1 ? "green" : "amber"}>
          {say("record.quality", { share: Math.round(quality * 100) })}
        </Tag>
      </p>
      <ul className="record-lines">
        {summary.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {/* Whoever has the talk now sees at once what was claimed, offered and agreed before them. */}
      <details className="notes" open={withPerson}>
        <summary>{say("record.details")}</summary>
        <Quotes title={say("record.signals")}>
          {record.signals.map(({ name, quote }) => ({ label: words("signal", name), quote }))}
        </Quotes>
        <Quotes title={say("record.offered")}>{unnamed(record.offered)}</Quotes>
        <Quotes title={say("record.agreed")}>{unnamed(record.agreed)}</Quotes>
        <p>
          <strong>{say("record.next")}</strong> {record.next}
        </p>
      </details>
      <details className="notes">
        <summary>{say("record.rubric")}</summary>
        <Rubric rubric={record.rubric} />
      </details>
    </div>
  );
}

type Quoted = { readonly label: string | null; readonly quote: string };

const unnamed = (quotes: readonly string[]): readonly Quoted[] =>
  quotes.map((quote) => ({ label: null, quote }));

function Quotes(props: {
  readonly title: string;
  readonly children: readonly Quoted[];
}): ReactNode {
  const { title, children } = props;
  if (children.length === 0) return null;
  return (
    <>
      <p className="record-of">{title}</p>
      <ul>
        {children.map(({ label, quote }, at) => (
          <li key={at}>
            {label === null ? null : <strong>{label}: </strong>}
            <q>{quote}</q>
          </li>
        ))}
      </ul>
    </>
  );
}

function Rubric({ rubric }: Pick<TalkRecordView, "rubric">): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  return (
    <ul>
      {rubric.map(({ criterion, met, quote }) => (
        <li key={criterion}>
          <Tag tone={met ? "green" : "red"} icon={met ? "check" : "stop"}>
            {say(met ? "record.met" : "record.missed")}
          </Tag>{" "}
          {words("criterion", criterion)}
          {quote === "" ? null : (
            <>
              {" "}
              <q className="quiet">{quote}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
