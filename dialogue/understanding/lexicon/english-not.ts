/** English figures of speech and other people's affairs, which take a signal of the lexicon back. */

import type { Wordings } from "./patterns.ts";

/** What takes a signal of the lexicon back: figures of speech, other people's affairs. */
export const englishNot: Readonly<Record<string, Wordings>> = {
  stop_contact: [
    "^ whatever $",
    "dont|do not? contact my boss|employer|work|workplace|family|mother",
    "leave me|us alone? a|the message|link",
  ],
  stop_channel: [
    "stop charging|the interest|fees",
    "dont|never stop",
    "cancel my|the appointment|autopay|plan",
    "dont|not|stop|never come|coming|send|sending|show|visit|visiting .. house|home|door|place|address",
  ],
  crisis: [
    "dont|not want to decide|choose|argue|commit|rush|discuss|wait|guess|fight|haggle",
    "die laughing",
    "kill time|it",
    "dying to",
    "suicide squad",
    "see|look|check|open|view|got|get|sent|send|sending|attached at? the|my|a|this|that|your picture|photo|pic|image|screenshot",
    "cut my finger|hair|spending",
  ],
  deceased: [
    "phone|battery|car|line|laptop|card|cell died|dead|is",
    "dead tired|right|on|line|end",
    "passed his|her|the|my exam|test|out|by",
    "my dog|cat|goldfish|hamster|horse died",
    "passed my|the|a .. test|exam|course|driving",
  ],
  insolvency: [
    "shop|store|company|firm|restaurant|brother|cousin|boss|he|she|they .. went|gone bankrupt",
    "bankrupt of",
    "morally bankrupt",
    "not to go|be bankrupt",
    "thinking about|of an? iva",
    "to|will bankrupt me|us",
    "dont want to go|be bankrupt",
    "bankruptcy lawyer|movie|show",
    "going to have to? file|declare",
    "should i|we file|declare",
    "if i|we .. bankrupt|bankruptcy",
    "what if .. bankrupt|bankruptcy",
    "neighbour|neighbor|friend went bankrupt",
  ],
  represented: [
    "{en-lawyer} friend|cousin|brother|joke",
    "not|dont need|have|want .. {en-lawyer}",
    "have an|a {en-lawyer} friend|cousin",
  ],
  servicemember: [
    "army surplus|street|store|green",
    "was in the army|navy|military",
    "salvation army",
    "in the army in|years",
  ],
  complaint: ["not a complaint", "no complaints?", "not complaining"],
  wrong_person: [
    "wrong balance|amount|amounts|total|figure|figures|sum|date|dates|day|rate|interest|fee|fees|charge|charges|payment|payments|plan|limit|record|records",
    "heard of your|you|this|the company|firm|lot|people",
    "wrong number .. typed|of payments",
    "wrong person .. sorry i meant",
    "right number|person",
    "who|whos is|are? this|that|you|there $",
    "who am i",
  ],
  dispute: [
    "dispute nothing|none",
    "nothing to dispute",
    "not disputing",
    "no dispute",
    "dont dispute",
  ],
  minor: [
    "im|i am? {en-age}|# years|hours|days|weeks|months|minutes|dollars|bucks|quid late|ago|away|from|short|behind|into|in|sober|clean|weeks",
    "my kid|son|daughter|child",
    "have|got .. kid|child|son|daughter|years",
  ],
  hardship: [
    "cant pay by|with|online|on|through|the",
    "cant .. but i can|could",
    "when i was .. kid|young|child .. money",
    "no money worries|due|problems",
    "not in hardship",
  ],
  asks_person: ["human error"],
  request_proof: [
    "proof of payment|address|income|identity|id",
    "dont|havent|no|without have|got .. proof|evidence|receipt|receipts|papers|paperwork",
    "have|got no proof|evidence|receipt|receipts|papers|paperwork",
  ],
  "vulnerable:physical_health": [
    "dog|cat|car|horse had|needs",
    "charity|research cancer",
    "cancer|heart charity|research|run|walk",
    "surgery hours|moved|opens|closed",
  ],
  "vulnerable:job_loss": ["boss|manager|husband|wife|brother was|got|been sacked|fired"],
  "vulnerable:addiction": ["recovery agent|agents|team|department|plan"],
  threatens_us: ["you lot|guys|people|again", "you again"],
  "threatens_us:legal_threat": [
    "are|will you .. sue|take",
    "you taking|take me|us to court",
    "legal pad|aid|advice",
  ],
};
