/** A page with the chat on it, for whoever wants to see it before they put it on their own. */

import type { Language } from "@forbear/kernel";
import type { FastifyReply } from "fastify";
import { html } from "../portal/html.ts";
import { page } from "../portal/page.ts";
import type { Place } from "../portal/place.ts";

const says: { readonly [L in Language]: { readonly title: string; readonly text: string } } = {
  en: {
    title: "Chat with us",
    text: "Open the chat at the bottom of this page. It says nothing about anybody until it knows who you are.",
  },
  es: {
    title: "Hable con nosotros",
    text: "Abra el chat al final de esta página. No dice nada de nadie hasta saber quién es usted.",
  },
  hi: {
    title: "हमसे चैट करें",
    text: "इस पेज के नीचे चैट खोलें। जब तक वह न जाने कि आप कौन हैं, वह किसी के बारे में कुछ नहीं कहती।",
  },
  "hi-Latn": {
    title: "Humse chat karein",
    text: "Is page ke neeche chat kholein. Jab tak woh na jaane ki aap kaun hain, woh kisi ke baare mein kuchh nahi kehti.",
  },
};

export function demoPage(
  { standing }: Place,
  reply: FastifyReply,
  language: Language,
  ref: string,
): string {
  const frame = {
    language,
    settings: standing.settings.tenant.settings,
    nonce: reply.nonce,
    here: `/webchat/${ref}`,
    leave: null,
  };
  const { title, text } = says[language];
  return page(
    frame,
    title,
    html`<p>${text}</p>
      <script src="/widget.js" data-tenant="${ref}" data-language="${language}" defer></script>`,
  );
}
