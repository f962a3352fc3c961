const PLAIN = /^[ !#-%'-;=?-~\u00a0-\ud7ff\ue000-\ufffd]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 leaves out.
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;
const SPECIAL = /[&<>"\t\n\r]/g;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** The text without the characters that XML 1.0 (§2.2) does not allow, and without lone surrogates. */
export function xmlCharacters(text: string): string {
  return PLAIN.test(text) ? text : text.replace(NOT_XML, "");
}

/** Text as the value of an XML attribute in double quotes, or as the content of an element. */
export function escapeXml(text: string): string {
  return PLAIN.test(text) ? text : xmlCharacters(text).replace(SPECIAL, (character) => ESCAPES[character]!);
}
