/** What the chat's frame says, in the four languages; what is said inside comes from the server. */

const en = {
  open: "Chat with us",
  title: "Chat",
  close: "Close",
  end: "End this chat",
  said: "What was said",
  write: "Your message",
  send: "Send",
  us: "We said",
  you: "You said",
  waiting: "Sending",
  notSent: "This was not sent. Check your connection and try again.",
  tooFast: "That was a lot at once. Please wait a moment, then send it again.",
  over: "This chat is over. Write again to begin a new one.",
  full: "This chat has become too long. End it to begin a new one.",
  away: "The chat is not available at the moment.",
};

type Words = { readonly [K in keyof typeof en]: string };
export type WidgetWord = keyof Words;

const es: Words = {
  open: "Hable con nosotros",
  title: "Chat",
  close: "Cerrar",
  end: "Terminar este chat",
  said: "Lo que se ha dicho",
  write: "Su mensaje",
  send: "Enviar",
  us: "Hemos dicho",
  you: "Usted ha dicho",
  waiting: "Enviando",
  notSent: "No se ha enviado. Compruebe su conexión e inténtelo de nuevo.",
  tooFast: "Ha sido mucho de una vez. Espere un momento y envíelo de nuevo.",
  over: "Este chat ha terminado. Escriba otra vez para empezar uno nuevo.",
  full: "Este chat se ha hecho demasiado largo. Termínelo para empezar uno nuevo.",
  away: "El chat no está disponible en este momento.",
};

const hi: Words = {
  open: "हमसे चैट करें",
  title: "चैट",
  close: "बंद करें",
  end: "यह चैट ख़त्म करें",
  said: "अब तक की बातचीत",
  write: "आपका संदेश",
  send: "भेजें",
  us: "हमने कहा",
  you: "आपने कहा",
  waiting: "भेजा जा रहा है",
  notSent: "यह नहीं भेजा जा सका। अपना कनेक्शन देखें और फिर कोशिश करें।",
  tooFast: "एक साथ बहुत कुछ आ गया। कृपया थोड़ा रुकें, फिर भेजें।",
  over: "यह चैट ख़त्म हो गई है। नई चैट शुरू करने के लिए फिर लिखें।",
  full: "यह चैट बहुत लंबी हो गई है। नई शुरू करने के लिए इसे ख़त्म करें।",
  away: "चैट अभी उपलब्ध नहीं है।",
};

const hiLatn: Words = {
  open: "Humse chat karein",
  title: "Chat",
  close: "Band karein",
  end: "Yeh chat khatm karein",
  said: "Ab tak ki baatcheet",
  write: "Aapka sandesh",
  send: "Bhejein",
  us: "Humne kaha",
  you: "Aapne kaha",
  waiting: "Bheja ja raha hai",
  notSent: "Yeh nahi bheja ja saka. Apna connection dekhein aur phir koshish karein.",
  tooFast: "Ek saath bahut kuchh aa gaya. Kripya thoda rukein, phir bhejein.",
  over: "Yeh chat khatm ho gayi hai. Nayi chat shuru karne ke liye phir likhein.",
  full: "Yeh chat bahut lambi ho gayi hai. Nayi shuru karne ke liye ise khatm karein.",
  away: "Chat abhi uplabdh nahi hai.",
};

const all = new Map<string, Words>([
  ["en", en],
  ["es", es],
  ["hi", hi],
  ["hi-latn", hiLatn],
]);

/** The language asked for, or the nearest of ours to it; English where none is near. */
export function nearest(asked: readonly string[]): string {
  for (const tag of asked) {
    const lower = tag.toLowerCase();
    if (lower.startsWith("hi-latn")) return "hi-Latn";
    const bare = lower.split("-")[0] ?? "";
    if (all.has(bare)) return bare;
  }
  return "en";
}

export const wordsOf = (language: string): Words => all.get(language.toLowerCase()) ?? en;
