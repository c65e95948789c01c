package kutip.insight;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;
import kutip.fact.Check;
import kutip.fact.CheckInput;
import kutip.fact.Interval;
import kutip.fact.Verdict;
import kutip.fact.Witness;
import kutip.shared.Keyed;
import kutip.wording.LocalFormats;
import org.jspecify.annotations.Nullable;

/** Says a check in plain words of a reader's language. */
public final class CheckWords {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z]+");

  private final LocalFormats formats;

  public CheckWords(LocalFormats formats) {
    this.formats = formats;
  }

  public String word(Keyed value) {
    return formats.word(value);
  }

  /** "14.3 billion for 49 % puts the whole at about 29.2 billion; no article gives it." */
  public String sentence(Check check) {
    if (check.implied() == null) {
      return formats.word("check.no_implied");
    }
    String follows =
        formats.word(
            "check." + check.kind().key(),
            value(check.inputs().get(0)),
            value(check.inputs().get(1)),
            about(check.implied(), check.unit()));
    return follows + " " + outcome(check);
  }

  private String outcome(Check check) {
    if (check.stated() != null) {
      boolean holds = check.verdict() == Verdict.HOLDS;
      return formats.word(
          holds ? "check.stated.holds" : "check.stated.fails", about(check.stated(), check.unit()));
    }
    return formats.word(
        switch (check.verdict()) {
          case HOLDS -> "check.witness.holds";
          case FAILS -> "check.witness.fails";
          case CANNOT_TELL ->
              check.witnesses().isEmpty() ? "check.nothing_stated" : "check.witness.differ";
        });
  }

  /** The formula with the figures' names in the reader's words. */
  public String formula(Check check) {
    return NAME.matcher(check.formula()).replaceAll(m -> figure(m.group()));
  }

  public String input(CheckInput input) {
    return figure(input.name()) + ": " + value(input);
  }

  public String witness(Witness witness) {
    BigDecimal middle = Objects.requireNonNullElse(witness.value().middle(), BigDecimal.ZERO);
    String value = formats.shortMoney(middle, witness.unit());
    String day = formats.day(witness.on());
    return witness.ticker() == null
        ? formats.word("check.witness.claim", value, day)
        : formats.word("check.witness.price", value, day, witness.ticker());
  }

  private String figure(String name) {
    return formats.word("figure." + name);
  }

  private String value(CheckInput input) {
    Interval i = input.value();
    boolean one = input.name().equals("price") && wide(i);
    return one ? interval(i, input.unit()) : value(i.middle(), input.unit());
  }

  /** A price that is itself a range. */
  private static boolean wide(Interval i) {
    return i.low() != null
        && i.high() != null
        && i.high().compareTo(i.low().multiply(new BigDecimal("1.1"))) > 0;
  }

  private String about(Interval interval, @Nullable String unit) {
    BigDecimal middle = interval.middle();
    BigDecimal rounded = middle == null ? null : middle.round(new MathContext(3));
    return formats.word("check.about", value(rounded, unit), interval(interval, unit));
  }

  private String interval(Interval interval, @Nullable String unit) {
    String low = value(interval.low(), unit);
    String high = value(interval.high(), unit);
    return low.equals(high) ? low : low + " – " + high;
  }

  private String value(@Nullable BigDecimal value, @Nullable String unit) {
    if (value == null) {
      return "?";
    }
    if (unit == null) {
      return formats.count(value.setScale(0, RoundingMode.HALF_UP).longValue());
    }
    return unit.equals("%") ? formats.percent(value) : formats.shortMoney(value, unit);
  }
}
