/** What is owed. */

import type { WordsOf } from "../../catalogue.ts";
import type { owed as declared } from "../../chapters/owed.ts";

export const owed: WordsOf<typeof declared> = {
  balance: "{creditor} का बकाया {total} है।",
  "balance-again": "{creditor} का बकाया {total} ही है।",
  "several-debts": "हमारे पास ये बकाया हैं: {debts}।",
  "more-debts": "{others, plural, one {# खाता} other {# खाते}} और हैं; देखें: {portal}",
  "debt-line": "{creditor} {total}",
  breakdown: {
    full: "{creditor} का बकाया ऐसे बना है: मूल {principal}, ब्याज {interest}, शुल्क {fees} और ख़र्च {costs}। कुल {total}।",
    short: "{creditor}: मूल {principal}, ब्याज {interest}, शुल्क {fees}, ख़र्च {costs}। कुल {total}।",
  },
  "nothing-added": {
    full: "{creditor} का बकाया {total} है। यह सारी मूल रक़म है: इसमें ब्याज, शुल्क या ख़र्च नहीं जुड़े हैं।",
    short: "{creditor}: {total}, सब मूल रक़म; ब्याज, शुल्क या ख़र्च नहीं जुड़े।",
  },
  "nothing-added-again": "{creditor} के {total} सब मूल रक़म हैं। इसमें कुछ नहीं जुड़ा है।",
  "interest-unknown": {
    full: "आगे और ब्याज या फ़ीस जुड़ेगी या नहीं, यह मैं यहाँ से नहीं देख सकता। हमारे साथी पक्का बता सकते हैं।",
    short: "ब्याज जुड़ेगा या नहीं, यहाँ से नहीं दिखता; साथी बताएँगे।",
  },
  since: "यह {since} से बाक़ी है।",
  "last-payment": "हमें आख़िरी भुगतान {paidOn} को मिला।",
  "creditor-is": "यह पैसा {creditor} का है। हम उनकी ओर से खाता देखते हैं।",
  "nothing-open": "मुझे यहाँ भुगतान के लिए कुछ बाक़ी नहीं दिखता।",
  "promise-stands": "हमने {dueOn} तक {amount} देना तय किया है।",
  "plan-stands": "आपके प्लान की अगली किस्त {amount} है, {dueOn} को।",
  "plan-left": "आपके प्लान में बाक़ी हैं: {runs}। आख़िरी किस्त {lastOn} को है।",
  "plan-behind":
    "आपके प्लान की {amount} की किस्त रह गई है। अगर वह {until} तक आ जाए, तो आपका प्लान चलता रहेगा।",
  "plan-stands-done": "आपके प्लान में अब कोई किस्त बाक़ी नहीं है।",
  "no-date-set": "भुगतान की कोई तारीख़ अभी तय नहीं हुई है।",
};
