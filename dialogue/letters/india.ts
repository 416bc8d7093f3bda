/** Who collects: the particulars of the recovery agent, told before the agent makes contact (RBI). */

import { type Form, type Whom, creditorOf, numberOf, spoken, whom } from "./form.ts";
import type { LetterLanguage } from "./letter.ts";
import { dated, paragraph } from "./words.ts";

type Particulars = Whom & {
  readonly lender: string;
  readonly accountNumber: string;
  readonly agentTelephone: string;
};

type Words = {
  readonly title: string;
  readonly reference: string;
  readonly told: (lender: string, agent: string, number: string) => string;
  readonly rows: readonly [string, string, string];
  readonly rights: string;
  readonly complaint: (phone: string) => string;
};

const en: Words = {
  title: "Who collects your overdue account",
  reference: "Account",
  told: (lender, agent, number) =>
    `${lender} has assigned ${agent} to contact you about your overdue account ${number}.`,
  rows: ["Recovery agent", "Address", "Telephone"],
  rights:
    "The agent may contact you only between 8:00 a.m. and 7:00 p.m., carries an authorisation letter " +
    "and an identity card, and may not threaten you or tell others about your account.",
  complaint: (phone) =>
    `To complain, call ${phone} or write to the address above. If you are not answered within 30 days, ` +
    "you may go to the RBI Ombudsman, free of charge: cms.rbi.org.in, 14448.",
};

const hi: Words = {
  title: "आपके बकाया खाते की वसूली कौन करेगा",
  reference: "खाता",
  told: (lender, agent, number) =>
    `${lender} ने आपके बकाया खाते ${number} के बारे में आपसे संपर्क करने के लिए ${agent} को नियुक्त किया है।`,
  rows: ["वसूली एजेंट", "पता", "टेलीफ़ोन"],
  rights:
    "एजेंट आपसे केवल सुबह 8:00 बजे से शाम 7:00 बजे के बीच संपर्क कर सकता है, उसके पास अधिकार-पत्र और " +
    "पहचान-पत्र होता है, और वह आपको धमकी नहीं दे सकता, न ही आपके खाते के बारे में दूसरों को बता सकता है।",
  complaint: (phone) =>
    `शिकायत के लिए ${phone} पर फ़ोन करें या ऊपर दिए पते पर लिखें। 30 दिन में उत्तर न मिले तो आप बिना किसी ` +
    "शुल्क के RBI लोकपाल के पास जा सकते हैं: cms.rbi.org.in, 14448.",
};

const latin: Words = {
  title: "Aapke bakaya khate ki vasooli kaun karega",
  reference: "Khata",
  told: (lender, agent, number) =>
    `${lender} ne aapke bakaya khate ${number} ke baare mein aapse sampark karne ke liye ${agent} ko ` +
    "niyukt kiya hai.",
  rows: ["Vasooli agent", "Pata", "Telephone"],
  rights:
    "Agent aapse sirf subah 8:00 baje se shaam 7:00 baje ke beech sampark kar sakta hai, uske paas " +
    "authorisation letter aur ID card hota hai, aur woh aapko dhamki nahin de sakta, na hi aapke khate " +
    "ke baare mein doosron ko bata sakta hai.",
  complaint: (phone) =>
    `Shikayat ke liye ${phone} par phone karein ya upar diye pate par likhein. 30 din mein jawab na ` +
    "mile to aap bina kisi shulk ke RBI Ombudsman ke paas ja sakte hain: cms.rbi.org.in, 14448.",
};

const wordsIn = (language: LetterLanguage): Words =>
  language === "hi-IN" ? hi : language === "hi-Latn-IN" ? latin : en;

export const agentParticulars: Form<Particulars> = {
  kind: "recoveryAgentNotice",
  look: (known) => ({
    ...whom(known),
    lender: creditorOf(known),
    accountNumber: numberOf(known),
    agentTelephone: known.writer.phone === "" ? null : known.writer.phone,
  }),
  words(elements, known) {
    const language = spoken(known.language, ["en-IN", "hi-IN", "hi-Latn-IN"]);
    const { title, reference, told, rows, rights, complaint } = wordsIn(language);
    const { lender, collectorName, accountNumber, agentTelephone } = elements;
    const [agent, address, telephone] = rows;
    return {
      title,
      writtenOn: dated(known.writtenOn, language),
      reference: { label: reference, value: accountNumber },
      parts: [
        {
          language,
          blocks: [
            paragraph(told(lender, collectorName, accountNumber)),
            {
              is: "facts",
              rows: [
                { label: agent, value: collectorName },
                { label: address, value: elements.collectorMailAddress.join(", ") },
                { label: telephone, value: agentTelephone },
              ],
            },
            paragraph(rights),
            paragraph(complaint(agentTelephone)),
          ],
        },
      ],
      enclosures: [],
    };
  },
};
