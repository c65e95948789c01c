package kutip.webhook;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kutip.fact.FactFilter;

/** A filter of facts as text, as the address bar has it. */
public final class HookFilter {

  private HookFilter() {}

  /** {@code kind=talent_move&company=Nvidia}; empty for all facts. */
  public static String text(FactFilter filter) {
    return filter.toParameters().entrySet().stream()
        .flatMap(p -> p.getValue().stream().map(v -> encoded(p.getKey()) + "=" + encoded(v)))
        .collect(Collectors.joining("&"));
  }

  /**
   * Reads such a text; an address with it behind its question mark will do.
   *
   * @throws IllegalArgumentException naming what no filter has
   */
  public static FactFilter read(String text) {
    String query = text.substring(text.indexOf('?') + 1).strip();
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (String part : query.split("&")) {
      if (!part.isBlank()) {
        int equals = part.indexOf('=');
        String name = equals < 0 ? part : part.substring(0, equals);
        String value = equals < 0 ? "" : part.substring(equals + 1);
        parameters.computeIfAbsent(decoded(name), n -> new ArrayList<>()).add(decoded(value));
      }
    }
    return read(parameters);
  }

  /**
   * Reads parameters, all of which must be those of a filter.
   *
   * @throws IllegalArgumentException naming what no filter has
   */
  public static FactFilter read(Map<String, List<String>> parameters) {
    FactFilter filter = FactFilter.ofParameters(parameters);
    Map<String, List<String>> understood = filter.toParameters();
    parameters.forEach((name, values) -> {
      if (!new HashSet<>(understood.getOrDefault(name, List.of())).equals(new HashSet<>(values))) {
        throw new IllegalArgumentException(name + ": no such parameter or value");
      }
    });
    return filter;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
