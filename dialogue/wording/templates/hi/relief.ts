/** Less than all for all of it, less for a while, or nothing for a while. */

import type { WordsOf } from "../../catalogue.ts";
import type { relief as declared } from "../../chapters/relief.ts";
import { rhythm } from "./shared.ts";

export const relief: WordsOf<typeof declared> = {
  "settle-offer": {
    full: "एक रास्ता है: आप इससे कम रक़म दें, और यह पूरी तरह बंद हो जाए।",
    short: "कम रक़म में इसे बंद किया जा सकता है।",
  },
  "settle-step": "मैं थोड़ा और कम कर सकता हूँ।",
  "settle-closest": "इतना कम मैं नहीं कर सकता, पर यह दे सकता हूँ।",
  "settle-lowest": "इससे कम मैं ख़ुद तय नहीं कर सकता।",
  "confirm-settlement": {
    full: "मैं दोहरा देता हूँ: आप {dueOn} तक {amount} देंगे। यह मिलने पर बाक़ी {forgives} आपको नहीं देने होंगे और खाता बंद हो जाएगा। क्या यह सही है? कृपया हाँ या नहीं लिखें।",
    short: "{dueOn} तक {amount}; फिर बाक़ी {forgives} नहीं देने होंगे। सही है? हाँ या नहीं।",
  },
  "confirm-settlement-again": {
    full: "ठीक है: आप {dueOn} तक {amount} देंगे, फिर बाक़ी {forgives} नहीं देने होंगे। क्या यह सही है? कृपया हाँ या नहीं लिखें।",
    short: "{dueOn} तक {amount}; फिर बाक़ी {forgives} नहीं देने होंगे। ठीक है? हाँ या नहीं।",
  },
  "confirm-settlement-parts": {
    full: "मैं दोहरा देता हूँ: {runs}, पहली {firstOn} तक और आख़िरी {lastOn} तक। सब समय पर मिलने पर बाक़ी {forgives} आपको नहीं देने होंगे। क्या यह सही है? कृपया हाँ या नहीं लिखें।",
    short: "{runs}, {firstOn} से {lastOn} तक; बाक़ी {forgives} नहीं देने। हाँ या नहीं?",
  },
  "confirm-settlement-parts-again": {
    full: "ठीक है: {runs}, पहली {firstOn} तक और आख़िरी {lastOn} तक। फिर बाक़ी {forgives} नहीं देने होंगे। क्या यह सही है? कृपया हाँ या नहीं लिखें।",
    short: "{runs}, {firstOn} से {lastOn} तक; बाक़ी {forgives} नहीं देने। ठीक है?",
  },
  "agreed-settlement": {
    full: "धन्यवाद, तय हुआ: {dueOn} तक {amount}, और इससे यह बंद हो जाएगा। आप यहाँ भुगतान कर सकते हैं: {link}",
    short: "धन्यवाद, तय हुआ: {dueOn} तक {amount}। भुगतान: {link}",
  },
  "agreed-settlement-parts": {
    full: "धन्यवाद, तय हुआ। पहली किस्त {firstOn} को है। हर किस्त से पहले हम याद दिलाएँगे।",
    short: "धन्यवाद, तय हुआ। पहली किस्त {firstOn} को है।",
  },
  "settlement-stands": {
    full: "इसे बंद करने के लिए हमने कम रक़म तय की है। अगली किस्त {amount} है, {dueOn} तक।",
    short: "हमने कम रक़म तय की है। अगली किस्त {amount}, {dueOn} तक।",
  },
  "confirm-relief": {
    full: `अभी के लिए यह कैसा रहेगा: {runs}। पहली {firstOn} को, फिर ${rhythm}। बाक़ी खुला रहेगा; {reviewOn} को उसे साथ में देखेंगे। क्या इसे तय कर दूँ? कृपया हाँ या नहीं लिखें।`,
    short: `{runs}, {firstOn} से ${rhythm}। बाक़ी {reviewOn} को देखेंगे। हाँ या नहीं?`,
  },
  "confirm-relief-again": {
    full: `ठीक है: {runs}। पहली {firstOn} को, फिर ${rhythm}। बाक़ी खुला रहेगा; {reviewOn} को उसे देखेंगे। क्या इसे तय कर दूँ? कृपया हाँ या नहीं लिखें।`,
    short: `{runs}, {firstOn} से ${rhythm}। बाक़ी {reviewOn} को देखेंगे। ठीक है?`,
  },
  "agreed-relief": {
    full: "धन्यवाद, तय हुआ। पहली किस्त {firstOn} को है, और {reviewOn} को हम साथ में फिर देखेंगे।",
    short: "धन्यवाद, तय हुआ। पहली किस्त {firstOn} को; {reviewOn} को फिर देखेंगे।",
  },
  "confirm-pause": {
    full: "हम इसे कुछ समय के लिए रोक सकते हैं: {until} तक न कोई भुगतान, न कोई याद दिलाना। फिर साथ में देखेंगे। क्या इसे तय कर दूँ? कृपया हाँ या नहीं लिखें।",
    short: "हम इसे {until} तक रोक सकते हैं, तब तक कुछ नहीं देना होगा। तय कर दूँ? हाँ या नहीं लिखें।",
  },
  "confirm-pause-again": {
    full: "मैं यह कर सकता हूँ: {until} तक कोई भुगतान नहीं और कोई याद दिलाना नहीं। क्या इसे तय कर दूँ? कृपया हाँ या नहीं लिखें।",
    short: "मैं इसे {until} तक रोक सकता हूँ, बिना भुगतान। तय कर दूँ? हाँ या नहीं?",
  },
  "agreed-pause": {
    full: "तय हो गया। {until} तक कुछ नहीं देना है, और तब तक हम आपको परेशान नहीं करेंगे। आप हमें कभी भी लिख सकते हैं।",
    short: "तय हो गया। {until} तक कुछ नहीं देना है। आप कभी भी लिख सकते हैं।",
  },
  "pause-stands": "हमने इसे {until} तक रोकना तय किया है। उससे पहले कुछ नहीं देना है।",
  "ask-approval": {
    full: "क्या मैं किसी साथी से पूछूँ कि आपकी बात मानी जा सकती है या नहीं?",
    short: "क्या मैं इस बारे में किसी साथी से पूछूँ?",
  },
  "approval-asked": "मैंने पूछ लिया है। जवाब आपको यहीं मिलेगा।",
  "approval-waits": "हमारे साथी अभी देख रहे हैं। जवाब आपको यहीं मिलेगा।",
  "approval-given": "हमारे साथी ने आपकी बात पर ग़ौर किया, और यह हो सकता है।",
  "approval-countered": {
    full: "हमारे साथी ने आपकी बात पर ग़ौर किया। वैसा नहीं हो सकता, पर यह हो सकता है।",
    short: "साथी ने देखा। वैसा नहीं, पर यह हो सकता है।",
  },
  "approval-refused": "हमारे साथी ने आपकी बात पर ग़ौर किया। खेद है, यह नहीं हो सकता।",
};
