package kutip.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kutip.review.ReviewFilter;
import kutip.shared.ClaimKind;
import kutip.shared.Keyed;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import org.jspecify.annotations.Nullable;

/** Narrows the queue; what is chosen stands in the address. */
final class ReviewFilters extends Div {

  ReviewFilters(ReviewFilter filter) {
    addClassName("kutip-filters");
    add(kind(filter), company(filter), disputed(filter), followed(filter));
  }

  static ReviewFilter read(QueryParameters asked) {
    Set<ClaimKind> kinds =
        asked.getParameters("kind").stream()
            .flatMap(key -> Keyed.find(ClaimKind.class, key).stream())
            .collect(Collectors.toSet());
    String company =
        asked.getSingleParameter("company").filter(name -> !name.isBlank()).orElse(null);
    boolean disputed = asked.getSingleParameter("disputed").filter("yes"::equals).isPresent();
    boolean followed = asked.getSingleParameter("followed").filter("yes"::equals).isPresent();
    return new ReviewFilter(kinds, company, disputed, followed);
  }

  static String query(ReviewFilter filter) {
    return Links.query(parameters(filter));
  }

  private static Map<String, List<String>> parameters(ReviewFilter filter) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    if (!filter.kinds().isEmpty()) {
      parameters.put("kind", filter.kinds().stream().map(ClaimKind::key).sorted().toList());
    }
    if (filter.company() != null) {
      parameters.put("company", List.of(filter.company()));
    }
    if (filter.disputedOnly()) {
      parameters.put("disputed", List.of("yes"));
    }
    if (filter.followedOnly()) {
      parameters.put("followed", List.of("yes"));
    }
    return parameters;
  }

  private Select<ClaimKind> kind(ReviewFilter filter) {
    Select<ClaimKind> select = new Select<>();
    select.addThemeVariants(SelectVariant.SMALL);
    select.setAriaLabel(getTranslation("filter.kind"));
    select.setItems(ClaimKind.values());
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(getTranslation("review.every_kind"));
    select.setPlaceholder(getTranslation("review.every_kind"));
    select.setItemLabelGenerator(
        kind -> kind == null ? getTranslation("review.every_kind") : Formats.here().word(kind));
    if (filter.kinds().size() == 1) {
      select.setValue(filter.kinds().iterator().next());
    }
    select.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        Set<ClaimKind> kinds = event.getValue() == null ? Set.of() : Set.of(event.getValue());
        go(new ReviewFilter(kinds, filter.company(), filter.disputedOnly(), filter.followedOnly()));
      }
    });
    return select;
  }

  private TextField company(ReviewFilter filter) {
    TextField field = new TextField();
    field.addThemeVariants(TextFieldVariant.SMALL);
    field.setPlaceholder(getTranslation("slot.company"));
    field.setAriaLabel(getTranslation("slot.company"));
    field.setClearButtonVisible(true);
    field.setValue(filter.company() == null ? "" : filter.company());
    field.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go(
            new ReviewFilter(
                filter.kinds(),
                orNull(event.getValue()),
                filter.disputedOnly(),
                filter.followedOnly()));
      }
    });
    return field;
  }

  private Checkbox disputed(ReviewFilter filter) {
    Checkbox box = new Checkbox(getTranslation("review.disputed_only"), filter.disputedOnly());
    box.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go(
            new ReviewFilter(
                filter.kinds(), filter.company(), event.getValue(), filter.followedOnly()));
      }
    });
    return box;
  }

  private Checkbox followed(ReviewFilter filter) {
    Checkbox box = new Checkbox(getTranslation("review.followed_only"), filter.followedOnly());
    box.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go(
            new ReviewFilter(
                filter.kinds(), filter.company(), filter.disputedOnly(), event.getValue()));
      }
    });
    return box;
  }

  private static @Nullable String orNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private static void go(ReviewFilter filter) {
    UI.getCurrent().navigate("review", new QueryParameters(parameters(filter)));
  }
}
