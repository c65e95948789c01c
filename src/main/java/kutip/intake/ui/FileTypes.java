package kutip.intake.ui;

/** What the browser offers to upload; what a file is, its content says. */
final class FileTypes {

  static final String[] ALL = {
    ".jsonl", ".ndjson", ".json", ".txt", ".html", ".htm", ".xhtml", ".pdf", ".docx", ".eml",
    ".mbox", ".xml", ".rss", ".atom", ".zip", ".gz", ".warc"
  };

  private FileTypes() {}
}
