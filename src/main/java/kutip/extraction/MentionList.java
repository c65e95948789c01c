package kutip.extraction;

import java.util.ArrayList;
import java.util.List;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Entity;
import kutip.extraction.mention.Sentence;
import kutip.extraction.quantity.DateQuantity;
import kutip.extraction.quantity.MoneyQuantity;
import kutip.extraction.quantity.NumberQuantity;
import kutip.extraction.quantity.PercentQuantity;
import kutip.extraction.quantity.Quantity;
import kutip.shared.PartialDate;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/** Every mention of one article, as {@code kutip annotate} writes it. */
final class MentionList {

  private final FrameExtractor.Reading reading;
  private final List<Mention> mentions = new ArrayList<>();

  MentionList(FrameExtractor.Reading reading) {
    this.reading = reading;
  }

  List<Mention> all() {
    if (reading.title != null) {
      field(reading.title);
    }
    field(reading.text);
    return List.copyOf(mentions);
  }

  private void field(FrameExtractor.FieldText field) {
    int first = mentions.size();
    for (Quantity quantity :
        reading.reader.quantities().find(field.tokens.source(), reading.document.publishedOn())) {
      quantity(field, quantity);
    }
    for (Sentence sentence : field.sentences(reading.reader.articles().session())) {
      reading.reader.articles().describe(sentence);
      sentence.elements().forEach(e -> element(field, sentence, e));
    }
    mentions.subList(first, mentions.size()).sort(java.util.Comparator.comparing(Mention::span));
  }

  private void quantity(FrameExtractor.FieldText field, Quantity quantity) {
    TextSpan span = field.points.span(quantity.start(), quantity.end());
    String text = field.tokens.source().substring(quantity.start(), quantity.end());
    mentions.add(
        switch (quantity) {
          case MoneyQuantity m ->
              new Mention(
                  field.field,
                  span,
                  text,
                  Mention.Type.MONEY,
                  null,
                  false,
                  m.low(),
                  m.high(),
                  m.currency(),
                  null);
          case PercentQuantity p ->
              new Mention(
                  field.field,
                  span,
                  text,
                  Mention.Type.PERCENT,
                  null,
                  false,
                  p.low(),
                  p.high(),
                  null,
                  null);
          case NumberQuantity n ->
              new Mention(
                  field.field,
                  span,
                  text,
                  Mention.Type.NUMBER,
                  null,
                  false,
                  n.low(),
                  n.high(),
                  null,
                  null);
          case DateQuantity d ->
              new Mention(
                  field.field,
                  span,
                  text,
                  Mention.Type.DATE,
                  null,
                  false,
                  null,
                  null,
                  null,
                  value(d));
        });
  }

  private static String value(DateQuantity date) {
    PartialDate until = date.until();
    return until == null ? date.date().toString() : date.date() + "/" + until;
  }

  private void element(FrameExtractor.FieldText field, Sentence sentence, Element e) {
    Entity entity = e.entity();
    switch (e.type()) {
      case COMPANY -> add(field, sentence, e, Mention.Type.COMPANY, entity);
      case PERSON -> add(field, sentence, e, Mention.Type.PERSON, entity);
      case NAME ->
          add(
              field,
              sentence,
              e,
              e.personLike() ? Mention.Type.PERSON : Mention.Type.COMPANY,
              entity);
      case ROLE -> add(field, sentence, e, Mention.Type.ROLE, null);
      case GROUP -> add(field, sentence, e, Mention.Type.GROUP, null);
      case MONEY, PERCENT, NUMBER, DATE, PHRASE, WORD, PUNCTUATION -> {}
    }
  }

  private void add(
      FrameExtractor.FieldText field,
      Sentence sentence,
      Element e,
      Mention.Type type,
      @Nullable Entity entity) {
    int start = sentence.tokens().start(e.from());
    int end = sentence.tokens().end(e.to() - 1);
    String text = field.tokens.source().substring(start, end);
    boolean group = type == Mention.Type.GROUP && e.quantity() instanceof NumberQuantity;
    NumberQuantity count = group && e.quantity() instanceof NumberQuantity n ? n : null;
    mentions.add(
        new Mention(
            field.field,
            field.points.span(start, end),
            text,
            type,
            entity == null ? text : entity.name(),
            entity != null && entity.known(),
            count == null ? null : count.low(),
            count == null ? null : count.high(),
            null,
            null));
  }
}
