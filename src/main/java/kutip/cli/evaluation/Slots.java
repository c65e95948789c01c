package kutip.cli.evaluation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.shared.ClaimKind;
import tools.jackson.databind.JsonNode;

/** The slots of each kind and what they are for in a comparison. */
final class Slots {

  /** All slots, in the order in which figures are printed. */
  static List<String> all(ClaimKind kind) {
    return switch (kind) {
      case TALENT_MOVE ->
          List.of(
              "person",
              "headcount",
              "action",
              "fromCompany",
              "toCompany",
              "fromRole",
              "toRole",
              "modality",
              "date");
      case MARKET_CAP_CHANGE ->
          List.of(
              "company",
              "direction",
              "percent",
              "amount",
              "marketCapAfter",
              "currency",
              "modality",
              "date");
      case AI_SPENDING ->
          List.of(
              "company",
              "category",
              "amountLow",
              "amountHigh",
              "currency",
              "per",
              "counterparty",
              "stakePercent",
              "period",
              "modality",
              "date");
    };
  }

  private static List<String> keys(ClaimKind kind) {
    return switch (kind) {
      case TALENT_MOVE -> List.of("person", "headcount", "action", "fromCompany", "toCompany");
      case MARKET_CAP_CHANGE ->
          List.of("company", "direction", "percent", "amount", "marketCapAfter");
      case AI_SPENDING -> List.of("company", "category", "amountLow", "amountHigh", "currency");
    };
  }

  /** One of these must agree for two claims to be about the same thing at all. */
  static Set<String> anchors(ClaimKind kind) {
    return switch (kind) {
      case TALENT_MOVE -> Set.of("person", "headcount", "fromCompany", "toCompany");
      case MARKET_CAP_CHANGE -> Set.of("company", "percent", "amount", "marketCapAfter");
      case AI_SPENDING -> Set.of("company", "amountLow", "amountHigh", "counterparty");
    };
  }

  /** One of these must agree for a prediction to fit an optional gold claim. */
  static Set<String> figures(ClaimKind kind) {
    return switch (kind) {
      case TALENT_MOVE -> Set.of("person", "headcount");
      case MARKET_CAP_CHANGE -> Set.of("percent", "amount", "marketCapAfter");
      case AI_SPENDING -> Set.of("amountLow", "amountHigh");
    };
  }

  private Slots() {}

  /**
   * The filled slots of a claim. What goes without saying is made equal: a person's headcount is
   * left out, and a promotion has its company at both ends.
   */
  static Map<String, JsonNode> filled(ClaimKind kind, JsonNode claim) {
    Map<String, JsonNode> slots = new LinkedHashMap<>();
    for (String slot : all(kind)) {
      JsonNode value = claim.get(slot);
      if (value != null && !value.isNull() && !(value.isString() && value.asString("").isEmpty())) {
        slots.put(slot, value);
      }
    }
    if (kind == ClaimKind.TALENT_MOVE) {
      completeTalent(slots);
    }
    return slots;
  }

  private static void completeTalent(Map<String, JsonNode> slots) {
    if (slots.containsKey("person")) {
      slots.remove("headcount");
    }
    JsonNode action = slots.get("action");
    JsonNode company = slots.getOrDefault("toCompany", slots.get("fromCompany"));
    if (action != null && action.asString("").equals("promote") && company != null) {
      slots.putIfAbsent("fromCompany", company);
      slots.putIfAbsent("toCompany", company);
    }
  }

  /** The key slots that decide about a pair: of a market claim's figures only those of gold. */
  static List<String> keys(ClaimKind kind, Set<String> gold, Set<String> predicted) {
    Set<String> open = new HashSet<>();
    if (kind == ClaimKind.MARKET_CAP_CHANGE) {
      open.addAll(figures(kind));
    }
    return keys(kind).stream()
        .filter(slot -> gold.contains(slot) || (predicted.contains(slot) && !open.contains(slot)))
        .toList();
  }
}
