/** The box one types in, as on a phone: Enter sends, Shift and Enter begins a line. */

import { ActionIcon, SegmentedControl, Textarea } from "@mantine/core";
import { type ReactNode, type RefObject, useEffect, useState } from "react";
import { useKeys } from "../keys/keys.tsx";
import { Tip } from "../keys/tip.tsx";
import { Icon } from "../parts/icons.tsx";
import { useOnline } from "../parts/online.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

const channels = ["sms", "webchat"] as const;
type Channel = (typeof channels)[number];
export type Typed = { readonly text: string; readonly channel: Channel };

type TypingProps = {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly pending: boolean;
  /** By which the talk went so far. */
  readonly channel: Channel;
  readonly onSend: (typed: Typed) => void;
};

export function TypingBox(props: TypingProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const online = useOnline();
  const [channel, setChannel] = useState(props.channel);
  const { field, text, setText } = props;
  useEffect(() => field.current?.focus({ preventScroll: true }), [field]);
  function send(): void {
    if (text.trim() !== "" && online && !props.pending) props.onSend({ text, channel });
  }
  useKeys({ write: () => field.current?.focus(), send });
  return (
    <form
      className="typing"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <SegmentedControl
        size="xs"
        aria-label={say("handset.channel")}
        value={channel}
        onChange={setChannel}
        data={channels.map((value) => ({ value, label: words("channel", value) }))}
      />
      <div className="typing-row">
        <Textarea
          ref={field}
          aria-label={say("handset.type")}
          placeholder={say("handset.type")}
          rows={2}
          maxLength={4000}
          value={text}
          disabled={!online}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
        <Tip label={say("composer.send")} by="send">
          <ActionIcon
            type="submit"
            size="lg"
            aria-label={say("composer.send")}
            disabled={!online || text.trim() === ""}
            loading={props.pending}
          >
            <Icon name="send" size={18} />
          </ActionIcon>
        </Tip>
      </div>
    </form>
  );
}
