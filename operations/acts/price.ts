/** What a message costs where its carrier names no price: by channel, as the tenant says, or the house. */

import type { Channel } from "@forbear/accounts";
import type { TenantSettings } from "../stores/settings/store.ts";

/**
 * The house's figures, in cents of the United States dollar: to account with until the tenant sets its
 * own. A letter: 70 for presorted first-class postage and 15 for print, paper and envelope. A text: 1 a
 * part with its carrier fees. WhatsApp: 3 a message, the dearer of its categories in most places. A call:
 * 2 for one that connects. E-mail and what
 * stays in our own pages: less than a cent, counted as nothing.
 */
export const housePrices: Readonly<Record<Channel, number>> = {
  letter: 85,
  sms: 1,
  whatsapp: 3,
  voice: 2,
  email: 0,
  webchat: 0,
};

/** Characters of one part, and of each of several: GSM 03.38, or UCS-2 where a sign is beyond it. */
const plain = /^[\n\r -~£¥èéùìòÇØøÅåΔΦΓΛΩΠΨΣΘΞÆæßÉ¤¡ÄÖÑÜ§¿äöñüà€]*$/u;

/** In how many parts a text leaves; at least one. */
export function partsOfText(text: string): number {
  const [alone, each] = plain.test(text) ? [160, 153] : [70, 67];
  return text.length <= alone ? 1 : Math.ceil(text.length / each);
}

/** In minor units. */
export function priceOf({ prices = {} }: TenantSettings, channel: Channel, text: string): bigint {
  const one = BigInt(prices[channel] ?? housePrices[channel]);
  return channel === "sms" ? one * BigInt(partsOfText(text)) : one;
}
