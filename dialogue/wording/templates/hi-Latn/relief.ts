/** Less than all for all of it, less for a while, or nothing for a while. */

import type { WordsOf } from "../../catalogue.ts";
import type { relief as declared } from "../../chapters/relief.ts";
import { rhythm } from "./shared.ts";

export const relief: WordsOf<typeof declared> = {
  "settle-offer": "Ek rasta hai: aap isse kam rakam dein, aur yeh poori tarah band ho jaye.",
  "settle-step": "Main thoda aur kam kar sakta hoon.",
  "settle-closest": "Itna kam main nahi kar sakta, par yeh de sakta hoon.",
  "settle-lowest": "Isse kam main khud tay nahi kar sakta.",
  "confirm-settlement": {
    full: "Main dohra deta hoon: aap {dueOn} tak {amount} denge. Yeh milne par baaki {forgives} aapko nahi dene honge aur khata band ho jayega. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "Aap {dueOn} tak {amount} denge; phir baaki {forgives} nahi dene honge. Sahi hai? Haan ya nahi likhein.",
  },
  "confirm-settlement-again": {
    full: "Theek hai: aap {dueOn} tak {amount} denge, phir baaki {forgives} nahi dene honge. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "To {dueOn} tak {amount}; phir baaki {forgives} nahi dene honge. Theek hai? Haan ya nahi likhein.",
  },
  "confirm-settlement-parts": {
    full: "Main dohra deta hoon: {runs}, pehli {firstOn} tak aur aakhri {lastOn} tak. Sab samay par milne par baaki {forgives} aapko nahi dene honge. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "{runs}, pehli {firstOn} tak, aakhri {lastOn} tak; phir baaki {forgives} nahi dene honge. Sahi hai? Haan ya nahi likhein.",
  },
  "confirm-settlement-parts-again": {
    full: "Theek hai: {runs}, pehli {firstOn} tak aur aakhri {lastOn} tak. Phir baaki {forgives} nahi dene honge. Kya yeh sahi hai? Please haan ya nahi likhein.",
    short:
      "To {runs}, pehli {firstOn} tak, aakhri {lastOn} tak; phir baaki {forgives} nahi dene honge. Theek hai? Haan ya nahi likhein.",
  },
  "agreed-settlement":
    "Dhanyavaad, tay hua: {dueOn} tak {amount}, aur isse yeh band ho jayega. Aap yahan payment kar sakte hain: {link}",
  "agreed-settlement-parts":
    "Dhanyavaad, tay hua. Pehli kist {firstOn} ko hai. Har kist se pehle hum yaad dilayenge.",
  "settlement-stands":
    "Ise band karne ke liye humne kam rakam tay ki hai. Agli kist {amount} hai, {dueOn} tak.",
  "confirm-relief": {
    full: `Abhi ke liye yeh kaisa rahega: {runs}. Pehli {firstOn} ko, phir ${rhythm}. Baaki khula rahega; {reviewOn} ko use milkar dekhenge. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `Abhi ke liye: {runs}, pehli {firstOn} ko, phir ${rhythm}. Baaki khula, {reviewOn} ko dekhenge. Tay kar doon? Haan ya nahi likhein.`,
  },
  "confirm-relief-again": {
    full: `Theek hai: {runs}. Pehli {firstOn} ko, phir ${rhythm}. Baaki khula rahega; {reviewOn} ko use dekhenge. Kya ise tay kar doon? Please haan ya nahi likhein.`,
    short: `To {runs}, pehli {firstOn} ko, phir ${rhythm}. Baaki khula, {reviewOn} ko dekhenge. Tay kar doon? Haan ya nahi likhein.`,
  },
  "agreed-relief":
    "Dhanyavaad, tay hua. Pehli kist {firstOn} ko hai, aur {reviewOn} ko hum milkar phir dekhenge.",
  "confirm-pause": {
    full: "Hum ise kuch samay ke liye rok sakte hain: {until} tak na koi payment, na koi yaad dilana. Phir milkar dekhenge. Kya ise tay kar doon? Please haan ya nahi likhein.",
    short:
      "Hum ise {until} tak rok sakte hain: na koi payment, na koi yaad dilana. Tay kar doon? Haan ya nahi likhein.",
  },
  "confirm-pause-again":
    "Main yeh kar sakta hoon: {until} tak na koi payment, na koi yaad dilana. Kya ise tay kar doon? Please haan ya nahi likhein.",
  "agreed-pause":
    "Tay ho gaya. {until} tak kuch nahi dena hai, aur tab tak hum aapko pareshan nahi karenge. Aap humein kabhi bhi likh sakte hain.",
  "pause-stands": "Humne ise {until} tak rokna tay kiya hai. Usse pehle kuch nahi dena hai.",
  "ask-approval": "Kya main kisi saathi se poochhun ki aapki baat maani ja sakti hai ya nahi?",
  "approval-asked": "Maine poochh liya hai. Jawab aapko yahin milega.",
  "approval-waits": "Hamare saathi abhi dekh rahe hain. Jawab aapko yahin milega.",
  "approval-given": "Hamare saathi ne aapki baat par gaur kiya, aur yeh ho sakta hai.",
  "approval-countered":
    "Hamare saathi ne aapki baat par gaur kiya. Waisa nahi ho sakta, par yeh ho sakta hai.",
  "approval-refused": "Hamare saathi ne aapki baat par gaur kiya. Sorry, yeh nahi ho sakta.",
};
