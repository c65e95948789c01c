package kutip.fact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import kutip.claim.SlotColumns;
import kutip.shared.ClaimSlots;
import kutip.shared.FactId;
import kutip.shared.Keyed;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** A row of {@code fact}. */
@Entity
@Table(name = "fact")
class FactEntity extends SlotColumns {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "fact_seq")
  @SequenceGenerator(name = "fact_seq", sequenceName = "fact_seq", allocationSize = 200)
  @Nullable Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  Modality modality = Modality.REPORTED;

  @Column(length = 10)
  @Nullable String dateText;

  @Nullable LocalDate firstDay;
  @Nullable LocalDate lastDay;
  @Nullable LocalDate onDay;

  @Column(precision = 30, scale = 8)
  @Nullable BigDecimal rangeLow;

  @Column(precision = 30, scale = 8)
  @Nullable BigDecimal rangeHigh;

  /** The amount at the year's rate: for sorting and charts. */
  @Column(precision = 30, scale = 8)
  @Nullable BigDecimal usd;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  ReviewState review = ReviewState.UNREVIEWED;

  int claimCount;
  int sourceCount;
  boolean disputed;
  boolean denied;
  int failedChecks;
  @Nullable LocalDate firstPublished;
  @Nullable LocalDate lastPublished;

  /** Whether totals add it; else {@code leftOut} says why not. */
  boolean counted = true;

  @Column(length = 40)
  @Nullable String leftOut;

  @Nullable Long leftOutFor;

  /** Tells the payer's facts apart whatever their ids are; see {@link DoubleCount#describe}. */
  @Nullable UUID sumName;

  /** What its claims say that it is a part of, one a line. */
  @Column(length = 4000)
  @Nullable String partOf;

  /** The payer of a fact that is a part of something; null for others. */
  @Column(length = 400)
  @Nullable String partPayer;

  void say(ClaimSlots slots) {
    setSlots(slots);
  }

  @Nullable NotCounted notCounted() {
    return leftOut == null
        ? null
        : new NotCounted(
            Keyed.find(LeftOutReason.class, leftOut).orElseThrow(),
            leftOutFor == null ? null : new FactId(leftOutFor));
  }

  FactId factId() {
    return new FactId(Objects.requireNonNull(id));
  }

  Fact toFact() {
    return new Fact(
        factId(),
        toSlots(),
        rangeLow == null && rangeHigh == null ? null : new Interval(rangeLow, rangeHigh),
        usd,
        modality,
        dateText == null ? null : PartialDate.parse(dateText),
        onDay,
        review,
        claimCount,
        sourceCount,
        disputed,
        denied,
        failedChecks,
        firstPublished,
        lastPublished);
  }
}
