package kutip.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kutip.extraction.ExtractedClaim;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.ClaimSlots;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A row of {@code claim} whose article is not deleted. */
@Entity
@SQLRestriction("hidden = false")
@Table(name = "claim")
class ClaimEntity extends SlotColumns {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "claim_seq")
  @SequenceGenerator(name = "claim_seq", sequenceName = "claim_seq", allocationSize = 200)
  @Nullable Long id;

  long articleId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 8)
  TextField field = TextField.TEXT;

  int spanStart;

  int spanEnd;

  @Column(nullable = false, length = 1_000_000)
  String quote = "";

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  Modality modality = Modality.REPORTED;

  @Column(length = 10)
  @Nullable String dateText;

  @Nullable LocalDate firstDay;

  @Nullable LocalDate lastDay;

  @Column(nullable = false, length = 200)
  String frame = "";

  double confidence;

  @Column(nullable = false, length = 100_000)
  String context = "";

  @Column(nullable = false, length = 200)
  String extractor = "";

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  ClaimStatus status = ClaimStatus.PROPOSED;

  @Column(nullable = false)
  UUID readKey = new UUID(0, 0);

  @Column(nullable = false)
  UUID slotsKey = new UUID(0, 0);

  @Column(nullable = false)
  Instant storedAt = Instant.EPOCH;

  @Version long version;

  protected ClaimEntity() {}

  ClaimEntity(ArticleId article, ExtractedClaim read, UUID key, String extractor, Instant now) {
    articleId = article.value();
    field = read.field();
    spanStart = read.span().start();
    spanEnd = read.span().end();
    quote = read.quote();
    setSlots(read.slots());
    refresh(read, extractor);
    readKey = key;
    slotsKey = ReadKey.ofSlots(read.slots());
    storedAt = now;
  }

  /** Takes over what another reading says besides the quote and the slots. */
  final void refresh(ExtractedClaim read, String newExtractor) {
    modality = read.modality();
    PartialDate date = read.date();
    dateText = date == null ? null : date.toString();
    firstDay = date == null ? null : date.first();
    lastDay = date == null ? null : date.last();
    frame = read.frame();
    confidence = read.confidence();
    context = ContextJson.write(read.context());
    extractor = newExtractor;
  }

  /** Whether a reading of the same slots says something else besides them. */
  boolean isReadOtherwise(ExtractedClaim read) {
    PartialDate date = read.date();
    return modality != read.modality()
        || !Objects.equals(dateText, date == null ? null : date.toString())
        || !context.equals(ContextJson.write(read.context()));
  }

  ClaimId claimId() {
    return new ClaimId(Objects.requireNonNull(id));
  }

  /** Takes over a reviewer's reading; what the extractor first read stays in the keys. */
  void correct(Reading reading, String newQuote) {
    setSlots(reading.slots());
    modality = reading.modality();
    setDate(reading.date());
    field = reading.field();
    spanStart = reading.span().start();
    spanEnd = reading.span().end();
    quote = newQuote;
  }

  private void setDate(@Nullable PartialDate date) {
    dateText = date == null ? null : date.toString();
    firstDay = date == null ? null : date.first();
    lastDay = date == null ? null : date.last();
  }

  Reading reading() {
    PartialDate date = dateText == null ? null : PartialDate.parse(dateText);
    return new Reading(currentSlots(), modality, date, field, span());
  }

  TextSpan span() {
    return new TextSpan(spanStart, spanEnd);
  }

  ClaimSlots currentSlots() {
    return toSlots();
  }

  Claim toClaim() {
    return new Claim(
        claimId(),
        new ArticleId(articleId),
        field,
        span(),
        quote,
        currentSlots(),
        modality,
        dateText == null ? null : PartialDate.parse(dateText),
        status,
        frame,
        confidence,
        ContextJson.read(context),
        extractor,
        version);
  }
}
