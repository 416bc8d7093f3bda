/** The timeline of a debt: everything that happened to it and to those who owe it. */

import type { Event } from "@forbear/accounts";
import type { TimelineEntry, TimelinePage } from "@forbear/contract";
import {
  type AccountId,
  type DecisionId,
  type Result,
  err,
  face,
  ok,
  parseInstant,
  parseUuid,
} from "@forbear/kernel";
import type { EventId } from "@forbear/kernel";
import { amountSays, daySays, folderOf } from "./account.ts";
import type { Reading } from "./lines.ts";
import { type Telling, byWhom, tell } from "./sentences.ts";
import { membersOfTenant } from "./staff.store.ts";
import { type StreamPlace, streamOf } from "./timeline.store.ts";

const pageSize = 50;

/** A page of a debt's timeline, newest first. */
export async function timelinePage(
  reading: Reading,
  id: AccountId,
  cursor: string | null,
): Promise<Result<TimelinePage, "no-such-account" | "bad-cursor">> {
  const before = cursor === null ? null : readCursor(cursor);
  if (cursor !== null && before === null) return err("bad-cursor");
  const folder = await folderOf(reading, id);
  if (folder === null) return err("no-such-account");
  const { account, people } = folder;
  const [events, members] = await Promise.all([
    streamOf(reading.tx, account, people, before, pageSize + 1),
    membersOfTenant(reading.tx),
  ]);
  const names = new Map<string, string>(members.map((one) => [one.id, one.name]));
  const client = reading.settings.clients.get(account.state.client);
  const country = client?.settings.country ?? "US";
  const telling: Telling = {
    amount: (amount) => amountSays(amount, country),
    day: (day) => daySays(day, country),
    client: (ref) =>
      [...reading.settings.clients.values()].find((one) => one.ref === ref)?.settings.name ?? ref,
    staff: (staff) => names.get(staff) ?? "a former colleague",
  };
  const shown = events.slice(0, pageSize);
  const last = events.length > pageSize ? shown.at(-1) : undefined;
  return ok({
    items: shown.map(({ event }) => entryOf(event, telling)),
    next: last === undefined ? null : cursorOf(last.place),
  });
}

function entryOf(event: Event, telling: Telling): TimelineEntry {
  const { kind, says } = tell(event, telling);
  const decision = decisionOf(event);
  return {
    id: face("evnt", event.id),
    at: event.at,
    kind,
    by: byWhom(event.by, telling),
    says,
    decision: decision === null ? null : face("decn", decision),
  };
}

const decisionOf = ({ what }: Event): DecisionId | null =>
  "decision" in what ? what.decision : null;

const cursorOf = ({ at, seq, id }: StreamPlace): string =>
  Buffer.from(`${at} ${String(seq)} ${id}`, "utf8").toString("base64url");

function readCursor(text: string): StreamPlace | null {
  const parts = Buffer.from(text, "base64url").toString("utf8").split(" ");
  const [at = "", seq = "", id = ""] = parts;
  const instant = parseInstant(at);
  const event = parseUuid<EventId>(id);
  if (!instant.ok || !event.ok || !/^\d{1,10}$/.test(seq)) return null;
  return { at: instant.value, seq: Number(seq), id: event.value };
}
