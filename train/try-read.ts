import { loadReader } from "../src/language/load-reader.ts";
const t = performance.now();
const read = loadReader();
console.log("load", performance.now() - t);
const text = process.argv[2] ?? `“I’m here,” said Mr. Smith. Don't you think the U.S. Army's COVID-19 (Gen. J. R. Smith) can't go?\n\nHeadline without stop\nHe said "I gonna go." She left.  Eye-Tracking $5.3m 10% 1,000 3pm e.g. this--that https://a.b/c foo@bar.com U.S.-China talks now… Well... cannot wanna 's ain't 80's 'tis I'd've. Chinese Foreign Minister Wang Yi accused the United States on Monday of arming Taiwan's military. The deal was signed by the two presidents in Geneva.`;
for (const s of read(text).sentences) console.log(s.tokens.map((k, i) => `${i}:${k.text}/${k.lemma}/${k.tag}/${k.relation}>${k.head}`).join(" "));
console.log(JSON.stringify(read(text).names.map((n) => [text.slice(n.start, n.end), n.type])));
