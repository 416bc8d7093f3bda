/** A phone in the hand of whom one plays: their messages, a box to type in, and what they would know. */

import type { HandsetTalk } from "@forbear/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, getRouteApi } from "@tanstack/react-router";
import { type ReactNode, useRef, useState } from "react";
import { useMe } from "../frame/inside.tsx";
import { useDates } from "../parts/figures.tsx";
import { useFollow } from "../parts/follow.ts";
import { Icon } from "../parts/icons.tsx";
import { tellFailed } from "../parts/notify.ts";
import { useNow } from "../parts/now.ts";
import { Answered } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { pathTo, tell } from "../server/ask.ts";
import { talkQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { Hints } from "./hints.tsx";
import { piecesWithLinks } from "./links.ts";
import { TypingBox, type Typed } from "./typing.tsx";

const route = getRouteApi("/inside/handset/$person");

export function Talk(): ReactNode {
  const { person } = route.useParams();
  const query = useQuery(talkQuery(person));
  return (
    <div className="stage">
      <Answered query={query} rows={8}>
        {(talk) => <Phone key={person} talk={talk} />}
      </Answered>
    </div>
  );
}

/** How long a reply is expected to be on its way. */
const patienceMs = 12_000;

function Phone({ talk }: { readonly talk: HandsetTalk }): ReactNode {
  const say = useSay();
  const { part } = talk;
  const queries = useQueryClient();
  const [text, setText] = useState("");
  const field = useRef<HTMLTextAreaElement>(null);
  useTitle(say("handset.playing", { name: part.name }));
  const send = useMutation({
    mutationFn: (typed: Typed) => tell(pathTo("text", { person: part.person }), typed),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["talk", part.person] }),
    onError(error, typed) {
      setText((now) => (now === "" ? typed.text : now));
      tellFailed(error, say);
    },
  });
  function use(words: string): void {
    setText(words);
    field.current?.focus();
  }
  return (
    <>
      <section className="phone" aria-label={say("handset.phone", { name: part.name })}>
        <PhoneHead talk={talk} />
        <PhoneMessages talk={talk} sending={send.isPending ? send.variables.text : null} />
        <TypingBox
          field={field}
          text={text}
          setText={setText}
          pending={send.isPending}
          channel={talk.messages.at(-1)?.channel === "webchat" ? "webchat" : "sms"}
          onSend={(typed) => {
            setText("");
            send.mutate(typed);
          }}
        />
      </section>
      <Hints part={part} onUse={use} />
    </>
  );
}

function toHints(): void {
  const hints = document.getElementById("hints");
  hints?.scrollIntoView({ block: "start" });
  hints?.focus({ preventScroll: true });
}

function PhoneHead({ talk }: { readonly talk: HandsetTalk }): ReactNode {
  const say = useSay();
  const { tenant } = useMe();
  return (
    <header className="phone-head">
      <Link to="/handset" search={(known) => known} className="phone-back">
        <Icon name="back" />
        <span className="only-heard">{say("handset.back")}</span>
      </Link>
      <div>
        <h2>{tenant.name}</h2>
        <p className="quiet">{say("handset.as", { name: talk.part.name })}</p>
      </div>
      <button type="button" className="phone-hints jump" onClick={toHints}>
        {say("handset.hints")}
      </button>
    </header>
  );
}

type MessagesProps = { readonly talk: HandsetTalk; readonly sending: string | null };

function PhoneMessages({ talk, sending }: MessagesProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const { at } = useDates();
  const { messages } = talk;
  const last = messages.at(-1);
  const now = useNow(1_000);
  const waits = sending === null && last?.from === "me" && now - Date.parse(last.at) < patienceMs;
  const list = useFollow(messages.length + (sending === null ? 0 : 1) + (waits ? 1 : 0));
  return (
    <div ref={list} className="phone-messages" role="log" aria-label={say("talk.log")} tabIndex={0}>
      {messages.length === 0 ? <p className="quiet pad">{say("handset.start")}</p> : null}
      {messages.map((message) => (
        <div key={message.id} className={`text is-${message.from}`}>
          <p>
            <span className="only-heard">
              {say(message.from === "me" ? "handset.me" : "handset.them")}{" "}
            </span>
            <WithLinks text={message.text} />
          </p>
          <time dateTime={message.at}>
            {`${at(message.at)}, ${words("channel", message.channel)}`}
          </time>
        </div>
      ))}
      {sending === null ? null : (
        <div className="text is-me is-sending">
          <p>{sending}</p>
          <span className="quiet">{say("composer.sending")}</span>
        </div>
      )}
      {waits ? <p className="quiet pad">{say("handset.waits")}</p> : null}
      {!waits && sending === null && last?.from === "me" ? <Silence name={talk.part.name} /> : null}
    </div>
  );
}

/** Nothing came back in time: the desk knows why. */
function Silence({ name }: { readonly name: string }): ReactNode {
  const say = useSay();
  return (
    <p className="quiet pad">
      {say("handset.silence")}{" "}
      <Link to="/accounts" search={{ q: name }}>
        {say("handset.why")}
      </Link>
    </p>
  );
}

function WithLinks({ text }: { readonly text: string }): ReactNode {
  return piecesWithLinks(text).map(({ text: piece, href }, at) =>
    href === null ? (
      <span key={at}>{piece}</span>
    ) : (
      <a key={at} href={href} target="_blank" rel="noreferrer">
        {piece}
      </a>
    ),
  );
}
