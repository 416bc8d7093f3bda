/** The door: an e-mail address and a password, and plain words when they do not fit. */

import { signIn } from "@forbear/contract";
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { SchemeToggle } from "../frame/scheme.tsx";
import { Failed } from "../parts/states.tsx";
import { useTitle } from "../parts/title.ts";
import { pathTo, tell } from "../server/ask.ts";
import { useSay } from "../words/say.tsx";

const route = getRouteApi("/sign-in");

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

export function SignIn(): ReactNode {
  const say = useSay();
  const { next } = route.useSearch();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [unfit, setUnfit] = useState<readonly string[]>([]);
  useTitle(say("signIn"));
  const enter = useMutation({
    mutationFn: (who: { email: string; password: string }) => tell(pathTo("signIn"), who),
    onSuccess: async () => {
      queries.clear();
      await navigate({ href: next ?? "/", replace: true });
    },
  });

  function submit(form: FormData): void {
    const who = { email: textOf(form, "email").trim(), password: textOf(form, "password") };
    const read = signIn.safeParse(who);
    setUnfit(read.success ? [] : read.error.issues.map(({ path }) => String(path[0])));
    if (read.success) enter.mutate(read.data);
  }

  return (
    <main className="door">
      <div className="door-scheme">
        <SchemeToggle />
      </div>
      <form
        className="door-card"
        noValidate
        aria-labelledby="door-title"
        onSubmit={(event) => {
          event.preventDefault();
          submit(new FormData(event.currentTarget));
        }}
      >
        <img src="/icon.svg" alt="" width={40} height={40} />
        <h1 id="door-title">{say("signIn.title")}</h1>
        <p className="quiet">{say("signIn.how")}</p>
        {enter.isError ? <Failed error={enter.error} /> : null}
        <TextInput
          name="email"
          type="email"
          label={say("signIn.email")}
          autoComplete="username"
          autoFocus
          error={unfit.includes("email") ? say("signIn.email.unfit") : null}
        />
        <PasswordInput
          name="password"
          label={say("signIn.password")}
          autoComplete="current-password"
          error={unfit.includes("password") ? say("signIn.password.unfit") : null}
          visibilityToggleButtonProps={{ "aria-label": say("signIn.password.show") }}
        />
        <Button type="submit" loading={enter.isPending} fullWidth>
          {say("signIn")}
        </Button>
      </form>
    </main>
  );
}
