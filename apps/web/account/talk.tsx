/** The conversation as it happens: who said what, what was understood from which words, who answers. */

import { type ConversationView, type MessageView, routes } from "@forbear/contract";
import type { ReactNode } from "react";
import { useDates } from "../parts/figures.tsx";
import { Icon, type IconName } from "../parts/icons.tsx";
import { Panel } from "../parts/panel.tsx";
import { Empty } from "../parts/states.tsx";
import { Tag, type Tone } from "../parts/tag.tsx";
import { useCodeWords, useSay } from "../words/say.tsx";
import { Composer } from "./composer.tsx";
import { useFollow } from "../parts/follow.ts";
import { piecesOf } from "./quotes.ts";

export function NoTalk(): ReactNode {
  const say = useSay();
  return (
    <Panel title={say("talk.title")}>
      <Empty icon="message" title={say("talk.none")} says={say("talk.none.says")} />
    </Panel>
  );
}

const statusLook: Readonly<
  Record<ConversationView["status"], { readonly icon: IconName; readonly tone: Tone }>
> = {
  open: { icon: "robot", tone: "accent" },
  "with-person": { icon: "person", tone: "amber" },
  ended: { icon: "check", tone: "plain" },
};

export function Talk({ talk }: { readonly talk: ConversationView }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const look = statusLook[talk.status];
  return (
    <Panel
      title={say("talk.on", { channel: words("channel", talk.channel) })}
      beside={
        <Tag tone={look.tone} icon={look.icon}>
          {words("talk", talk.status)}
        </Tag>
      }
    >
      <Messages talk={talk} />
      <Notes notes={talk.notes} />
      <Composer talk={talk} />
    </Panel>
  );
}

/** What the agent learned and did, each once, in the order it first did; the machine's own marks apart. */
function Notes({ notes }: { readonly notes: readonly string[] }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const shown = [...new Set(notes.filter((note) => !isMark(note)))];
  if (shown.length === 0) return null;
  return (
    <details className="notes" open>
      <summary>{say("talk.notes")}</summary>
      <ul>
        {shown.map((note) => (
          <li key={note}>{words("note", note)}</li>
        ))}
      </ul>
    </details>
  );
}

/** What the dialogue keeps for itself: which question it asked, what a person came for. */
const isMark = (note: string): boolean => /^(asked|wants):|^waiting \d/.test(note);

function Messages({ talk }: { readonly talk: ConversationView }): ReactNode {
  const say = useSay();
  const list = useFollow(talk.messages.length);
  return (
    <div ref={list} className="messages" role="log" aria-label={say("talk.log")} tabIndex={0}>
      {talk.messages.map((message) => (
        <Bubble key={message.id} message={message} name={talk.person.name} />
      ))}
      {talk.messages.length === 0 ? <p className="quiet pad">{say("talk.silent")}</p> : null}
    </div>
  );
}

const authors: Readonly<Record<MessageView["author"], IconName>> = {
  consumer: "person",
  agent: "robot",
  staff: "people",
  system: "decision",
};

function Bubble({
  message,
  name,
}: {
  readonly message: MessageView;
  readonly name: string;
}): ReactNode {
  const words = useCodeWords();
  const { at } = useDates();
  const { author, direction, signals, intents, status } = message;
  return (
    <article className={`bubble is-${direction} by-${author}`}>
      <header>
        <Icon name={authors[author]} size={13} />
        <strong>{author === "consumer" ? name : words("author", author)}</strong>
        <time dateTime={message.at}>{at(message.at)}</time>
        {status === null ? null : <span>{words("contact", status)}</span>}
      </header>
      <p>
        <Marked text={message.text} quotes={signals.map(({ quote }) => quote)} />
      </p>
      <Files message={message} />
      {signals.length + intents.length === 0 ? null : (
        <ul className="understood">
          {signals.map((signal) => (
            <li key={`${signal.name} ${signal.quote}`}>
              <Tag tone="red" icon="quote" title={signal.quote}>
                {words("signal", signal.name)}
                {signal.value === null ? "" : `: ${words("value", signal.value)}`}
              </Tag>
            </li>
          ))}
          {intents.map((intent) => (
            <li key={intent}>
              <Tag>{words("intent", intent)}</Tag>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** What came with a message: a link to save what was kept; nothing of it is shown here. */
function Files({ message }: { readonly message: MessageView }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  if (message.files.length === 0) return null;
  return (
    <ul className="understood">
      {message.files.map(({ place, kind, name, bytes, status }) => {
        const label = [words("media", kind), name].filter((part) => part !== "").join(": ");
        const size = Math.max(1, Math.round(bytes / 1024));
        return (
          <li key={place}>
            {status === "kept" ? (
              <a href={pathOf(message.id, place)} download>
                <Tag icon="download">{say("talk.file", { label, size })}</Tag>
              </a>
            ) : (
              <Tag tone="amber" icon="warn">{`${label} (${words("media-status", status)})`}</Tag>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const pathOf = (message: string, place: number): string =>
  routes.messageFile.replace(":id", message).replace(":place", String(place));

function Marked({
  text,
  quotes,
}: {
  readonly text: string;
  readonly quotes: readonly string[];
}): ReactNode {
  return piecesOf(text, quotes).map(({ text: piece, marked }, at) =>
    marked ? <mark key={at}>{piece}</mark> : <span key={at}>{piece}</span>,
  );
}
