/** Hard words for us, and those that may threaten somebody. */

import { pattern } from "../words/pattern.ts";

/** Said of us in anger; they threaten nobody by themselves. */
const hard: readonly RegExp[] = [
  pattern(
    String.raw`(?<!\p{L})(?:vultures?|leech(?:es)?|parasites?|scum|crooks?|thie(?:f|ves)|robbers?|clowns?|jokes?|jokers|pathetic|useless|idiots?|morons?|stupid|muppets?|disgusting|disgrace\p{L}*|ridiculous|rude|heartless|greedy|sharks?|bloodsuckers?|bullies|bullshit|bs|crap|rubbish|garbage|ass(?:hole)?s?|arseholes?|bastards?|dicks?|wankers?|tossers?|twats?|bitch(?:es)?|piss(?:ed)?|fuck\p{L}*|f\*+\p{L}*|damn|hell|screw|sick of|fed up|joke)(?!\p{L})`,
  ),
  pattern(
    String.raw`(?<!\p{L})(?:rater[oa]s?|ladron(?:es|as?)?|ladr[oó]n|estafador\p{L}*|sinverg[uü]enzas?|buitres?|idiotas?|est[uú]pid\p{L}*|pendej\p{L}*|mierda|ching\p{L}*|cabr[oó]n\p{L}*|maldit\p{L}*|abusiv\p{L}*|asco|payas\p{L}*|put[oa]s?|verga|imb[eé]cil\p{L}*|hart[oa])(?!\p{L})`,
  ),
  pattern(
    String.raw`(?<!\p{L})(?:chor|choro|lutere?|kamin[aei]|pagal|bewakoof|bevkoof|besharam|harami|ullu|bakwas|gadh[ae]|ghatiya|nikamm[ae])(?!\p{L})|चोर|लुटेर|कमीन|पागल|बेवकूफ़?|बेशर्म|हरामी|बकवास|घटिया`,
  ),
];
/** Where one of these stands too, somebody reads it. */
const violent: readonly RegExp[] = [
  pattern(
    String.raw`(?<!\p{L})(?:kill\p{L}*|hurt\p{L}*|harm\p{L}*|find (?:you|u|out where)|com(?:e|ing) (?:for|to|after|down|round|over)|your (?:office|house|family|kids|home|desk|children|car)|burn\p{L}*|bomb\p{L}*|shoot\p{L}*|shot|beat\p{L}*|break\p{L}*|watch (?:your|ur|out)|regret|pay for this|gun\p{L}*|knife|knives|where (?:you|u) (?:live|work)|smash\p{L}*|punch\p{L}*|stab\p{L}*|destroy\p{L}*|dead|die|blood|sorry for|revenge|know where|show up|turn up|coming|wait outside|acid|throat|neck|face)(?!\p{L})`,
  ),
  pattern(
    String.raw`(?<!\p{L})(?:mat(?:ar|o|ar[eé]|en)\p{L}*|golpe\p{L}*|quem\p{L}*|romp\p{L}*|parto|buscar(?:los|las|te)?|encontrar\p{L}*|ver[aá]n|casa|familia|hij[oa]s|oficina|muert\p{L}*|muere\p{L}*|pistola|cuchillo|sangre|bomba|arrepent\p{L}*|demand\p{L}*|denunci\p{L}*)(?!\p{L})`,
  ),
  pattern(
    String.raw`(?<!\p{L})(?:maar\p{L}*|mar (?:dunga|dalunga)|jaan|jala\p{L}*|tod\p{L}*|phod\p{L}*|dekh (?:lunga|lenge|loonga)|ghar|pariwar|bachche|office|khoon|goli|chaku|chhod\p{L}* nahi|court|police|case)(?!\p{L})|मार|जान|जला|तोड़|देख लूँगा|देख लूंगा|घर|ख़ून|खून|गोली|पुलिस|कोर्ट`,
  ),
];

const any = (forms: readonly RegExp[], text: string): boolean =>
  forms.some((form) => form.test(text));

/** Hard words, or words that may threaten. */
export const soundsHard = (text: string): boolean => any(hard, text) || any(violent, text);

/** Hard words alone, which threaten nobody. */
export const isHardAlone = (text: string): boolean => any(hard, text) && !any(violent, text);
