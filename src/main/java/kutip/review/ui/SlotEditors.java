package kutip.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import kutip.shared.AiSpending;
import kutip.shared.ClaimKind;
import kutip.shared.ClaimSlots;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.Per;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/**
 * The editors of one kind's slots.
 *
 * @param now reads them; null when a slot that must be filled is empty
 */
record SlotEditors(List<Component> fields, Supplier<@Nullable ClaimSlots> now) {

  Optional<ClaimSlots> read() {
    return Optional.ofNullable(now.get());
  }

  static SlotEditors of(ClaimSlots slots, Fields fields) {
    return switch (slots) {
      case TalentMove t -> talent(t, fields);
      case MarketCapChange m -> market(m, fields);
      case AiSpending s -> spending(s, fields);
    };
  }

  /** Slots that say nothing yet, for a claim that is added by hand. */
  static ClaimSlots blank(ClaimKind kind) {
    return switch (kind) {
      case TALENT_MOVE -> new TalentMove(TalentAction.MOVE, null, null, null, null, null, null);
      case MARKET_CAP_CHANGE -> new MarketCapChange("", Direction.DOWN, null, null, null, "USD");
      case AI_SPENDING ->
          new AiSpending("", SpendingCategory.CAPEX, null, null, "USD", null, null, null, null);
    };
  }

  private static SlotEditors talent(TalentMove t, Fields f) {
    Select<TalentAction> action =
        f.choice("slot.action", List.of(TalentAction.values()), t.action(), false);
    ComboBox<String> person = f.person("slot.person", t.person());
    IntegerField headcount = f.count("slot.headcount", t.headcount());
    ComboBox<String> from = f.company("slot.from_company", t.fromCompany());
    ComboBox<String> to = f.company("slot.to_company", t.toCompany());
    TextField fromRole = f.text("slot.from_role", t.fromRole(), 1000);
    TextField toRole = f.text("slot.to_role", t.toRole(), 1000);
    return new SlotEditors(
        List.of(action, person, headcount, from, to, fromRole, toRole),
        () ->
            new TalentMove(
                action.getValue(),
                Fields.orNull(person.getValue()),
                headcount.getValue() == null && Fields.orNull(person.getValue()) != null
                    ? Integer.valueOf(1)
                    : headcount.getValue(),
                Fields.orNull(from.getValue()),
                Fields.orNull(to.getValue()),
                Fields.orNull(fromRole.getValue()),
                Fields.orNull(toRole.getValue())));
  }

  private static SlotEditors market(MarketCapChange m, Fields f) {
    ComboBox<String> company = f.company("slot.company", m.company());
    Select<Direction> direction =
        f.choice("slot.direction", List.of(Direction.values()), m.direction(), false);
    BigDecimalField percent = f.figure("slot.percent", m.percent());
    BigDecimalField amount = f.money("slot.amount", m.amount());
    BigDecimalField after = f.money("slot.value_after", m.marketCapAfter());
    ComboBox<String> currency = f.currency(m.currency());
    return new SlotEditors(
        List.of(company, direction, percent, amount, after, currency),
        () -> {
          String name = Fields.orNull(company.getValue());
          return name == null
              ? null
              : new MarketCapChange(
                  name,
                  direction.getValue(),
                  percent.getValue(),
                  amount.getValue(),
                  after.getValue(),
                  currency.getValue());
        });
  }

  private static SlotEditors spending(AiSpending s, Fields f) {
    ComboBox<String> company = f.company("slot.payer", s.company());
    Select<SpendingCategory> category =
        f.choice("slot.category", List.of(SpendingCategory.values()), s.category(), false);
    BigDecimalField low = f.money("correct.at_least", s.amountLow());
    BigDecimalField high = f.money("correct.at_most", s.amountHigh());
    ComboBox<String> currency = f.currency(s.currency());
    Select<Per> per = f.choice("slot.per", List.of(Per.values()), s.per(), true);
    ComboBox<String> counterparty = f.company("slot.counterparty", s.counterparty());
    BigDecimalField stake = f.figure("slot.stake", s.stakePercent());
    TextField period = f.text("slot.period", s.period(), 12);
    period.setHelperText(period.getTranslation("correct.period.hint"));
    return new SlotEditors(
        List.of(company, category, low, high, currency, per, counterparty, stake, period),
        () -> {
          String name = Fields.orNull(company.getValue());
          return name == null
              ? null
              : new AiSpending(
                  name,
                  category.getValue(),
                  low.getValue(),
                  high.getValue(),
                  currency.getValue(),
                  per.getValue(),
                  Fields.orNull(counterparty.getValue()),
                  stake.getValue(),
                  Fields.orNull(period.getValue()));
        });
  }
}
