/** Another postal address of somebody who owes: its lines, its place, who told us and when. */

import { type LetterList, newAddress } from "@forbear/contract";
import { NativeSelect, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { DialogForm } from "../parts/dialog-form.tsx";
import { tellDone } from "../parts/notify.ts";
import { pathTo, tell } from "../server/ask.ts";
import { useCodeWords, useSay } from "../words/say.tsx";

type AddressProps = { readonly list: LetterList; readonly onClose: () => void };

const sources = newAddress.shape.toldBy.options;

const empty = { street: "", more: "", city: "", region: "", postcode: "", country: "" };
type Written = typeof empty;

const parts = ["street", "more", "city", "region", "postcode", "country"] as const;
const needed: ReadonlySet<string> = new Set(["street", "city", "country"]);

const today = (): string => new Date().toISOString().slice(0, 10);

const filled = (text: string): string | null => (text.trim() === "" ? null : text.trim());

/** As the contract takes it; what is not right is said by the field it stands in. */
function bodyOf(person: string, written: Written, toldBy: string, toldOn: string) {
  const { street, more, city, region, postcode, country } = written;
  const place = country.trim().toUpperCase();
  const lines = [street, more, city, region, postcode, place].flatMap((line) => filled(line) ?? []);
  return newAddress.safeParse({
    person,
    lines,
    country: place,
    region: filled(region),
    postcode: filled(postcode),
    toldBy,
    toldOn,
  });
}

const lacks = (part: keyof Written, written: Written): boolean =>
  part === "country"
    ? !/^[A-Za-z]{2}$/.test(written.country.trim())
    : needed.has(part) && filled(written[part]) === null;

function useLearning(account: string, onLearnt: () => void) {
  const say = useSay();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: unknown) => tell(pathTo("newAddress", { id: account }), body),
    onSuccess: async () => {
      onLearnt();
      tellDone(say("letters.learnt"));
      await Promise.all(
        ["account", "timeline"].map((key) =>
          queries.invalidateQueries({ queryKey: [key, account] }),
        ),
      );
    },
  });
}

export function NewAddress({ list, onClose }: AddressProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  const [person, setPerson] = useState(list.addresses[0]?.person ?? "");
  const [written, setWritten] = useState<Written>(empty);
  const [toldBy, setToldBy] = useState<string>("consumer");
  const [toldOn, setToldOn] = useState(today());
  const [tried, setTried] = useState(false);
  const learning = useLearning(list.account, onClose);
  const people = new Map(list.addresses.map((one) => [one.person, one.name]));
  const send = (online: boolean): void => {
    setTried(true);
    const body = bodyOf(person, written, toldBy, toldOn);
    const whole = body.success && parts.every((part) => !lacks(part, written));
    if (whole && online) learning.mutate(body.data);
  };
  return (
    <DialogForm
      title={say("letters.address.title")}
      says={say("letters.address.says")}
      act={say("letters.address.act")}
      pending={learning.isPending}
      error={learning.error}
      onTry={send}
      onClose={onClose}
    >
      <NativeSelect
        label={say("letters.address.whose")}
        value={person}
        onChange={(event) => setPerson(event.currentTarget.value)}
        data={[...people].map(([value, label]) => ({ value, label }))}
      />
      <Lines written={written} tried={tried} onWrite={setWritten} />
      <NativeSelect
        label={say("letters.address.by")}
        value={toldBy}
        onChange={(event) => setToldBy(event.currentTarget.value)}
        data={sources.map((value) => ({ value, label: words("toldBy", value) }))}
      />
      <TextInput
        type="date"
        label={say("letters.address.on")}
        value={toldOn}
        max={today()}
        onChange={(event) => setToldOn(event.currentTarget.value)}
      />
    </DialogForm>
  );
}

type LinesProps = {
  readonly written: Written;
  readonly tried: boolean;
  readonly onWrite: (written: Written) => void;
};

function Lines({ written, tried, onWrite }: LinesProps): ReactNode {
  const say = useSay();
  const words = useCodeWords();
  return parts.map((part) => (
    <TextInput
      key={part}
      {...(part === "street" ? { "data-autofocus": true } : {})}
      label={words("addressPart", part)}
      value={written[part]}
      maxLength={120}
      required={needed.has(part)}
      onChange={(event) => onWrite({ ...written, [part]: event.currentTarget.value })}
      error={tried && lacks(part, written) ? say("letters.address.needed") : null}
    />
  ));
}
