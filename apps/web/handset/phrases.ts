/** What a consumer might text, by language: the player's words, not the product's, so no messages file. */

import type { Language } from "@forbear/kernel";

export const phrases: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "STOP",
    "Who is this?",
    "I dispute this, it is not mine",
    "I can pay 50 on Friday",
    "Can I pay monthly?",
    "I lost my job and cannot pay",
    "Send me proof of this debt",
    "I already paid this",
    "Speak to a person please",
  ],
  es: [
    "ALTO",
    "¿Quién es?",
    "No reconozco esta deuda",
    "Puedo pagar 50 el viernes",
    "¿Puedo pagar cada mes?",
    "Perdí mi trabajo y no puedo pagar",
    "Mándeme prueba de la deuda",
    "Ya lo pagué",
    "Quiero hablar con una persona",
  ],
  hi: [
    "STOP",
    "आप कौन हैं?",
    "यह कर्ज़ मेरा नहीं है",
    "मैं शुक्रवार को 500 दे सकता हूँ",
    "क्या मैं हर महीने दे सकता हूँ?",
    "मेरी नौकरी चली गई है, मैं नहीं दे सकता",
    "मुझे इस कर्ज़ का सबूत भेजिए",
    "मैंने पहले ही भर दिया है",
    "किसी इंसान से बात कराइए",
  ],
  "hi-Latn": [
    "STOP",
    "Aap kaun hain?",
    "Yeh loan mera nahi hai",
    "Main Friday ko 500 de sakta hoon",
    "Kya main har mahine de sakta hoon?",
    "Meri naukri chali gayi, abhi nahi de sakta",
    "Mujhe is loan ka proof bhejiye",
    "Maine pehle hi pay kar diya hai",
    "Kisi insaan se baat karni hai",
  ],
};
