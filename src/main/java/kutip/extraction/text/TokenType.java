package kutip.extraction.text;

/** What a token is made of. */
public enum TokenType {
  /** Letters, with digits inside or at the end. */
  WORD,
  /** One character of a script without spaces between words, or one Hangul syllable. */
  IDEOGRAPH,
  NUMBER,
  PUNCTUATION,
  /** One or more line breaks: always the end of a sentence. */
  BREAK
}
