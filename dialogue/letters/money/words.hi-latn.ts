/** Hindi in Latin letters, as people write it. */

import type { MoneyWords } from "./phrases.ts";

export const hiLatn: MoneyWords = {
  reference: "Hamara reference",
  greeting: (name) => `Namaste ${name} ji,`,
  about: (creditor, number) =>
    `Yeh patra ${creditor} mein aapke account ${number} ke baare mein hai.`,
  ask: (phone, website) =>
    `Agar koi amount sahi na lage ya koi sawaal ho, to ${phone} par phone karein ya ${website} par jaayein. Hum check karenge.`,
  thanks: "Dhanyavaad.",
  parts: {
    principal: "Udhaar ya bill ki rakam",
    interest: "Byaaj",
    fees: "Fees",
    costs: "Kharcha",
  },
  kinds: {
    placement: "Account hamare paas aane par baaki",
    payment: "Payment mila",
    direct: "Creditor ko mila payment",
    fee: "Fee",
    waiver: "Humne jo rakam ghatayi",
    adjustment: "Adjustment",
    refund: "Aapko wapas ki gayi rakam",
    suspended: "Payment jiski jaanch chal rahi hai",
    reversal: "Bank se lauta payment, ya wapas li gayi entry",
    interest: "Byaaj",
    capitalisation: "Baaki mein joda gaya byaaj",
    correction: "Sudhaar",
  },
  columns: ["Tareekh", "Kya hua", "Badlaav", "Iske baad baaki"],
  statement: {
    title: (on) => `${on} ko aapke account ka statement`,
    madeOf: "Aapka baaki in se bana hai:",
    owed: (on) => `${on} ko baaki`,
    credit: (on) => `${on} ko aapke paksh mein`,
    history: "Account mein kya kya hua",
    grows:
      "Is tareekh ke baad byaaj ya fees jud sakti hai, agar aapke agreement mein aisa likha hai.",
  },
  annual: {
    title: (from, to) => `${from} se ${to} tak aapka account`,
    opening: (on) => `Shuru mein, ${on} ko baaki`,
    closing: (on) => `Ant mein, ${on} ko baaki`,
    quiet: "Is dauraan na koi payment hua, na kuch juda.",
    caption: "Saal ka saar:",
    history: "Account mein kya kya hua",
  },
  schedule: {
    title: "Aapke payments ki tareekhein",
    lead: (owed) => `Yeh woh payments hain jo humne milkar tay kiye. Aapka kul baaki ${owed} hai.`,
    columns: ["Tareekh", "Payment", "Ab tak diya", "Dena baaki"],
    left: "In tareekhon ke hisaab se dena baaki",
    hard: "Agar koi payment na kar paayein, to uski tareekh se pehle humein bataayein. Hum milkar raasta nikaal sakte hain.",
  },
  receipt: {
    title: "Aapke payment ki raseed",
    lead: (amount, on) => `${on} ko humein aapse ${amount} mile. Dhanyavaad.`,
    caption: "Yeh rakam yahan lagi:",
    beyond: "Baaki se zyada di gayi rakam; hum ise lautaayenge",
    total: "Payment",
    left: (amount) => `Is payment ke baad aapka baaki ${amount} hai.`,
    nothing: "Is payment ke baad kuch bhi baaki nahi hai.",
  },
  settlement: {
    title: "Account settle karne ke liye humne kya tay kiya",
    lead: (owed, pays) =>
      `Aapka baaki ${owed} hai. Humne tay kiya hai ki ${pays} dene par account poori tarah settle ho jaayega.`,
    once: (pays, until) => `Kripya ${pays} is tarah dein ki ${until} tak humein mil jaayein.`,
    inParts: (until) =>
      `Kripya neeche likhe hisaab se dein. Aakhri payment ${until} tak humein mil jaana chahiye.`,
    then: "Poori rakam milne par account band ho jaayega aur hum baaki rakam nahi maangenge.",
    broken:
      "Agar tab tak payment na ho, to yeh samjhauta khatam ho jaayega. Jo aapne diya woh diya hua rahega, aur poori rakam ka baaki hissa phir se dena hoga.",
  },
  paid: {
    title: {
      paid: "Aapka account poora chuk gaya hai",
      settled: "Aapka account settle ho gaya hai",
    },
    lead: {
      paid: (on, total) =>
        `Account ${on} ko band hua. Aapne kul ${total} diye aur ab kuch bhi baaki nahi hai.`,
      settled: (on, total) =>
        `Account ${on} ko band hua. Aapne tay rakam ${total} de di aur ab kuch bhi baaki nahi hai.`,
    },
    keep: "Kripya yeh patra sambhaal kar rakhein. Isse pata chalta hai ki account band ho chuka hai.",
  },
};
