package kutip.report;

import java.util.List;
import java.util.Locale;
import kutip.shared.Keyed;

/**
 * What a job of this module makes.
 *
 * @param format ending of the file, empty for an issue
 * @param about a filter or template as address parameters, or the number of an issued report
 */
record ReportOrder(What what, String format, String about) {

  /** The sorts of work. */
  enum What implements Keyed {
    ISSUE,
    SCHEDULED,
    REPORT,
    ISSUED,
    CLAIMS,
    FACTS,
    ARTICLES,
    BUNDLE;

    @Override
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  String text() {
    return what.key() + "\n" + format + "\n" + about;
  }

  static ReportOrder parse(String text) {
    List<String> parts = List.of(text.split("\n", 3));
    return new ReportOrder(
        Keyed.find(What.class, parts.get(0)).orElseThrow(), parts.get(1), parts.get(2));
  }
}
