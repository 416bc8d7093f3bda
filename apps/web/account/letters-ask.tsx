/** A person decides on a notice: which, why, and how it would read now. */

import type { LetterLine } from "@forbear/contract";
import { NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { DialogForm } from "../parts/dialog-form.tsx";
import { tellDone } from "../parts/notify.ts";
import { pathTo, tell } from "../server/ask.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

type Notice = LetterLine["notice"];

type AskProps = {
  readonly account: string;
  readonly mayAsk: readonly Notice[];
  readonly onClose: () => void;
};

const shortest = 3;

function useAsking(account: string, notice: string, onAsked: () => void) {
  const say = useSay();
  const words = useCodeWords();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (because: string) =>
      tell(pathTo("askLetter", { id: account }), { notice, because }),
    onSuccess: async () => {
      onAsked();
      tellDone(say("letters.asked", { notice: words("notice", notice) }));
      await queries.invalidateQueries({ queryKey: ["account", account] });
    },
  });
}

export function AskNotice({ account, mayAsk, onClose }: AskProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const [notice, setNotice] = useState<string>(mayAsk[0] ?? "");
  const [because, setBecause] = useState("");
  const [tried, setTried] = useState(false);
  const short = because.trim().length < shortest;
  const asking = useAsking(account, notice, onClose);
  return (
    <DialogForm
      title={say("letters.ask.title")}
      says={say("letters.ask.says")}
      act={say("letters.ask.act")}
      pending={asking.isPending}
      error={asking.error}
      onTry={(online) => {
        setTried(true);
        if (!short && online) asking.mutate(because.trim());
      }}
      onClose={onClose}
    >
      <NativeSelect
        data-autofocus
        label={say("letters.ask.which")}
        value={notice}
        onChange={(event) => setNotice(event.currentTarget.value)}
        data={mayAsk.map((one) => ({ value: one, label: words("notice", one) }))}
      />
      <TextInput
        label={say("letters.ask.why")}
        value={because}
        maxLength={200}
        required
        onChange={(event) => setBecause(event.currentTarget.value)}
        error={tried && short ? say("because.short", { count: shortest }) : null}
      />
      <p>
        <a
          href={pathTo("previewLetter", { id: account }, { notice, form: "pages" })}
          target="_blank"
          rel="noopener"
        >
          {say("letters.ask.preview")}
        </a>
      </p>
    </DialogForm>
  );
}
