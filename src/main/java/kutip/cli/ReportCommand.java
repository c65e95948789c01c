package kutip.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import kutip.fact.FactFilter;
import kutip.report.IssueService;
import kutip.report.IssuedReport;
import kutip.report.ReportFormat;
import kutip.report.ReportSection;
import kutip.report.ReportService;
import kutip.report.ReportTemplate;
import kutip.report.TemplateService;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Writes a report. */
@Command(name = "report", description = "Write a report.", showDefaultValues = true)
final class ReportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @ParentCommand private Commands parent;

  @Mixin private DataFolder data;

  /** What the report is about: one of the four. */
  static final class About {

    @Option(names = "--company", required = true, paramLabel = "NAME", description = "Company.")
    @Nullable String company;

    @Option(
        names = "--template",
        required = true,
        paramLabel = "NAME",
        description = "Saved template.")
    @Nullable String template;

    @Option(
        names = "--filter",
        required = true,
        paramLabel = "ADDRESS",
        description = "A page's address, or its part behind the question mark.")
    @Nullable String filter;

    @Option(
        names = "--issued",
        required = true,
        paramLabel = "NUMBER",
        description = "A report of the register, as it was issued.")
    @Nullable Long issued;
  }

  @ArgGroup(multiplicity = "1")
  private About about = new About();

  @Option(names = "--title", paramLabel = "TEXT", description = "Title on the cover.")
  private @Nullable String title;

  @Option(names = "--from", paramLabel = "DAY", description = "First day, as 2025-01-31.")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DAY", description = "Last day.")
  private @Nullable LocalDate to;

  @Option(names = "--language", description = "en or id.")
  private @Nullable Language language;

  @Option(names = "--section", split = ",", description = "Only these: ${COMPLETION-CANDIDATES}.")
  private List<ReportSection> sections = List.of();

  @Option(names = "--reviewed-only", description = "Leave out what nobody has reviewed.")
  private boolean reviewedOnly;

  @Option(names = "--issue", description = "Keep it in the register too, under a number.")
  private boolean issue;

  @Option(names = "--by", defaultValue = "kutip report", description = "Author of an issue.")
  private String author;

  @Option(
      names = "--format",
      defaultValue = "pdf",
      description = "One of ${COMPLETION-CANDIDATES}.")
  private ReportFormat format;

  @Option(names = "--output", required = true, paramLabel = "FILE", description = "File to write.")
  private Path output;

  @Override
  public Integer call() throws IOException {
    try (OutputFile file = OutputFile.at(output);
        StoreSession store = StoreSession.open(parent.application, data)) {
      IssueService register = store.get(IssueService.class);
      if (about.issued != null) {
        register.write(issued(register, about.issued), format, file.stream());
      } else if (issue) {
        IssuedReport report = register.issue(template(store), author);
        register.write(report, format, file.stream());
        spec.commandLine().getOut().println("issued as no. " + report.number());
      } else {
        store.get(ReportService.class).write(template(store), format, file.stream());
      }
      file.finish();
    }
    return 0;
  }

  private static IssuedReport issued(IssueService register, long number) {
    return register
        .find(number)
        .orElseThrow(() -> new UsageException("no report has the number " + number));
  }

  private ReportTemplate template(StoreSession store) {
    ReportTemplate found = found(store);
    FactFilter filter = found.filter();
    return new ReportTemplate(
        title == null ? found.title() : title,
        filter
            .with()
            .period(from == null ? filter.from() : from, to == null ? filter.to() : to)
            .build(),
        found.people(),
        sections.isEmpty() ? found.sections() : Set.copyOf(sections),
        language == null ? found.language() : ReportTemplate.written(language.key()),
        found.unreviewed() && !reviewedOnly);
  }

  private ReportTemplate found(StoreSession store) {
    if (about.template != null) {
      String name = about.template;
      return store
          .get(TemplateService.class)
          .find(name)
          .orElseThrow(() -> new UsageException("no template is called " + name))
          .template();
    }
    if (about.filter != null) {
      try {
        return TemplateService.ofQuery(about.filter);
      } catch (IllegalArgumentException e) {
        throw new UsageException("not an address: " + about.filter);
      }
    }
    String name = String.valueOf(about.company);
    return store
        .get(ReportService.class)
        .find(name)
        .map(company -> ReportTemplate.ofCompany(company.name(), Language.EN))
        .orElseThrow(() -> new UsageException("no company is called " + name));
  }
}
