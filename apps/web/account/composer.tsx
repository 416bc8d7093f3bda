/** Where staff write: after they took over, and only while the law leaves the channel open. */

import { type ConversationView, type Light, staffMessage } from "@forbear/contract";
import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useId, useRef, useState } from "react";
import { useMay } from "../frame/inside.tsx";
import { useKeys } from "../keys/keys.tsx";
import { Tip } from "../keys/tip.tsx";
import { Icon } from "../parts/icons.tsx";
import { tellFailed } from "../parts/notify.ts";
import { useOnline } from "../parts/online.ts";
import { pathTo, tell } from "../server/ask.ts";
import { conversationQuery } from "../server/queries.ts";
import { useCodeWords, useSay } from "../words/say.tsx";
import { Changes, Rules } from "./lights.tsx";

const longest = 1000;
const shutId = "composer-shut";

export function Composer({ talk }: { readonly talk: ConversationView }): ReactNode {
  const say = useSay();
  const mayTalk = useMay("talk");
  if (!mayTalk) return <p className="quiet pad">{say("composer.mayNot")}</p>;
  if (talk.status === "ended") return <p className="quiet pad">{say("composer.ended")}</p>;
  return (
    <div className="composer">
      <Turn talk={talk} />
      {talk.status === "with-person" ? (
        <>
          {talk.reply.colour === "red" ? <Shut light={talk.reply} /> : null}
          <Writing talk={talk} shut={talk.reply.colour === "red"} />
        </>
      ) : null}
    </div>
  );
}

/** Why nothing may be written: the rule, its source, and when that changes. */
function Shut({ light }: { readonly light: Light }): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  return (
    <div className="shut tone-red" id={shutId}>
      <Icon name="stop" />
      <div>
        <p>
          <strong>{say("composer.shut", { channel: words("channel", light.channel) })}</strong>{" "}
          {light.says}
        </p>
        <Changes at={light.changesAt} />
        <Rules {...light} />
      </div>
    </div>
  );
}

/** Takes the talk from the agent or gives it back: at once on the screen, undone if refused. */
function useTurn(talk: ConversationView, to: "with-person" | "open") {
  const say = useSay();
  const queries = useQueryClient();
  const { queryKey } = conversationQuery(talk.id);
  return useMutation({
    mutationFn: () => tell(pathTo(to === "open" ? "handBack" : "takeOver", { id: talk.id }), {}),
    async onMutate() {
      await queries.cancelQueries({ queryKey });
      queries.setQueryData(queryKey, (known) => known && { ...known, status: to });
    },
    onError(error) {
      queries.setQueryData(queryKey, (known) => known && { ...known, status: talk.status });
      tellFailed(error, say);
    },
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
}

function Turn({ talk }: { readonly talk: ConversationView }): ReactNode {
  const say = useSay();
  const online = useOnline();
  const take = useTurn(talk, "with-person");
  const give = useTurn(talk, "open");
  const mine = talk.status === "with-person";
  const act = mine ? give : take;
  const idle = online && !take.isPending && !give.isPending;
  useKeys(
    mine
      ? { handBack: () => (idle ? give.mutate() : undefined) }
      : { takeOver: () => (idle ? take.mutate() : undefined) },
  );
  return (
    <div className="turn">
      <p>{say(mine ? "composer.mine" : "composer.agents")}</p>
      <Tip label={say(mine ? "key.handBack" : "key.takeOver")} by={mine ? "handBack" : "takeOver"}>
        <Button
          size="xs"
          variant={mine ? "default" : "filled"}
          leftSection={<Icon name={mine ? "robot" : "hand"} />}
          disabled={!online}
          onClick={() => (idle ? act.mutate() : undefined)}
        >
          {say(mine ? "composer.handBack" : "composer.takeOver")}
        </Button>
      </Tip>
    </div>
  );
}

function Writing({
  talk,
  shut,
}: {
  readonly talk: ConversationView;
  readonly shut: boolean;
}): ReactNode {
  const say = useSay();
  const online = useOnline();
  const queries = useQueryClient();
  const id = useId();
  const hint = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState("");
  const send = useMutation({
    mutationFn: (said: string) => tell(pathTo("say", { id: talk.id }), { text: said }),
    // What was written is lost only when it was sent.
    onSuccess: async () => {
      setText("");
      await queries.invalidateQueries({ queryKey: ["conversation", talk.id] });
      field.current?.focus();
    },
    onError: (error) => tellFailed(error, say),
  });
  const closed = shut || !online;
  function submit(): void {
    const read = staffMessage.safeParse({ text });
    if (read.success && !closed && !send.isPending) send.mutate(read.data.text);
  }
  useKeys({ write: () => field.current?.focus(), send: submit });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label htmlFor={id}>{say("composer.label", { name: talk.person.name })}</label>
      <textarea
        ref={field}
        id={id}
        className="field"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        rows={3}
        maxLength={longest}
        disabled={closed}
        aria-describedby={shut ? shutId : hint}
      />
      <div className="turn">
        <p id={hint} className="quiet">
          {send.isPending
            ? say("composer.sending")
            : say("composer.count", { count: text.length, longest })}
        </p>
        <Tip label={say("key.send")} by="send">
          <Button
            type="submit"
            size="xs"
            leftSection={<Icon name="send" />}
            loading={send.isPending}
            disabled={closed || text.trim() === ""}
          >
            {say("composer.send")}
          </Button>
        </Tip>
      </div>
    </form>
  );
}
