/** What a turn stands on: what understanding may know before the words are read, and policy after. */

import { totalOwed } from "@forbear/accounts";
import { type Hearing, lastAct } from "@forbear/dialogue";
import { localDate, money, present } from "@forbear/kernel";
import { portalAddress } from "../acts/portal-link.ts";
import { takenFrom } from "../acts/stop-taking.ts";
import { restsOn, standingAnswers } from "../acts/tell-means.ts";
import type { Work } from "../acts/work.ts";
import type { House } from "../house.ts";
import { deskIsOpen } from "./desk-hours.ts";
import { type Ground, driversFirst } from "./known.ts";
import type { LiveOffer } from "./offers.ts";
import type { Manner, Scene } from "./scene.ts";

/** What understanding may know before the words are read. */
export function hearingOf(manner: Manner, work: Work, scene: Scene): Hearing {
  const { person, talk, offers } = scene;
  const { state } = work.person(person.id);
  const driver = driversFirst(work, person.id).at(0);
  const balances = driver === undefined ? null : work.account(driver).state.balances;
  return {
    channel: talk.channel,
    locale: `${state.language}-${state.jurisdiction.country}`,
    today: localDate(work.now, state.zones[0] ?? manner.zone),
    previousLanguage: talk.language,
    offers: offers.map(({ offer }) => onTable(offer)),
    lastAgentAct: lastAct(talk),
    names: scene.personal.fullName.split(/\s+/),
    ...(balances === null ? {} : { currency: balances.principal.currency }),
  };
}

/** An offer as far as a person's words may point at it. */
function onTable(offer: LiveOffer["offer"]): NonNullable<Hearing["offers"]>[number] {
  const { terms } = offer;
  if (terms.kind === "pause") {
    return { id: offer.id, type: "pause", amount: money(offer.balance.currency, 0n) };
  }
  if (!("instalments" in terms)) return { id: offer.id, type: terms.kind, amount: terms.amount };
  const first = present(terms.instalments[0], "a plan has instalments");
  return {
    id: offer.id,
    type: terms.kind === "settlement" ? "settlement" : "plan",
    amount: first.amount,
    every: terms.rhythm.every,
    unit: terms.rhythm.unit,
    count: terms.instalments.length,
  };
}

export function groundOf(
  { vault }: House,
  work: Work,
  { settings, policy, zone }: Manner,
  scene: Scene,
): Ground {
  const { person, message, personal, offers, means, payments, rails } = scene;
  const { tenant } = settings;
  const today = localDate(work.now, work.person(person.id).state.zones[0] ?? zone);
  const driver = driversFirst(work, person.id).at(0);
  const currency = driver === undefined ? "" : totalOwed(work.account(driver).state).currency;
  return {
    work,
    person: person.id,
    personal,
    settings,
    policy,
    about: scene.about,
    offers: offers.map((one) => one.offer).filter((offer) => restsOn(offer, means, policy, today)),
    means: standingAnswers(means, policy, currency, today),
    settlementsOffered: scene.settlementsOffered,
    taken: takenFrom(scene.taking),
    payments,
    rails,
    zone: work.person(person.id).state.zones[0] ?? zone,
    today,
    channel: message.channel,
    deskIsOpen: deskIsOpen(work.now, tenant.settings.desk),
    paymentLink: portalAddress(vault, tenant, person.id),
  };
}
