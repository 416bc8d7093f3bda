/** A dialog that asks why before something is done that cannot be undone here. */

import { Button, Modal, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { Failed } from "../parts/states.tsx";
import { useOnline } from "../parts/online.ts";
import { useSay } from "../words/say.tsx";

type BecauseProps = {
  readonly title: string;
  readonly says: string;
  readonly label: string;
  readonly act: string;
  readonly shortest: number;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly onDo: (because: string) => void;
  readonly onClose: () => void;
};

const longest = 200;

export function Because(props: BecauseProps): ReactNode {
  const say = useSay();
  const online = useOnline();
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const because = text.trim();
  const short = because.length < props.shortest;
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ "aria-label": say("close") }}
    >
      <form
        className="because"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!short && online) props.onDo(because);
        }}
      >
        <p>{props.says}</p>
        {props.error === null ? null : <Failed error={props.error} />}
        <TextInput
          data-autofocus
          label={props.label}
          value={text}
          maxLength={longest}
          required
          onChange={(event) => setText(event.currentTarget.value)}
          error={tried && short ? say("because.short", { count: props.shortest }) : null}
        />
        <div className="turn">
          <Button variant="default" onClick={props.onClose}>
            {say("cancel")}
          </Button>
          <Button type="submit" loading={props.pending} disabled={!online}>
            {props.act}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
