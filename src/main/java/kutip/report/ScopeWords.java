package kutip.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import kutip.fact.FactFilter;
import kutip.shared.Keyed;
import org.jspecify.annotations.Nullable;

/** Says on the cover which facts a report takes: no filter is left untold. */
final class ScopeWords {

  private final ReportPage page;
  private final List<String> lines = new ArrayList<>();

  private ScopeWords(ReportPage page) {
    this.page = page;
  }

  static List<String> of(ReportTemplate template, ReportPage page) {
    ScopeWords words = new ScopeWords(page);
    words.all(template);
    return words.lines;
  }

  private void all(ReportTemplate template) {
    FactFilter f = template.filter();
    if (f.companies().size() != 1 || !f.companies().contains(template.title())) {
      names("companies", f.companies());
    }
    names("people", template.people());
    one("people", f.person());
    keys("kinds", f.kinds());
    one("from_company", f.fromCompany());
    one("to_company", f.toCompany());
    one("payer", f.payer());
    one("counterparty", f.counterparty());
    keys("actions", f.actions());
    keys("categories", f.categories());
    one("direction", f.direction() == null ? null : page.formats.word(f.direction()));
    one("figure", f.countedAs() == null ? null : page.word("report.figure." + f.countedAs().key()));
    keys("modalities", f.modalities());
    names("languages", f.languages().stream().map(l -> l.ownName()).toList());
    names("sources", f.sources());
    one("min_sources", f.minSources() > 1 ? page.formats.count(f.minSources()) : null);
    if (f.disputedOnly()) {
      lines.add(page.word("report.scope.disputed"));
    }
    if (f.from() != null || f.to() != null) {
      lines.add(page.word("report.period", day(f.from()), day(f.to())));
    }
    if (!f.reviews().isEmpty()) {
      keys("reviews", f.reviews());
    } else if (!template.unreviewed()) {
      lines.add(page.word("report.scope.reviewed"));
    }
  }

  private String day(@Nullable LocalDate day) {
    return day == null ? "…" : page.formats.day(day);
  }

  private void keys(String what, Collection<? extends Keyed> values) {
    names(what, values.stream().map(page.formats::word).toList());
  }

  private void names(String what, Collection<String> values) {
    if (!values.isEmpty()) {
      one(what, values.stream().sorted().collect(Collectors.joining(", ")));
    }
  }

  private void one(String what, @Nullable String value) {
    if (value != null) {
      lines.add(page.word("report.scope." + what, value));
    }
  }
}
