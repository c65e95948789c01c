package kutip.cli;

import kutip.fact.FactFilter;
import kutip.report.TemplateService;
import picocli.CommandLine.Option;

/** Which facts a command is about, asked as pages ask. */
final class FactChoice {

  @Option(
      names = "--filter",
      defaultValue = "",
      paramLabel = "ADDRESS",
      description = "A page's address, or its part behind the question mark; all without one.")
  private String address;

  FactFilter filter() {
    return FactFilter.ofParameters(TemplateService.parameters(address));
  }
}
