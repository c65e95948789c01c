package kutip.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import kutip.fact.Interval;
import kutip.fact.ReviewState;
import kutip.shared.FactId;
import kutip.shared.Modality;
import org.jspecify.annotations.Nullable;

/**
 * One market-cap change on its day.
 *
 * @param percent signed: negative for a fall
 * @param percentRange what the claims give, signed, when they differ
 * @param amount signed, in the currency
 * @param amountUsd signed, converted at the year's average rate
 * @param dayGiven whether a text gives the date; else it is the publication date
 */
public record MarketPoint(
    FactId fact,
    String company,
    String slug,
    @Nullable LocalDate day,
    boolean dayGiven,
    @Nullable BigDecimal percent,
    @Nullable Interval percentRange,
    @Nullable BigDecimal amount,
    @Nullable String currency,
    @Nullable BigDecimal amountUsd,
    @Nullable BigDecimal marketCapAfter,
    Modality modality,
    ReviewState review,
    boolean disputed,
    int sources) {}
