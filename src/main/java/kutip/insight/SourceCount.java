package kutip.insight;

/** How many articles of one source stand behind some facts. */
public record SourceCount(String source, long articles) {}
