package kutip.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** The filled slots of a claim or fact, one a line; company names lead to their pages. */
public final class SlotList extends DescriptionList {

  private final Formats formats = Formats.here();
  private final UnaryOperator<String> companyLink;

  /**
   * @param companyLink the address of a company's page by its canonical name
   */
  public SlotList(
      ClaimSlots slots,
      Modality modality,
      @Nullable PartialDate date,
      UnaryOperator<String> companyLink) {
    this.companyLink = companyLink;
    addClassName("kutip-slots");
    switch (slots) {
      case TalentMove move -> talent(move);
      case MarketCapChange change -> market(change);
      case AiSpending spending -> spending(spending);
    }
    text("slot.modality", formats.word(modality));
    text("slot.date", formats.date(date));
  }

  private void talent(TalentMove move) {
    text("slot.action", formats.word(move.action()));
    text("slot.person", move.person());
    text("slot.headcount", move.headcount() == null ? null : formats.count(move.headcount()));
    company("slot.from_company", move.fromCompany());
    text("slot.from_role", move.fromRole());
    company("slot.to_company", move.toCompany());
    text("slot.to_role", move.toRole());
  }

  private void market(MarketCapChange change) {
    company("slot.company", change.company());
    text("slot.direction", formats.word(change.direction()));
    text("slot.percent", change.percent() == null ? null : formats.percent(change.percent()));
    money("slot.amount", change.amount(), change.currency());
    money("slot.value_after", change.marketCapAfter(), change.currency());
  }

  private void spending(AiSpending spending) {
    company("slot.payer", spending.company());
    text("slot.category", formats.word(spending.category()));
    text(
        "slot.amount",
        spending.amountLow() == null && spending.amountHigh() == null
            ? null
            : formats.moneyRange(spending.amountLow(), spending.amountHigh(), spending.currency()));
    text("slot.per", spending.per() == null ? null : formats.word(spending.per()));
    company("slot.counterparty", spending.counterparty());
    text(
        "slot.stake",
        spending.stakePercent() == null ? null : formats.percent(spending.stakePercent()));
    text("slot.period", spending.period());
  }

  private void money(String key, @Nullable BigDecimal amount, @Nullable String currency) {
    if (amount != null) {
      Description value = new Description(formats.shortMoney(amount, currency));
      value.setTitle(formats.money(amount, currency));
      add(new Term(formats.word(key)), value);
    }
  }

  private void text(String key, @Nullable String value) {
    if (value != null) {
      add(new Term(formats.word(key)), new Description(value));
    }
  }

  private void company(String key, @Nullable String name) {
    if (name != null) {
      add(new Term(formats.word(key)), new Description(new Anchor(companyLink.apply(name), name)));
    }
  }
}
