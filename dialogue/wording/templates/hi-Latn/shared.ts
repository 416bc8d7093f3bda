/** Words that several templates share. */

export const rhythm = `{unit, select,
  week {{every, plural, one {har hafte} other {har # hafte mein}}}
  weekday {{every, plural, one {har mahine ke {nth} ko} other {har # mahine mein {nth} ko}}}
  other {{every, plural, one {har mahine} other {har # mahine mein}}}}`;

export const careWords = `{kind, select,
  bereavement {Aapke dukh mein hum saath hain.}
  job_loss {Kaam chhootne ki baat sunkar dukh hua.}
  mental_health {Bharose ke liye dhanyavaad. Dukh hai ki samay itna mushkil hai.}
  physical_health {Sunkar dukh hua, asha hai sab theek ho jayega.}
  domestic_abuse {Bharose ke liye dhanyavaad. Sampark ka koi tareeka surakshit na ho to batayein, hum use kaam mein nahi lenge.}
  scam_victim {Dukh hai ki aapke saath aisa hua.}
  cognitive {Batane ke liye dhanyavaad. Hum aaram se, dheere-dheere chalenge.}
  language_or_literacy {Batane ke liye dhanyavaad. Baat karna aasaan ho to call likhein.}
  other {Batane ke liye dhanyavaad. Main samajhta hoon ki yeh samay aasaan nahi hai.}}`;

export const side = `{side, select, after {ke baad} before {se pehle} other {ke aaspaas}}`;
