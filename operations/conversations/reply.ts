/** The reply of a turn: worded, read again, asked of the law, kept and reserved, all before the commit. */

import type { Contemplated } from "@forbear/accounts";
import type { AskedAct, Step } from "@forbear/dialogue";
import {
  type AccountId,
  type ContactId,
  type MessageId,
  encode,
  later,
  present,
} from "@forbear/kernel";
import { type Asked, ask, record } from "../acts/gate.ts";
import { handOver } from "../acts/hand-over.ts";
import { hold } from "../acts/hold.ts";
import { storeMessage } from "../acts/hear.ts";
import { type Leaving, leavingWith } from "../acts/leaving.ts";
import { attempt, reserve } from "../acts/reserve.ts";
import { type Draft, type Finished, type Reword, type Unsayable, finish } from "../acts/words.ts";
import type { House } from "../house.ts";
import type { Turn } from "./apply.ts";
import type { Manner, Scene } from "./scene.ts";

export type Replied = {
  readonly contact: ContactId;
  readonly text: string;
  /** Marked as leaving, to be handed over after the commit; null: it waits for a dispatcher. */
  readonly leaving: Leaving | null;
};

/** What a reply is written with. */
export type Replying = {
  readonly house: House;
  readonly manner: Manner;
  readonly scene: Scene;
  readonly step: Step;
  readonly turn: Turn;
  /** What a configured model made of approved words before this transaction began. */
  readonly reword: Reword;
};

const replyLivesMs = 24 * 3_600_000;

/** Words the reply and reserves it; null where the law refuses it or our own guard does. */
export function reply(replying: Replying): Replied | null {
  const { turn } = replying;
  const draft = draftOf(replying);
  const said = finish(draft, gateOf(replying), replying.reword);
  if (!said.ok) {
    refuse(replying, said.error);
    return null;
  }
  const { finished, asked } = said.value;
  const { verdict, ruleIds, nextAllowedAt } = asked.decision;
  const exit = verdict === "allow" ? exitOf(replying) : null;
  // What leaves with its turn was last looked at in it: the decision is that of the attempt.
  const decision = record(turn.work, asked, exit === null ? "reply" : "attempt");
  if (verdict !== "allow") {
    const what = { channel: turn.channel, decision, ruleIds, nextAllowedAt };
    turn.work.append(
      turn.work.person(turn.person).bucket,
      { person: turn.person, account: turn.driver },
      { kind: "contact-withheld", ...what },
    );
    if (nextAllowedAt === null) {
      tellDesk(replying, ruleIds.at(0) ?? "no rule");
      return null;
    }
  }
  return keep(replying, draft, finished, asked, exit);
}

/** Turns after which silence is the answer that they asked for, or that is owed to whoever wrote. */
const silences: ReadonlySet<AskedAct["kind"]> = new Set<AskedAct["kind"]>([
  "stop-contact",
  "stop-channel",
  "wrong-person",
  "third-party",
  "minor",
  "note-death",
]);

/**
 * Law lets no answer leave, today or on any day that is known: somebody wrote, and would hear nothing.
 * A person of the desk takes the next step; what law prescribes may still go to them.
 */
function tellDesk({ step, turn: { work, person, channel } }: Replying, rule: string): void {
  const { holds, stops } = work.person(person).state;
  const wishedFor =
    step.acts.some(({ kind }) => silences.has(kind)) ||
    stops.some((stop) => stop.channel === channel) ||
    holds.some(({ kind }) => kind === "ceased");
  const isSeen = holds.some(({ kind }) => kind === "staff-next" || kind === "with-person");
  if (wishedFor || isSeen) return;
  hold(work, person, null, { kind: "staff-next", because: `no answer may leave: ${rule}` });
}

/** Where a reply leaves by, and to where. */
type Exit = { readonly provider: string; readonly to: string };

/** Null where nobody waits to hand it over, or there is nothing to hand it to. */
function exitOf({ house, manner, scene, turn }: Replying): Exit | null {
  if (manner.handsOver !== true || turn.point === null) return null;
  const to = scene.pointTexts.get(turn.point);
  const provider = house.channels.get(turn.channel)?.provider;
  return to === undefined || provider === undefined ? null : { provider, to };
}

const accountsOf = ({ work, person, driver }: Turn): readonly AccountId[] =>
  driver === null ? work.person(person).state.debts : [driver];

function draftOf({ manner, scene, step, turn }: Replying): Draft {
  const { state } = turn.work.person(turn.person);
  const { message } = scene;
  const onlyStops = step.say.every((one) => one.template === "stop-confirmed");
  return {
    says: step.say,
    act: onlyStops ? "confirmOptOut" : "replyToConsumer",
    language: step.conversation.language,
    country: state.jurisdiction.country,
    region: state.jurisdiction.region,
    channel: message.channel,
    about: accountsOf(turn),
    point: state.points.find((one) => one.id === turn.point) ?? null,
    settings: manner.settings,
    initiatedBy: "consumer",
    answers: { at: message.at, channel: message.channel },
    verified: step.conversation.verification.kind === "verified",
    introduced: step.conversation.disclosed.includes("name"),
    to: state.holds.some(({ kind }) => kind === "deceased") ? "familyMember" : "consumer",
    reservation: null,
  };
}

function gateOf({ house, manner, scene, turn }: Replying): (contemplated: Contemplated) => Asked {
  const { settings } = manner;
  const client = turn.driver === null ? undefined : turn.work.account(turn.driver).state.client;
  const known = client === undefined ? undefined : settings.clients.get(client);
  const { collector } = present(known ?? [...settings.clients.values()].at(0)).settings;
  const standing = { collector, policy: settings.tenant.settings.policy };
  return (contemplated) =>
    ask(turn.work, house.lawbook, {
      person: turn.person,
      about: "reply",
      contemplated,
      standing,
      history: scene.history,
    });
}

/** Words of ours that we may not say: the person is answered by a person instead. */
function refuse({ house, step, turn }: Replying, { templates, faults }: Unsayable): void {
  house.log.warn("words refused by the guard", {
    templates: templates.join(" "),
    faults: faults.join(" "),
    language: step.conversation.language,
  });
  const because = "words refused by the guard";
  handOver(turn.work, turn.person, turn.driver, turn.conversation, because);
}

function keep(
  { manner, step, turn }: Replying,
  draft: Draft,
  { text, contemplated }: Finished,
  { decision, id: decisionId }: Asked,
  exit: Exit | null,
): Replied {
  const { work, person, conversation, channel } = turn;
  const id = work.newId<MessageId>(work.person(person).bucket);
  storeMessage(work, {
    id,
    person,
    conversation,
    channel,
    direction: "outbound",
    author: "agent",
    text,
    reading: encode(contemplated),
  });
  const contact = reserve(work, {
    person,
    accounts: draft.about,
    channel,
    act: draft.act,
    template: step.say.map((one) => one.template).join("+"),
    point: turn.point,
    conversation,
    message: id,
    dueAt: decision.nextAllowedAt ?? work.now,
    expiresAt: later(work.now, replyLivesMs),
    stepKey: `reply:${turn.message}`,
    decision: decisionId,
  });
  const reserved = work.reservedOf(person).find((one) => one.id === contact);
  if (exit === null || reserved === undefined) return { contact, text, leaving: null };
  attempt(work, reserved, decisionId, exit.provider, id);
  const addressed = { to: exit.to, text, letter: null };
  return { contact, text, leaving: leavingWith(work, manner.settings, reserved, addressed) };
}
