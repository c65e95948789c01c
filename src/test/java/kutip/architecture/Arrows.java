package kutip.architecture;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who may import whom: the design's table of arrows, as an allow-list. */
final class Arrows {

  private static final String ROOT = "kutip";

  /** Everything that a module may import besides itself and {@code shared}. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          entry("shared", Set.of()),
          entry("extraction", Set.of()),
          entry("market", Set.of()),
          entry("job", Set.of()),
          entry("security", Set.of()),
          entry("operation", Set.of()),
          entry("wording", Set.of()),
          entry("uikit", Set.of("wording")),
          entry("restkit", Set.of()),
          entry("company", feature("extraction")),
          entry("article", feature("extraction")),
          entry("intake", feature("article")),
          entry("claim", feature("article", "company", "extraction")),
          entry("fact", feature("claim", "company", "article", "market")),
          entry("webhook", feature("fact", "claim", "intake")),
          entry("review", feature("fact", "claim", "article", "company")),
          entry("insight", insight()),
          entry("report", insight("insight", "extraction")),
          entry("erasure", feature("article", "claim", "company")),
          entry("mcp", insight("insight")),
          entry("alert", insight("insight", "extraction")),
          entry("shell", Set.of("security", "uikit")));

  /** Pages and addresses, which only their own feature imports. */
  private static final Set<String> PRIVATE_PARTS = Set.of("ui", "rest");

  private Arrows() {}

  /** Fails for a class of ours that imports a module which the table does not grant it. */
  static ArchCondition<JavaClass> respectTheTable() {
    return new ArchCondition<>("import only what the design's table of arrows grants") {
      @Override
      public void check(JavaClass from, ConditionEvents events) {
        from.getDirectDependenciesFromSelf().stream()
            .filter(d -> ours(d.getTargetClass()) && !granted(from, d.getTargetClass()))
            .forEach(d -> events.add(SimpleConditionEvent.violated(d, d.getDescription())));
      }
    };
  }

  private static boolean granted(JavaClass from, JavaClass to) {
    String source = module(from);
    String target = module(to);
    if (source.equals(target) || target.equals("shared")) {
      return true;
    }
    if (PRIVATE_PARTS.contains(part(to))) {
      return false;
    }
    return switch (source) {
      case "" -> target.equals("cli");
      case "cli" -> part(to).isEmpty();
      default ->
          ALLOWED.getOrDefault(source, Set.of()).contains(target)
              || (part(from).equals("ui") && Set.of("uikit", "wording").contains(target))
              || (part(from).equals("rest") && target.equals("restkit"));
    };
  }

  private static boolean ours(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /** The module's name, empty for the root package. */
  private static String module(JavaClass type) {
    return segment(type, 1);
  }

  /** The first sub-package within the module, empty for its root types. */
  private static String part(JavaClass type) {
    return segment(type, 2);
  }

  private static String segment(JavaClass type, int index) {
    List<String> path = List.of(type.getPackageName().split("\\."));
    return ours(type) && path.size() > index ? path.get(index) : "";
  }

  private static Set<String> feature(String... imports) {
    Set<String> all = new HashSet<>(List.of(imports));
    all.addAll(Set.of("job", "security"));
    return all;
  }

  private static Set<String> insight(String... more) {
    Set<String> all = feature("review", "fact", "claim", "company", "article", "market", "wording");
    all.addAll(List.of(more));
    return all;
  }
}
