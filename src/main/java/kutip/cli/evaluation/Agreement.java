package kutip.cli.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kutip.shared.ClaimKind;
import tools.jackson.databind.JsonNode;

/** Whether two values of a slot agree. */
final class Agreement {

  private static final double TOLERANCE = 0.005;
  private static final Set<String> COMPANIES = Set.of("company", "fromCompany", "toCompany");
  private static final Set<String> NUMBERS =
      Set.of(
          "headcount",
          "percent",
          "amount",
          "marketCapAfter",
          "amountLow",
          "amountHigh",
          "stakePercent");
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "prof", "herr", "frau", "monsieur", "jr", "sr");
  private static final Pattern BRACKETS = Pattern.compile("[(（].*?[)）]");

  private final CompanyNames companies;

  Agreement(CompanyNames companies) {
    this.companies = companies;
  }

  /** A gold and a predicted claim's slots that are to be compared with each other. */
  record Pair(Map<String, JsonNode> gold, Map<String, JsonNode> predicted) {}

  /** Leaves out slots in doubt and puts an accepted alternative where the prediction has it. */
  Pair compared(ClaimKind kind, JsonNode gold, JsonNode predicted) {
    JsonNode accepted = gold.path("alsoAccept");
    Set<String> doubtful = new HashSet<>();
    gold.path("doubtSlots").forEach(slot -> doubtful.add(slot.asString("")));
    Map<String, JsonNode> one = new HashMap<>(Slots.filled(kind, gold));
    Map<String, JsonNode> two = new HashMap<>(Slots.filled(kind, predicted));
    doubtful.stream()
        .filter(slot -> !accepted.has(slot))
        .forEach(slot -> {
          one.remove(slot);
          two.remove(slot);
        });
    accepted.properties().forEach(entry -> accept(entry.getKey(), entry.getValue(), one, two));
    return new Pair(one, two);
  }

  private void accept(
      String slot, JsonNode values, Map<String, JsonNode> one, Map<String, JsonNode> two) {
    JsonNode predicted = two.get(slot);
    JsonNode gold = one.get(slot);
    for (JsonNode value : values) {
      if (predicted == null && value.isNull()) {
        one.remove(slot);
      }
      if (predicted != null
          && !(gold != null && agree(slot, gold, predicted))
          && !value.isNull()
          && agree(slot, value, predicted)) {
        one.put(slot, value);
      }
    }
  }

  /** The slots filled on both sides that agree. */
  Set<String> agreeing(ClaimKind kind, Pair pair) {
    return Slots.all(kind).stream()
        .filter(slot -> agrees(slot, pair.gold().get(slot), pair.predicted().get(slot)))
        .collect(Collectors.toSet());
  }

  private boolean agrees(
      String slot,
      @org.jspecify.annotations.Nullable JsonNode gold,
      @org.jspecify.annotations.Nullable JsonNode predicted) {
    return gold != null && predicted != null && agree(slot, gold, predicted);
  }

  private boolean agree(String slot, JsonNode gold, JsonNode predicted) {
    if (NUMBERS.contains(slot)) {
      double one = number(gold);
      return Math.abs(one - number(predicted)) <= TOLERANCE * Math.abs(one);
    }
    String one = gold.asString("");
    String two = predicted.asString("");
    if (COMPANIES.contains(slot)) {
      return sameCompany(one, two);
    }
    return switch (slot) {
      case "counterparty" -> sameCompany(one, two) || samePerson(one, two);
      case "person" -> samePerson(one, two);
      case "fromRole", "toRole" -> sameRole(one, two);
      default -> Folding.fold(one).equals(Folding.fold(two));
    };
  }

  /** Not a number where there is none, which agrees with nothing. */
  private static double number(JsonNode value) {
    try {
      return Double.parseDouble(value.asString(""));
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private boolean sameCompany(String gold, String predicted) {
    return companies.canonical(gold).equals(companies.canonical(predicted));
  }

  /** Equal last names, and no other part of the one name that the other contradicts. */
  static boolean samePerson(String gold, String predicted) {
    List<String> one = nameParts(gold);
    List<String> two = nameParts(predicted);
    if (one.isEmpty() || two.isEmpty()) {
      return false;
    }
    if (one.stream().sorted().toList().equals(two.stream().sorted().toList())
        || String.join("", one).equals(String.join("", two))) {
      return true;
    }
    if (!one.getLast().equals(two.getLast())) {
      return false;
    }
    one.removeLast();
    two.removeLast();
    List<String> shorter = one.size() <= two.size() ? one : two;
    List<String> longer = one.size() <= two.size() ? two : one;
    return shorter.stream().allMatch(s -> longer.stream().anyMatch(l -> sameOrInitial(s, l)));
  }

  private static boolean sameOrInitial(String one, String two) {
    boolean initial =
        one.codePointCount(0, one.length()) == 1 || two.codePointCount(0, two.length()) == 1;
    return one.equals(two) || (initial && one.codePointAt(0) == two.codePointAt(0));
  }

  private static List<String> nameParts(String name) {
    List<String> parts = new ArrayList<>(Folding.words(BRACKETS.matcher(name).replaceAll(" ")));
    parts.removeIf(TITLES::contains);
    return parts;
  }

  /** One contains the other, or they share at least half of their words. */
  private static boolean sameRole(String gold, String predicted) {
    String one = Folding.fold(gold);
    String two = Folding.fold(predicted);
    if (one.contains(two) || two.contains(one)) {
      return true;
    }
    Set<String> shared = new HashSet<>(Folding.words(one));
    Set<String> all = new HashSet<>(shared);
    Set<String> right = new HashSet<>(Folding.words(two));
    shared.retainAll(right);
    all.addAll(right);
    return !all.isEmpty() && shared.size() * 2 >= all.size();
  }
}
