/** Everything that happened, newest first, with the evidence of each decision one step away. */

import { type TimelineEntry, type TimelineKind, timelineKind } from "@forbear/contract";
import { useInfiniteQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { Tip } from "../keys/tip.tsx";
import { useDates } from "../parts/figures.tsx";
import { Icon } from "../parts/icons.tsx";
import { More } from "../parts/more.tsx";
import { Panel } from "../parts/panel.tsx";
import { Answered, Empty } from "../parts/states.tsx";
import { pathTo } from "../server/ask.ts";
import { timelineQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

export function Timeline({ account }: { readonly account: string }): ReactNode {
  const say = useSay();
  const query = useInfiniteQuery(timelineQuery(account));
  const [only, setOnly] = useState<ReadonlySet<TimelineKind>>(new Set());
  return (
    <Panel title={say("timeline.title")} id="timeline" className="is-grown">
      <Answered query={query}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          const shown = entries.filter(({ kind }) => only.size === 0 || only.has(kind));
          return (
            <>
              <Filter entries={entries} only={only} set={setOnly} />
              <Days entries={shown} />
              <More of={query} says={say("timeline.older")} />
            </>
          );
        }}
      </Answered>
    </Panel>
  );
}

type FilterProps = {
  readonly entries: readonly TimelineEntry[];
  readonly only: ReadonlySet<TimelineKind>;
  readonly set: (only: ReadonlySet<TimelineKind>) => void;
};

/** A chip for each kind there is; none pressed shows all. */
function Filter({ entries, only, set }: FilterProps): ReactNode {
  const say = useSay();
  const present = timelineKind.options.filter((kind) => entries.some((each) => each.kind === kind));
  if (present.length < 2) return null;
  return (
    <div className="chips" role="group" aria-label={say("timeline.filter")}>
      {present.map((kind) => (
        <button
          key={kind}
          type="button"
          className="chip"
          aria-pressed={only.has(kind)}
          onClick={() => set(toggled(only, kind))}
        >
          <Icon name={kind} size={14} />
          {say(`timeline.${kind}`)}
        </button>
      ))}
    </div>
  );
}

function toggled<T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}

function Days({ entries }: { readonly entries: readonly TimelineEntry[] }): ReactNode {
  const say = useSay();
  const { dayOf } = useDates();
  if (entries.length === 0) return <Empty icon="clock" title={say("timeline.none")} />;
  const days = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const day = dayOf(entry.at);
    const known = days.get(day);
    if (known === undefined) days.set(day, [entry]);
    else known.push(entry);
  }
  return [...days].map(([day, of]) => (
    <section key={day} className="day">
      <h3>{day}</h3>
      <ol>
        {of.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  ));
}

function Entry({ entry }: { readonly entry: TimelineEntry }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { at, clock } = useDates();
  const mayExport = useMay("see-evidence");
  const { kind, says, by, decision } = entry;
  return (
    <li className={`entry is-${kind}`}>
      <span className="entry-icon" title={say(`timeline.${kind}`)}>
        <Icon name={kind} size={15} />
        <span className="only-heard">{say(`timeline.${kind}`)}</span>
      </span>
      <div>
        <p>{says}</p>
        <p className="quiet">
          <time dateTime={entry.at} title={at(entry.at)}>
            {clock(entry.at)}
          </time>
          {` ${words("by", by)}`}
          {decision === null || !mayExport ? null : (
            <Tip label={say("timeline.evidence.why")}>
              <a className="evidence" href={pathTo("decision", { id: decision })} download>
                <Icon name="download" size={13} />
                {say("timeline.evidence")}
              </a>
            </Tip>
          )}
        </p>
      </div>
    </li>
  );
}
