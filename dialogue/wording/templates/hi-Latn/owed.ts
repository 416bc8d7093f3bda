/** What is owed. */

import type { WordsOf } from "../../catalogue.ts";
import type { owed as declared } from "../../chapters/owed.ts";

export const owed: WordsOf<typeof declared> = {
  balance: "{creditor} ka bakaya {total} hai.",
  "balance-again": "{creditor} ka bakaya {total} hi hai.",
  "several-debts": "Hamare paas yeh bakaya hain: {debts}.",
  "more-debts":
    "{others, plural, one {# account} other {# accounts}} aur hain; yahan dekhein: {portal}",
  "debt-line": "{creditor} {total}",
  breakdown: {
    full: "{creditor} ka bakaya aise bana hai: mool {principal}, byaaj {interest}, fees {fees} aur kharch {costs}. Kul milakar {total}.",
    short:
      "{creditor} ka bakaya: mool {principal}, byaaj {interest}, fees {fees}, kharch {costs}. Kul {total}.",
  },
  "nothing-added":
    "{creditor} ka bakaya {total} hai. Yeh saari mool rakam hai: ismein byaaj, fees ya kharch nahi jude hain.",
  "nothing-added-again": "{creditor} ke {total} sab mool rakam hain. Ismein kuch nahi juda hai.",
  "interest-unknown":
    "Aage aur byaj ya fees judegi ya nahi, yeh main yahan se nahi dekh sakta. Hamare saathi pakka bata sakte hain.",
  since: "Yeh {since} se baaki hai.",
  "last-payment": "Humein aakhri payment {paidOn} ko mila.",
  "creditor-is": "Yeh paisa {creditor} ka hai. Hum unki taraf se account dekhte hain.",
  "nothing-open": "Mujhe yahan payment ke liye kuch baaki nahi dikhta.",
  "promise-stands": "Humne {dueOn} tak {amount} dena tay kiya hai.",
  "plan-stands": "Aapke plan ki agli kist {amount} hai, {dueOn} ko.",
  "plan-left": "Aapke plan mein baaki hain: {runs}. Aakhri kist {lastOn} ko hai.",
  "plan-behind":
    "Aapke plan ki {amount} ki kist reh gayi hai. Agar woh {until} tak aa jaye, toh aapka plan chalta rahega.",
  "plan-stands-done": "Aapke plan mein ab koi kist baaki nahi hai.",
  "no-date-set": "Payment ki koi tareekh abhi tay nahi hui hai.",
};
