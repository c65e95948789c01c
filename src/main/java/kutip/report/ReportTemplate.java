package kutip.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kutip.fact.FactFilter;
import kutip.fact.ReviewState;
import kutip.shared.Keyed;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about and how it is told.
 *
 * @param title stands on the cover
 * @param filter which facts
 * @param people only facts with any of them; empty for everybody
 * @param language English or Indonesian
 * @param unreviewed whether facts are in that nobody has reviewed
 */
public record ReportTemplate(
    String title,
    FactFilter filter,
    Set<String> people,
    Set<ReportSection> sections,
    Language language,
    boolean unreviewed) {

  public static final int LONGEST_TITLE = 200;

  private static final Set<String> OWN =
      Set.of("title", "with-person", "section", "report-language", "reviewed-only");

  public ReportTemplate {
    title = title.strip();
    title = title.substring(0, Math.min(LONGEST_TITLE, title.length()));
    people = Set.copyOf(people);
    sections = Set.copyOf(sections);
  }

  /** Everything known of a company, with every section. */
  public static ReportTemplate ofCompany(String company, Language language) {
    return new ReportTemplate(
        company,
        FactFilter.ALL.with().company(company).build(),
        Set.of(),
        EnumSet.allOf(ReportSection.class),
        language,
        true);
  }

  /** The same over another period; null is open. */
  public ReportTemplate in(@Nullable LocalDate from, @Nullable LocalDate to) {
    return with(filter.with().period(from, to).build());
  }

  public ReportTemplate with(FactFilter other) {
    return new ReportTemplate(title, other, people, sections, language, unreviewed);
  }

  public ReportTemplate in(Language other) {
    return new ReportTemplate(title, filter, people, sections, other, unreviewed);
  }

  public ReportTemplate called(String other) {
    return new ReportTemplate(other, filter, people, sections, language, unreviewed);
  }

  public boolean has(ReportSection section) {
    return sections.contains(section);
  }

  /** The filters whose facts together are the report's. */
  public List<FactFilter> filters() {
    FactFilter reviewed =
        unreviewed ? filter : filter.with().reviews(Set.of(ReviewState.ACCEPTED)).build();
    return people.isEmpty()
        ? List.of(reviewed)
        : people.stream().sorted().map(p -> reviewed.with().person(p).build()).toList();
  }

  /** As query parameters of an address: those of the filter, and a report's own. */
  public Map<String, List<String>> toParameters() {
    Map<String, List<String>> out = new LinkedHashMap<>(filter.toParameters());
    out.put("title", List.of(title));
    if (!people.isEmpty()) {
      out.put("with-person", people.stream().sorted().toList());
    }
    out.put(
        "section",
        Arrays.stream(ReportSection.values()).filter(this::has).map(ReportSection::key).toList());
    out.put("report-language", List.of(language.key()));
    if (!unreviewed) {
      out.put("reviewed-only", List.of("yes"));
    }
    return out;
  }

  /** Reads query parameters; unknown names and values are left out. */
  public static ReportTemplate ofParameters(Map<String, List<String>> in, Language usual) {
    Set<ReportSection> sections =
        in.getOrDefault("section", List.of()).stream()
            .flatMap(key -> Keyed.find(ReportSection.class, key).stream())
            .collect(Collectors.toSet());
    return new ReportTemplate(
        in.getOrDefault("title", List.of("")).getFirst(),
        FactFilter.ofParameters(in),
        in.getOrDefault("with-person", List.of()).stream()
            .filter(name -> !name.isBlank())
            .collect(Collectors.toSet()),
        sections.isEmpty() ? EnumSet.allOf(ReportSection.class) : sections,
        written(in.getOrDefault("report-language", List.of(usual.key())).getFirst()),
        !in.getOrDefault("reviewed-only", List.of()).contains("yes"));
  }

  /** Names of the parameters that are a report's own. */
  public static Set<String> ownParameters() {
    return OWN;
  }

  /** Reports are written in two languages. */
  public static Language written(String tag) {
    return Language.ofTag(tag).filter(l -> l == Language.ID).orElse(Language.EN);
  }
}
