/** A dialog that asks why before something is done that cannot be undone here. */

import { TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { DialogForm } from "./dialog-form.tsx";
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
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const because = text.trim();
  const short = because.length < props.shortest;
  return (
    <DialogForm
      title={props.title}
      says={props.says}
      act={props.act}
      pending={props.pending}
      error={props.error}
      onTry={(online) => {
        setTried(true);
        if (!short && online) props.onDo(because);
      }}
      onClose={props.onClose}
    >
      <TextInput
        data-autofocus
        label={props.label}
        value={text}
        maxLength={longest}
        required
        onChange={(event) => setText(event.currentTarget.value)}
        error={tried && short ? say("because.short", { count: props.shortest }) : null}
      />
    </DialogForm>
  );
}
