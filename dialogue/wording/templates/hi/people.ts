/** People: a colleague takes over, calls, or has gone home. */

import type { WordsOf } from "../../catalogue.ts";
import type { people as declared } from "../../chapters/people.ts";

export const people: WordsOf<typeof declared> = {
  "handing-over": "मैं आपको हमारे एक साथी से जोड़ रहा हूँ। वे यहीं जवाब देंगे।",
  "handing-over-later": {
    full: "मैं आपको हमारे एक साथी से जोड़ रहा हूँ। अभी दफ़्तर बंद है; खुलते ही वे जवाब देंगे।",
    short: "अभी दफ़्तर बंद है; खुलते ही हमारे साथी जवाब देंगे।",
  },
  "media-received":
    "{kind, select, picture {आपकी तस्वीर} document {आपका दस्तावेज़} voice {आपका वॉइस मैसेज} video {आपका वीडियो} other {आपकी फ़ाइल}} हमें मिल {kind, select, picture {गई} document {गया} voice {गया} video {गया} other {गई}} है। हमारे साथी {kind, select, voice {सुनेंगे} other {देखेंगे}}।",
  "media-received-again":
    "धन्यवाद, यह भी मिल गया है। हमारे साथी {kind, select, voice {सुनेंगे} other {देखेंगे}}।",
  "here-again": "ठीक है, साथी की ज़रूरत नहीं। हम यहीं आगे बढ़ते हैं।",
  "colleague-has-it": "हमारे साथी इसे देख रहे हैं और यहीं पूरा करेंगे। आप उन्हें अपनी बात बता सकते हैं।",
  "kept-for-colleague": "आप जो देना चाहते हैं, वह लिख लिया है; हमारे साथी यहीं जवाब देंगे।",
  "kept-for-colleague-again": "यह भी लिख लिया है। हमारे साथी यहीं जवाब देंगे।",
  "colleague-first":
    "समझ गया, आपको साथी नहीं चाहिए। फिर भी पहले एक साथी आपकी बात देखेंगे और यहीं जवाब देंगे।",
  "still-waiting": "आपका संदेश हमारे साथी के पास है; वे यहीं जवाब देंगे।",
  "still-waiting-again": "धन्यवाद। हमारे साथी यह भी देखेंगे।",
  "still-waiting-later": {
    full: "आपका संदेश हमारे साथी के पास है। अभी दफ़्तर बंद है; खुलते ही वे जवाब देंगे।",
    short: "संदेश साथी के पास है; दफ़्तर खुलते ही जवाब देंगे।",
  },
  "still-waiting-later-again": "धन्यवाद। दफ़्तर खुलते ही हमारे साथी यह भी देखेंगे।",
  "callback-on":
    "हमारे साथी आपको {on} को{part, select, morning { सुबह} afternoon { दोपहर में} evening { शाम को} night { शाम को} other {}} फ़ोन करेंगे।",
  "callback-part": {
    full: "हमारे साथी आपको{part, select, morning { सुबह} afternoon { दोपहर में} other { शाम को}} फ़ोन करेंगे। आप भी हमें {phone} पर फ़ोन कर सकते हैं।",
    short:
      "हमारे साथी आपको{part, select, morning { सुबह} afternoon { दोपहर में} other { शाम को}} फ़ोन करेंगे।",
  },
  "callback-soon": {
    full: "हमारे साथी जल्द ही आपको फ़ोन करेंगे। आप भी हमें {phone} पर फ़ोन कर सकते हैं।",
    short: "हमारे साथी जल्द ही आपको फ़ोन करेंगे।",
  },
  "callback-soon-again": "साथी के पास आपकी बात पहुँच गई है; वे फ़ोन करेंगे।",
  "details-noted": "धन्यवाद, नई जानकारी साथी को दे दी है; वे जाँच लेंगे।",
  "details-noted-again": "यह भी साथी को दे दिया है।",
  "preference-noted": "धन्यवाद, आपकी पसंद साथी को बता दी है।",
  "preference-noted-again": "यह भी लिख लिया है।",
  "post-noted": {
    full: "मैंने लिख लिया है कि आपको यह डाक से चाहिए। यह उस पते पर जाएगा जो हमारे पास है; पता बदला हो तो नया यहाँ लिखें।",
    short: "लिख लिया: डाक से, हमारे पास वाले पते पर। पता बदला हो तो यहाँ लिखें।",
  },
  "visits-noted": "धन्यवाद। मैंने साथी को बता दिया है कि वहाँ आपके पास कोई न आए, और वे इसका ध्यान रखेंगे।",
  "others-left-out":
    "धन्यवाद, मैंने साथी को बता दिया है कि सिर्फ़ आपसे ही संपर्क किया जाए। आपके लिए सब पहले जैसा है।",
  "language-set": "ज़रूर, हिंदी में बात करते हैं।",
};
