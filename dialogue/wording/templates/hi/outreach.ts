/** Outreach: who we are, whom we want to reach. */

import type { WordsOf } from "../../catalogue.ts";
import type { outreach as declared } from "../../chapters/outreach.ts";

export const outreach: WordsOf<typeof declared> = {
  "first-contact": {
    full: "नमस्ते, मैं {company} का स्वचालित सहायक हूँ। मुझे {name} जी से बात करनी है। क्या आप ही हैं? कृपया हाँ या नहीं लिखें।",
    short: "नमस्ते, मैं {company} का स्वचालित सहायक हूँ। क्या आप {name} हैं? हाँ या नहीं लिखें।",
  },
  reminder: {
    full: "नमस्ते {name} जी, हम {company} से फिर लिख रहे हैं। हम आपसे बात करना चाहेंगे। जब ठीक लगे यहीं जवाब दें, या {portal} पर साइन इन करें।",
    short: "नमस्ते {name} जी, {company} से। जब ठीक लगे यहीं जवाब दें, या देखें: {portal}",
  },
  "follow-up": {
    full: "नमस्ते {name} जी, {company} से। हमारी बात बीच में रह गई थी, आपका पिछला संदेश हमें याद है। जब ठीक लगे यहीं जवाब दें, या किसी इंसान से बात करने को कहें।",
    short: "नमस्ते {name} जी, {company} से। हमारी बात बीच में रह गई थी। जब ठीक लगे यहीं जवाब दें।",
  },
  "promise-reminder": {
    full: "नमस्ते {name} जी, {company} की ओर से उसकी याद दिला रहे हैं जो हमने तय किया था। आप इसे {portal} पर देख सकते हैं, या कुछ चाहिए तो यहीं जवाब दें।",
    short: "नमस्ते {name} जी, {company} से: जो तय हुआ था, उसकी याद। देखें: {portal} या यहीं जवाब दें।",
  },
  "promise-broken": {
    full: "नमस्ते {name} जी, हम {company} से हैं। शायद पिछली बात के बाद कुछ काम आ गया हो। यहीं जवाब दें, हम मिलकर रास्ता निकालेंगे।",
    short: "नमस्ते {name} जी, {company} से। शायद कुछ काम आ गया हो। यहीं जवाब दें, रास्ता निकालेंगे।",
  },
  "plan-instalment-reminder": {
    full: "नमस्ते {name} जी, {company} की ओर से यह नियमित रिमाइंडर है। आप इसे {portal} पर देख सकते हैं, या कुछ बदला हो तो यहीं जवाब दें।",
    short: "नमस्ते {name} जी, {company} से नियमित रिमाइंडर। देखें: {portal} या यहीं जवाब दें।",
  },
  "plan-missed": {
    full: "नमस्ते {name} जी, हम {company} से हैं। हम बस जानना चाहते हैं कि सब ठीक तो है। कुछ बदला हो तो यहीं जवाब दें, हम मदद करेंगे।",
    short: "नमस्ते {name} जी, {company} से। आशा है सब ठीक है। कुछ बदला हो तो यहीं जवाब दें।",
  },
  "something-new": {
    full: "नमस्ते {name} जी, हम {company} से हैं। आपके पढ़ने के लिए कुछ नया है। कृपया {portal} पर साइन इन करें।",
    short: "नमस्ते {name} जी, {company} से। आपके लिए कुछ नया है: {portal}",
  },
  voicemail: "नमस्ते {name} जी, मैं {contact}, {company} से। कृपया मुझे {phone} पर फ़ोन करें। धन्यवाद।",
};
