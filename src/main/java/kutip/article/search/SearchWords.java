package kutip.article.search;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What someone types as a query: all words must occur; {@code "a phrase"}, {@code prefix*}, {@code
 * -without} or {@code NOT without}, {@code this | that} or {@code this OR that}, parentheses.
 * Nothing that is typed is an error.
 */
final class SearchWords {

  private static final int LONGEST = 1000;
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|[^\"]+|\"");
  private static final int SYNTAX =
      SimpleQueryParser.AND_OPERATOR
          | SimpleQueryParser.OR_OPERATOR
          | SimpleQueryParser.NOT_OPERATOR
          | SimpleQueryParser.PREFIX_OPERATOR
          | SimpleQueryParser.PHRASE_OPERATOR
          | SimpleQueryParser.PRECEDENCE_OPERATORS
          | SimpleQueryParser.WHITESPACE_OPERATOR;

  private SearchWords() {}

  static Query parse(String words, Analyzer analyzer) {
    String typed = words.substring(0, Math.min(LONGEST, words.length()));
    SimpleQueryParser parser = new SimpleQueryParser(analyzer, Analyzers.fields(), SYNTAX);
    parser.setDefaultOperator(BooleanClause.Occur.MUST);
    Query query = parser.parse(withSigns(typed));
    return query == null ? new MatchAllDocsQuery() : query;
  }

  /** Operators written as words, outside of quotes. */
  private static String withSigns(String words) {
    return QUOTED
        .matcher(words.replaceAll("[“”„«»]", "\""))
        .results()
        .map(part -> part.group())
        .map(part -> part.startsWith("\"") ? part : signs(part))
        .collect(Collectors.joining());
  }

  private static String signs(String part) {
    return part.replaceAll("(?<=^|\\s)AND(?=\\s|$)", "+")
        .replaceAll("(?<=^|\\s)OR(?=\\s|$)", "|")
        .replaceAll("(?<=^|\\s)NOT\\s+", "-");
  }
}
