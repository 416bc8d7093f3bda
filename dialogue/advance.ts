/** One turn of a talk: rights first, then who speaks, then the business; pure, and never twice the same. */

import type { AskedAct, Conversation, Known, Say, Step } from "./conversation.ts";
import { asAmendment } from "./amendments/amending.ts";
import { insteadOfPerson, isAgainstTheirNo, withTheirNo } from "./flows/against-no.ts";
import { business, housekeeping, wantsPerson } from "./flows/business.ts";
import { after } from "./flows/after.ts";
import { heardAtReadBack } from "./flows/at-read-back.ts";
import { afterStop, reopened, reopens } from "./flows/after-stop.ts";
import { bookedOnce } from "./turn/booked-once.ts";
import { allowsAgain, wishedAgain } from "./heard/contact/allow-again.ts";
import { asMeant, languageOf } from "./heard/sayings/as-meant.ts";
import { goesOnAfterEase } from "./flows/after-ease.ts";
import { calmly, withoutEased } from "./flows/calm.ts";
import { asksThoughBusy } from "./flows/though-busy.ts";
import { callBooked, callTold } from "./flows/callback.ts";
import { askedOfRights } from "./flows/asked-of-rights.ts";
import { backHere, callsOff, goingOn } from "./flows/called-off.ts";
import { handOverActs, passingOn } from "./flows/handoff.ts";
import { onHold, speakable } from "./flows/held.ts";
import { restsBy } from "./flows/resting.ts";
import { saidOfOthers } from "./flows/said-of-others.ts";
import { notAsHeard } from "./heard/sayings/not-as-heard.ts";
import { withoutWonder } from "./terms/amazed-at.ts";
import { withPartedSum } from "./terms/named/parted-sum.ts";
import { withNamedPaid } from "./terms/pays-named.ts";
import { withoutQuestioned } from "./terms/questioned.ts";
import { withThrownOff } from "./terms/thrown-off.ts";
import { withHalfOfThat } from "./terms/half-of-that.ts";
import { withMoneyNamed } from "./terms/money-named.ts";
import { nearStanding } from "./terms/near-standing.ts";
import { withHalfMonths } from "./terms/days/half-months.ts";
import { mannerly } from "./turn/manners.ts";
import { withAnotherNamed } from "./rights/another-named.ts";
import { notingDeath, saysAnotherSpeaks, withDeath, withMourner } from "./rights/death-told.ts";
import { onlyCares } from "./rights/unclaimed.ts";
import { guessNoted, mayClaim, withoutDoubted } from "./rights/doubted.ts";
import { proved } from "./flows/proved.ts";
import { themselvesNow } from "./heard/speakers/beside-them.ts";
import { heardIn, inOtherTongue, otherTongue } from "./heard/contact/other-language.ts";
import { wantPerson } from "./turn/questions.ts";
import { readsOver } from "./flows/read-over.ts";
import { aboutNamed } from "./turn/account-named.ts";
import { resumed } from "./turn/resumed.ts";
import { onceFewer, opensUnsaid } from "./flows/stays-open.ts";
import { ceasedAt } from "./flows/stop-undone.ts";
import { type Heard, besideProof, hear } from "./flows/rights.ts";
import {
  type Question,
  type Reply,
  type Turn,
  isHeld,
  isReadBack,
  isVerified,
  means,
  noted,
  reply,
  strangerGuessed,
  strangerHere,
  together,
} from "./turn/turn.ts";
import { type Proved, proofIn, provedMeanwhile, strangerTalks } from "./flows/verify.ts";
import { withoutDayTwice } from "./terms/days/weekday-beside.ts";
import { withoutPayDay } from "./terms/days/pay-day-beside.ts";
import { withShift } from "./terms/shifted.ts";
import { withSwap } from "./terms/swapped.ts";
import { asOffered } from "./terms/under-condition.ts";
import { unproved } from "./flows/unproved.ts";
import { waiting } from "./flows/waiting.ts";
import { restBack, takenBackHere } from "./flows/way-back.ts";
import { withWhether } from "./flows/withdrawal.ts";
import { payDaysIn } from "./terms/days/pay-days.ts";
import { heardOfMeans } from "./flows/means-heard.ts";
import { notingCouple } from "./means/household/couple.ts";
import { heardOfDebts } from "./means/answers/heard-debts.ts";
import { heardOfHousehold } from "./means/answers/heard-household.ts";
import { putsRight } from "./means/answers/reading.ts";
import { toldIn } from "./means/told/told.ts";
import { wishKept } from "./terms/wish-kept.ts";
import { canPay } from "./terms/wishes.ts";
import { withStanding } from "./flows/standing-questions.ts";
import { keepingWanted } from "./flows/wanted.ts";
import { forDesk } from "./flows/wishes-of-contact.ts";
import { withQuestion, withRefusal } from "./heard/sayings/sayings.ts";
import type { Understood } from "./meaning.ts";

/** The same question is asked at most so often before a step forward. */
const mostAsked = 2;

/**
 * Takes one turn. Signals are acted on first, whatever flow is on; nothing about a debt is said to
 * one who is not verified; every figure comes from `known`. `text` goes to `known.proves` and, as a
 * quote, into cases; nothing else reads it.
 */
export function advance(
  conversation: Conversation,
  understood: Understood,
  text: string,
  known: Known,
): Step {
  const here = aboutNamed(resumed(conversation, known.now), text, known.debts);
  const [before, heardNow] = themselvesNow(here, understood, text, known);
  const tongue = otherTongue(text, heardNow.language);
  const heardAs = tongue === null ? heardNow : heardIn(tongue, heardNow, text);
  const language = languageOf(before, heardAs, text, known);
  const meant = meantHere(before, heardAs, text, known);
  const asked = withRefusal(
    withQuestion(meant, text, before.pending !== null),
    text,
    known.jurisdiction,
  );
  const sure = withoutDoubted(before, asked, text, {
    wishesAgain: wishedAgain(before, known, text) !== undefined,
    provesThem: before.verification.kind !== "verified" && known.proves(text) !== "no-answer",
  });
  const taken = withAnotherNamed(before, sure, text, known);
  const isGuess = mayClaim(meant, taken, text) && !before.notes.includes(guessNoted);
  // "My wife earns too, I did not add it": a guess at a claim, where none is worded, is nobody's to read.
  const unsure = isGuess && !putsRight({ conversation: before, understood: taken, text, known });
  const notes = reopens(before, understood) ? noted(before.notes, reopened) : before.notes;
  // Terms that were read back in another language are read back anew in this one.
  const anew = language !== before.language && before.said !== undefined;
  const fresh = anew ? notes.filter((note) => !isReadBackNote(note)) : notes;
  const kept = notingCouple(fresh, before, taken, text, known);
  const calledOff = callsOff(taken, text, known);
  const start: Conversation = {
    ...before,
    language,
    ended: false,
    notes: withoutEased(notingDeath(unsure ? noted(kept, guessNoted) : kept, taken), taken),
    withPerson: known.personHolds.some(({ kind }) => kind === "with-person"),
    ...(calledOff ? backHere(before) : {}),
  };
  const turn: Turn = asPlaced(
    withSwap({
      conversation: start,
      understood: asMeant(start, heardOfMeans(start, taken, text, known), text),
      text,
      known: withHalfMonths(speakable(known)),
      debt: known.debts.at(0) ?? null,
    }),
  );
  const changed: readonly AskedAct[] =
    language === before.language ? [] : [{ kind: "choose-language", language }];
  const looked = unsure && !start.withPerson ? [forDesk(turn)] : [];
  const heard = hear(turn);
  const answers = (): Reply => {
    if (!heard.stops) return answered(turn, heard);
    const busy = asksThoughBusy(turn, heard);
    return busy ? answered(turn, { ...heard, say: [], stops: false }) : stopped(turn, heard);
  };
  const answer = calmly(turn, heard.signals) ?? (calledOff ? goingOn(turn, answers) : answers());
  return finished(
    turn,
    heard,
    together([
      reply({ acts: [...changed, ...looked, ...heard.acts] }),
      keepingWanted(turn, withStanding(turn, heard, answer)),
    ]),
  );
}

/** What was heard as it is meant where the talk stands: of our last words, of a household, of a read-back. */
function meantHere(
  before: Conversation,
  heard: Understood,
  text: string,
  known: Known,
): Understood {
  const placed = notAsHeard(before, heard, text, known.debts.at(0)?.agreement);
  const told = heardOfHousehold(before, placed, text, known);
  return heardAtReadBack(before, heardOfDebts(before, told, text, known), text, known);
}

/** Days and figures as they are meant where the talk stands. */
const asPlaced = (turn: Turn): Turn =>
  withDeath(
    withMourner(
      withShift(
        nearStanding(
          withoutPayDay(
            withMoneyNamed(
              withHalfOfThat(
                asAmendment(
                  withNamedPaid(
                    withPartedSum(
                      asOffered(
                        withoutWonder(withThrownOff(withoutQuestioned(withoutDayTwice(turn)))),
                      ),
                    ),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
    ),
  );

/** The words of the right alone; what was open is open no more. */
function stopped(turn: Turn, heard: Heard): Reply {
  const { conversation } = turn;
  const { verification } = conversation;
  const kept = heard.ends || heard.strangers ? [] : housekeeping(turn);
  const [first] = heard.say;
  // Who proves who they are beside something hard in life, or a bad hour, is not asked for it again.
  const proves = besideProof(heard) && first !== undefined ? provedMeanwhile(turn, first) : null;
  return reply({
    say: [...(proves?.say.slice(0, -1) ?? []), ...heard.say, ...callTold(heard.signals, kept)],
    acts: [...(proves?.acts ?? []), ...kept.flatMap(({ acts }) => acts), ...meansTold(turn, heard)],
    change: {
      flow: heard.flow ?? conversation.flow,
      pending: null,
      asked: null,
      wish: onlyOfLife(heard) && (isVerified(turn) || proves !== null) ? wishKept(turn) : null,
      notUnderstood: 0,
      ended: heard.ends,
      notes: heard.strangers ? notingStranger(turn, heard) : conversation.notes,
      verification:
        heard.strangers && verification.kind !== "locked"
          ? // Whoever answers in between wins no new tries.
            { kind: "unverified", failures: failuresOf(verification) }
          : verification,
      ...proves?.change,
    },
    disposition: heard.disposition ?? "talked",
    handOver: heard.handOver,
  });
}

/** Whether another said so, or it was only made of their words. */
function notingStranger({ conversation, text }: Turn, { signals }: Heard): readonly string[] {
  const { notes } = conversation;
  const guessed =
    !notes.includes(strangerHere) &&
    !saysAnotherSpeaks(text) &&
    !signals.some((name) => name === "wrong_person" || name === "minor") &&
    (signals.includes("deceased") || onlyCares(text));
  if (guessed) return noted(noted(notes, strangerHere), strangerGuessed);
  const said = saysAnotherSpeaks(text) ? notes.filter((note) => note !== strangerGuessed) : notes;
  return noted(said, strangerHere);
}

const failuresOf = (verification: Conversation["verification"]): number =>
  verification.kind === "unverified" || verification.kind === "claimed" ? verification.failures : 0;

/** Nothing but what is hard in life stops this turn: what they can pay, they said all the same. */
const onlyOfLife = ({ signals }: Heard): boolean =>
  signals.every((name) => name === "vulnerable" || name === "hardship");

/** "Laid off, 1,300 comes in, rent is 850": figures told beside what is hard are not asked for again. */
function meansTold(turn: Turn, heard: Heard): readonly AskedAct[] {
  if (!onlyOfLife(heard) || !isVerified(turn) || turn.known.means === null) return [];
  const told = toldIn(turn);
  return told === null ? [] : [{ kind: "note-means", told }];
}

/** No right stops the talk: the rights in it are told, then what else was asked. */
function answered(turn: Turn, heard: Heard): Reply {
  const interpreted = inOtherTongue(turn);
  if (interpreted !== null && heard.say.length === 0) return interpreted;
  const ofRights = heard.say.length > 0 ? null : askedOfRights(turn);
  if (ofRights !== null) return ofRights;
  const back = takenBackHere(turn, (lifted) => answered(lifted, heard));
  if (back !== null) return back;
  if (turn.conversation.withPerson) return waiting(turn, heard);
  const told = reply({ say: heard.say, disposition: "talked" });
  const rest = restsBy(turn.known) ? resting(turn, heard) : spoken(turn, heard);
  const understood = rest.change.notUnderstood ?? 0;
  const all = together([told, rest]);
  const { disposition } = all;
  return {
    ...all,
    change: { ...all.change, notUnderstood: understood },
    disposition: disposition === "talked" ? (heard.disposition ?? "talked") : disposition,
  };
}

/** Whoever is not the person learns not even that something rests. */
function resting(turn: Turn, heard: Heard): Reply {
  const answered = heard.say.length > 0;
  const back = restBack(turn);
  if (back !== null) return back;
  const stranger = answered || isHeld(turn, "deceased") ? null : strangerTalks(turn, proofIn(turn));
  return stranger ?? withWhether(turn, onHold(turn, answered));
}

function spoken(turn: Turn, heard: Heard): Reply {
  const rightHeard = heard.signals.length > 0;
  const person = wantsPerson(turn);
  if (person !== null) return person;
  const stopped = allowsAgain(turn) ?? afterStop(turn);
  if (stopped !== null) return stopped;
  const ofOthers = isVerified(turn) ? saidOfOthers(turn) : null;
  if (ofOthers !== null) return ofOthers;
  if (isVerified(turn)) return goesOnAfterEase(turn) ?? business(turn, rightHeard);
  const locked = turn.conversation.verification.kind === "locked";
  const { notes } = turn.conversation;
  const found: Proved = locked ? { proof: "no-answer", notes } : proofIn(turn);
  const leave = after(turn);
  if (leave?.change.ended === true) return together([...housekeeping(turn), leave]);
  const stranger = strangerTalks(turn, found);
  if (stranger !== null) return leave ?? stranger;
  if (found.proof === "right") return proved(turn, found.notes);
  return unproved(turn, heard, found);
}

const mostNotes = 64;
const isAskedNote = (note: string): boolean => note.startsWith("asked:");
const isReadBackNote = (note: string): boolean => note.startsWith("asked:offer terms");

/** What leads to terms is not said where they are read back no more. */
const withoutLeads = (says: readonly Say[]): readonly Say[] =>
  says.filter(({ template }) => !template.startsWith("closest"));

const askedOf = ({ name }: Question): string => `asked:${name}`;

type Left = {
  readonly before: readonly string[];
  readonly disposition: Reply["disposition"];
  readonly asks: Question | null;
  readonly unsaid: Question | null;
};

/** What is remembered of the turn. Beside a plan as well hardship is: it bends all that is read back after. */
function notesLeft(
  turn: Turn,
  heard: Heard,
  { before, disposition, asks, unsaid }: Left,
): readonly string[] {
  const bends = heard.signals.filter((name) => name === "hardship" || name === "vulnerable");
  const bent = bends.reduce<readonly string[]>(noted, before);
  const told = withTheirNo(turn, heard, bent);
  return [
    ...noted(unsaid === null ? told : onceFewer(told, unsaid.name), disposition),
    ...(disposition === "ceased" ? [ceasedAt(turn.known.now)] : []),
    ...(asks === null ? [] : [askedOf(asks)]),
  ];
}

/** Puts a turn together: the one question, a person where one is due, and the state it leaves. */
function finished(turn: Turn, heard: Heard, made: Reply): Step {
  const { conversation, known } = turn;
  const base = made.change.notes ?? conversation.notes;
  const { language = conversation.language } = made.change;
  const isWorn = language === conversation.language ? () => false : isReadBackNote;
  const before = base.filter((note) => !(made.forward ? isAskedNote(note) : isWorn(note)));
  const { question } = made;
  const times = before.filter((note) => question !== null && note === askedOf(question)).length;
  const tooOften = times >= mostAsked && !readsOver(turn, made, times);
  const stays = question !== null && !tooOften && made.handOver === null;
  // They proposed something else, and it comes to the terms that were read back often enough.
  const worn =
    tooOften &&
    made.say.length > 0 &&
    made.disposition !== "payment-link" &&
    (made.change.pending ?? null) !== null;
  const asks = stays ? question : worn && made.handOver === null ? wantPerson : null;
  const stuck = question !== null && tooOften && made.say.length === 0;
  const due = made.handOver ?? (stuck ? "asked too often" : null);
  const unwanted = isAgainstTheirNo(turn, due);
  const over = unwanted ? null : due;
  const passes = over !== null && !conversation.withPerson;
  // An offer that was not read back in this reply is not what a yes will mean.
  const offered = (made.change.pending ?? null) !== null;
  const unsaidOffer = offered && (asks === null || !isReadBack(asks));
  const saysSo = passes && !heard.stops && made.disposition !== "crisis";
  const says: readonly Say[] = [
    ...(worn ? withoutLeads(made.say) : made.say),
    ...(asks === null ? [] : [asks.say]),
    ...(unwanted ? insteadOfPerson(turn, made) : []),
    ...(saysSo ? [passingOn(known)] : []),
  ];
  const disposition = made.disposition === "talked" && passes ? "handed-over" : made.disposition;
  const unsaidNow = tooOften && !passes ? opensUnsaid(turn, question, made) : null;
  const notes = notesLeft(turn, heard, { before, disposition, asks, unsaid: unsaidNow });
  const open = asks ?? unsaidNow;
  const last = conversation.asked;
  const disclosed = made.change.disclosed ?? conversation.disclosed;
  const manner = mannerly(says, conversation.said ?? [], disclosed);
  return {
    conversation: {
      ...conversation,
      ...made.change,
      can: namesMeans(turn) ? canPay(turn) : (conversation.can ?? null),
      paid: payDaysIn(turn) ?? conversation.paid ?? null,
      call: callBooked(made.acts, conversation.call),
      disclosed: manner.disclosed,
      said: manner.said,
      ...(unsaidOffer ? { pending: null } : {}),
      ...(passes ? { flow: "handoff", pending: null } : {}),
      withPerson: conversation.withPerson || passes,
      asked:
        open === null
          ? null
          : {
              question: open.name,
              times: last?.question === open.name ? last.times + 1 : 1,
            },
      touchedAt: known.now,
      notes: notes.slice(-mostNotes),
    },
    say: manner.says,
    acts: bookedOnce([...made.acts, ...(passes ? handOverActs(known, over) : [])]),
    disposition,
  };
}

/** Figures in a proof are none of theirs to pay, and a lower sum for all of it is paid but once. */
const namesMeans = (turn: Turn): boolean => isVerified(turn) && !means(turn, "ask_settlement");
