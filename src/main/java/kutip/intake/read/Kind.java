package kutip.intake.read;

/** What a document is, told from its first bytes; names only settle doubts. */
enum Kind {
  EMPTY,
  GZIP,
  ZIP,
  WARC,
  PDF,
  JSON_LINES,
  JSON_ARRAY,
  JSON_FEED,
  HTML,
  FEED,
  OTHER_XML,
  MAIL,
  MAILBOX,
  TEXT,
  FOREIGN;

  static Kind of(byte[] head, Input input) {
    Kind packed = Signatures.of(head);
    if (packed != null) {
      return packed;
    }
    String start = HeadText.of(head);
    if (start == null) {
      return markup(HeadText.latin(head), input);
    }
    return start.isEmpty() && head.length < Input.HEAD ? EMPTY : markup(start, input);
  }

  private static Kind markup(String start, Input input) {
    if (start.startsWith("<") || start.contains("<html") || start.contains("<HTML")) {
      return MarkupKind.of(start, input);
    }
    return json(start, input);
  }

  private static Kind json(String start, Input input) {
    boolean named = input.named(".jsonl", ".ndjson", ".json");
    if (start.startsWith("{") && start.contains("jsonfeed.org/version")) {
      return JSON_FEED;
    }
    if (start.matches("(?s)\\[\\s*[{\\]].*") || (named && start.startsWith("["))) {
      return JSON_ARRAY;
    }
    // An object over several lines; in JSON Lines each is on one.
    if (start.matches("(?s)\\{[ \\t]*\\r?\\n.*")) {
      return JSON_ARRAY;
    }
    if (named || start.matches("(?s)\\{\\s*[\"}].*")) {
      return JSON_LINES;
    }
    if (MailKind.looksLikeMailbox(start)) {
      return MAILBOX;
    }
    return MailKind.looksLikeMail(start, input) ? MAIL : TEXT;
  }
}
