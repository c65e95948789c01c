package kutip.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** What slots say, as a headline: "Nvidia down 17%, $589 billion". */
public class Headlines {

  private final LocalFormats formats;

  protected Headlines(LocalFormats formats) {
    this.formats = formats;
  }

  public static Headlines of(Locale locale) {
    return new Headlines(LocalFormats.of(locale));
  }

  public String headline(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove move -> talent(move);
      case MarketCapChange change -> market(change);
      case AiSpending spending -> spending(spending);
    };
  }

  private String talent(TalentMove move) {
    String from = company(move.fromCompany());
    String to = company(move.toCompany());
    String headline = formats.word(keyOf(move), subject(move), from, to);
    String role = move.toRole() != null ? move.toRole() : move.fromRole();
    return role == null ? headline : headline + " (" + role + ")";
  }

  /** Several people take another form of the verb; dismissing and hiring are the company's deed. */
  private static String keyOf(TalentMove move) {
    boolean group =
        switch (move.action()) {
          case LAYOFF, HIRE -> false;
          case LEAVE, JOIN, MOVE, PROMOTE -> move.person() == null;
        };
    return (group ? "statement.group." : "statement.") + move.action().key();
  }

  private String subject(TalentMove move) {
    if (move.person() != null) {
      return move.person();
    }
    return move.headcount() == null
        ? formats.word("statement.people.uncounted")
        : formats.word("statement.people", move.headcount());
  }

  private String company(@Nullable String name) {
    return name == null ? formats.word("statement.unnamed") : name;
  }

  private String market(MarketCapChange change) {
    List<String> figures = new ArrayList<>();
    if (change.percent() != null) {
      figures.add(formats.percent(change.percent()));
    }
    if (change.amount() != null) {
      figures.add(formats.shortMoney(change.amount(), change.currency()));
    }
    String word = change.direction() == Direction.UP ? "statement.up" : "statement.down";
    String headline =
        figures.isEmpty()
            ? formats.word(word + ".bare", change.company())
            : formats.word(word, change.company(), String.join(", ", figures));
    return change.marketCapAfter() == null
        ? headline
        : headline
            + " "
            + formats.word(
                "statement.to", formats.shortMoney(change.marketCapAfter(), change.currency()));
  }

  private String spending(AiSpending spending) {
    StringBuilder text = new StringBuilder();
    text.append(spending.company()).append(": ").append(amount(spending));
    if (spending.counterparty() != null) {
      text.append(" → ").append(spending.counterparty());
    }
    text.append(" (").append(formats.word(spending.category()));
    if (spending.stakePercent() != null) {
      text.append(", ").append(formats.percent(spending.stakePercent()));
    }
    if (spending.period() != null) {
      text.append(", ").append(spending.period());
    }
    return text.append(')').toString();
  }

  private String amount(AiSpending spending) {
    String sum =
        formats.moneyRange(spending.amountLow(), spending.amountHigh(), spending.currency());
    return spending.per() == null ? sum : sum + " " + formats.word(spending.per());
  }
}
