/** What people ask of the talk itself. */

import type { WordsOf } from "../../catalogue.ts";
import type { asides as declared } from "../../chapters/asides.ts";

export const asides: WordsOf<typeof declared> = {
  "kept-here": "हाँ, यहाँ जो लिखा जाता है वह सँभालकर रखा जाता है।",
  "why-we-ask": "यह इसलिए पूछ रहा हूँ कि निजी बात सही व्यक्ति से ही हो।",
  "send-here": "आप यहीं भेज सकते हैं; हमारे साथी देख लेंगे।",
  "when-unknown": "ठीक समय मैं नहीं बता सकता। ख़बर मिलते ही हमारे साथी आपको लिखेंगे।",
  "only-answer": "नहीं, बस आपकी हाँ या ना चाहिए।",
  "nothing-else": "नहीं, अभी आपको और कुछ नहीं करना है।",
  "nothing-to-do": "अभी आपको कुछ नहीं करना है। हमारे साथी आपको लिखेंगे।",
  "letter-asked": {
    full: "ठीक है, इसके लिए कुछ भेजना ज़रूरी नहीं। मैंने साथी से कहा है कि हमारे पास जो पता है, उस पर आपको चिट्ठी लिखें।",
    short: "ठीक है। साथी आपको हमारे पास दर्ज पते पर चिट्ठी लिखेंगे।",
  },
  "call-us": "आप हमें {phone} पर फ़ोन कर सकते हैं।",
};
