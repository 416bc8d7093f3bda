/** A short word at the edge of the screen: something was done, or was not. */

import { notifications } from "@mantine/notifications";
import type { Say } from "../words/say.tsx";
import { faultWords } from "./states.tsx";

export function tellDone(message: string): void {
  notifications.show({ message, autoClose: 4_000, withBorder: true });
}

/** Stays until it is closed: what was not done must not pass unseen. */
export function tellFailed(error: Error, say: Say): void {
  const { title, says } = faultWords(error, say);
  notifications.show({
    title,
    message: says,
    color: "red",
    autoClose: false,
    withBorder: true,
    role: "alert",
  });
}
