package kutip.intake.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as publishers write them for machines. The day is the publisher's own, as printed. */
final class Dates {

  private static final Pattern ISO = Pattern.compile("^(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");
  private static final int OLDEST = 1980;

  private Dates() {}

  static @Nullable LocalDate of(@Nullable String text) {
    if (text == null || text.length() > 80) {
      return null;
    }
    try {
      Matcher iso = ISO.matcher(text.strip());
      return plausible(
          iso.find()
              ? LocalDate.parse(iso.group(1) + "-" + iso.group(2) + "-" + iso.group(3))
              : OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                  .toLocalDate());
    } catch (DateTimeException e) {
      return null;
    }
  }

  static @Nullable LocalDate of(@Nullable Date date) {
    return date == null
        ? null
        : plausible(date.toInstant().atZone(java.time.ZoneOffset.UTC).toLocalDate());
  }

  /** Software without a date says 1970, and clocks run ahead by a day at most. */
  private static @Nullable LocalDate plausible(LocalDate day) {
    boolean future = day.isAfter(LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2));
    return day.getYear() < OLDEST || future ? null : day;
  }
}
