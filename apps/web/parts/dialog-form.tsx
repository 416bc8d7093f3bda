/** A form in a dialog: what it says, what went wrong, and its two ends. */

import { Button, Modal } from "@mantine/core";
import type { ReactNode } from "react";
import { useSay } from "../words/say.tsx";
import { useOnline } from "./online.ts";
import { Failed } from "./states.tsx";

type DialogFormProps = {
  readonly title: string;
  readonly says: string;
  /** What the button that does it is called. */
  readonly act: string;
  readonly pending: boolean;
  readonly error: Error | null;
  /** False while what is written makes no sense yet; faults beside a field are told by `onTry`. */
  readonly ready?: boolean;
  readonly wide?: boolean;
  /** Called at each try, on line or not; `online` says whether it may be sent. */
  readonly onTry: (online: boolean) => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

export function DialogForm(props: DialogFormProps): ReactNode {
  const { title, says, act, pending, error, ready = true, wide = false, onTry, onClose } = props;
  const say = useSay();
  const online = useOnline();
  return (
    <Modal
      opened
      onClose={onClose}
      {...(wide ? { size: "lg" } : {})}
      title={title}
      closeButtonProps={{ "aria-label": say("close") }}
    >
      <form
        className="because"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onTry(online);
        }}
      >
        <p>{says}</p>
        {error === null ? null : <Failed error={error} />}
        {props.children}
        <div className="turn">
          <Button variant="default" onClick={onClose}>
            {say("cancel")}
          </Button>
          <Button type="submit" loading={pending} disabled={!online || !ready}>
            {act}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
