/** "Will I get that in writing?", once something is agreed: the agreement, and neither a receipt nor proof of the debt. */

import type { Conversation } from "../../conversation.ts";
import type { IntentName, Understood } from "../../meaning.ts";
import { asksIfCame, asksIfGot } from "./payment-came.ts";
import { phrases, plainly } from "../../words/phrases.ts";

const mostRead = 200;

const inWriting = phrases(String.raw`
  (?:will|do|can|could|would|should) (?:i|you|we) (?:please )?(?:also )?(?:get|have|receive|send|put|confirm|expect)(?: me)? (?:(?:something|anything|this|that|it|all this|the plan|a copy|confirmation|a confirmation)\s)+(?:of (?:this|that|it|the plan) )?(?:in writing|by (?:e-?mail|post|mail|letter|text)|on paper|in the (?:post|mail)|e-?mailed)
  (?:me )?(?:lo |la )?(?:mandan|dan|env[ií]an|confirman|llega|llegar[aá]|dar[aá]n|mandar[aá]n)(?: (?:algo|esto|eso|el plan|una copia|la confirmaci[oó]n))* por (?:escrito|correo)
  (?:kya )?(?:mujhe )?(?:yeh |ye |iska |plan )?(?:likhit|writing|likh(?: ?kar| ?ke)?)(?: me| mein)? (?:mil|de|bhej|aa)\p{L}*|(?:लिखित|लिखकर|लिख कर|लिख के)(?: में)? (?:मिल|दे|भेज|आ)[\p{L}\p{M}]*
  (?:send|share|forward|give|e-?mail|mail|text)(?: (?:me|us))? (?:(?:that|this|it|the (?:plan|agreement|details)|(?:a |the )?(?:confirmation|copy))\s)+(?:of (?:this|that|it|the plan) )?(?:in writing|(?:by|on|over|via|through|to)(?: my| the)? (?:e-?mail|mail|post|letter|text|whatsapp)|on paper)
  (?:me |nos )?(?:p[aá]s|m[aá]nd|env[ií])(?:[ae]n?|ar|ar[aá]n)(?:me|nos)?(?:lo|la)? (?:(?:algo|eso|esto|el (?:plan|acuerdo)|lo acordado|lo (?:de|que) \p{L}+|(?:la|una) confirmaci[oó]n|una copia) )?por (?:escrito|(?:el |mi )?(?:correo|e-?mail|mail|whats\p{L}*))
  (?:kaa?ga[zj]|letter|copy|confirmation)\p{L}*(?: \p{L}+){0,3}\W+(?:likhit|likh ?kar|likh ?ke|writing)(?: me| mein)?|(?:काग़?ज़?|लेटर|कॉपी|पत्र)(?: [\p{L}\p{M}]+){0,3}[^\p{L}\p{M}]+(?:लिखित|लिखकर|लिख के)(?: में)?
  (?:e-?mail|mail|whats ?app) (?:pe |par |pr |me |mein )?(?:(?:ye|yeh|iska|isko|plan|confirmation|copy) )*bhej\p{L}*|(?:ईमेल|मेल|व्हाट्सएप) (?:पे |पर |में )?(?:(?:ये|यह|इसका|इसको|प्लान|कॉपी) )*भेज[\p{L}\p{M}]*
  (?:iska|iski|is plan ka|plan ka) (?:kaa?ga[zj]|letter|chitthi|copy) (?:mil|de|bhej|aa)\p{L}*|(?:इसका|इसकी|इस प्लान का|प्लान का) (?:काग़?ज़?|लेटर|चिट्ठी|कॉपी) (?:मिल|दे|भेज|आ)[\p{L}\p{M}]*
`);

export const wantsInWriting = (text: string): boolean => inWriting.test(plainly(text, mostRead));

/** A receipt is for what was paid. */
const ofPaid = phrases(String.raw`
  receipts?|paid|payments?|proof|invoices?|recibos?|comprobantes?|pagos?|pagu[eé]|facturas?
  rasee?d\p{L}*|receipt\p{L}*|slip|bill|payment|bhar[ae]|रसीद[\p{L}\p{M}]*|पर्ची|बिल|भुगतान|पेमेंट|भर[ाे]
`);
const taken: ReadonlySet<IntentName> = new Set<IntentName>([
  "ask_receipt",
  "ask_documents",
  "ask_due_date",
  "set_preference",
  "change_contact_details",
  "unclear",
]);

/** The message of one with whom something stands, where it asks to have that in writing; null where it asks otherwise. */
export function agreedInWriting(
  { notes }: Conversation,
  { intents, signals, ...rest }: Understood,
  text: string,
): Understood | null {
  if (signals.length > 0 || !intents.every(({ name }) => taken.has(name))) return null;
  const receipt = intents.some(({ name }) => name === "ask_receipt");
  // "Did you get it?" is of a payment.
  if (asksIfCame(text) || asksIfGot(text)) return null;
  const confirms = receipt && !notes.includes("payment-reported") && !ofPaid.test(text);
  if (!confirms && !(wantsInWriting(text) && !ofPaid.test(text))) return null;
  return { ...rest, signals, intents: [{ name: "ask_documents", confidence: 1 }] };
}

const allWritten = phrases(String.raw`
  (?:ask\p{L}*|get|want\p{L}*|need\p{L}*|send|have|give|put|demand\p{L}*|request\p{L}*)(?: \p{L}+){0,4} (?:in writing|on paper)|(?:ask\p{L}*|want\p{L}*|need\p{L}*|send|demand\p{L}*|request\p{L}*)(?: \p{L}+){0,4} (?:papers?|paperwork|documents?|proof|validation|agreement|contract)
  (?:p[ií]d|ped|quier|necesit|mand|m[aá]nd|env[ií]|exij|solicit)\p{L}*(?: \p{L}+){0,3} (?:por escrito|(?:los |las |unos )?(?:papeles|documentos|pruebas)|(?:el |mi )?contrato)
  (?:likhit|likh ?kar|likh ?ke|writing)(?: me| mein)?(?: \p{L}+){0,2} (?:ma+ng|chahi|bhej|de|do|lo|le)\p{L}*|(?:kaa?ga[zj]|papers?|documents?|saboot|proof|agreement)\p{L}*(?: \p{L}+){0,2} (?:ma+ng|chahi|bhej)\p{L}*
  (?:लिखित|लिखकर|लिख कर)(?: में)?(?: [\p{L}\p{M}]+){0,2} (?:माँग|मांग|चाहि|भेज|दे|दो|लो|ले)[\p{L}\p{M}]*|(?:काग़?ज़?|दस्तावेज़?|सबूत|पेपर)[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,2} (?:माँग|मांग|चाहि|भेज)[\p{L}\p{M}]*
`);

/** "Ask for everything in writing": papers are wished for, in the words of whoever advises them. */
export const wantsAllWritten = (text: string): boolean => allWritten.test(plainly(text, mostRead));
