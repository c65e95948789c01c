package kutip.extraction.quantity;

import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import java.util.regex.*;
import kutip.shared.*;
import org.jspecify.annotations.Nullable;

public final class QuantityFinder {
  private final Language l;

  private QuantityFinder(Language l) {
    this.l = l;
  }

  public static QuantityFinder of(Language language) {
    return new QuantityFinder(language);
  }

  static final String NUM = "\\d[\\d.,]*\\d|\\d";
  static final String SC =
      "(?:\\s?(?:bn|mn|tn|[BMTK]\\b|billion|million|trillion|thousand|miliar|juta|triliun|ribu))?";
  static final Pattern P =
      Pattern.compile(
          "(?<cur>US\\$|A\\$|\\$|€|£|Rp\\s?)(?<a>"
              + NUM
              + ")(?<s1>"
              + SC
              + ")(?:\\s?(?:-|–|to|hingga|and)\\s?(?:US\\$|\\$)?(?<b>"
              + NUM
              + ")(?<s2>"
              + SC
              + "))?|(?<p>"
              + NUM
              + ")\\s?(?:%|per cent|percent|persen)|(?<n>"
              + NUM
              + ")(?<s3>"
              + SC
              + ")(?<c3>\\s(?:dollars|yuan|euros))?",
          Pattern.CASE_INSENSITIVE);
  static final Map<String, Integer> DAYS = new HashMap<>();
  static final Map<String, Integer> MON = new HashMap<>();

  static {
    String[] d = {
      "monday",
      "tuesday",
      "wednesday",
      "thursday",
      "friday",
      "saturday",
      "sunday",
      "senin",
      "selasa",
      "rabu",
      "kamis",
      "jumat",
      "sabtu",
      "minggu"
    };
    for (int i = 0; i < 14; i++) DAYS.put(d[i], i % 7 + 1);
    String[] m = {
      "january",
      "february",
      "march",
      "april",
      "may",
      "june",
      "july",
      "august",
      "september",
      "october",
      "november",
      "december",
      "januari",
      "februari",
      "maret",
      "april",
      "mei",
      "juni",
      "juli",
      "agustus",
      "september",
      "oktober",
      "november",
      "desember"
    };
    for (int i = 0; i < 24; i++) MON.put(m[i], i % 12 + 1);
  }

  static final Pattern D =
      Pattern.compile(
          "\\b(?:(\\d{1,2}) )?("
              + String.join(
                  "|",
                  new String[] {
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December",
                    "Januari",
                    "Februari",
                    "Maret",
                    "Mei",
                    "Juni",
                    "Juli",
                    "Agustus",
                    "Oktober",
                    "Desember"
                  })
              + ")\\b(?: (\\d{1,2})\\b(?!\\d))?(?:,? (\\d{4}))?|\\b(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu)\\b|\\b(20[12]\\d)\\b|\\b(this year|tahun ini|next year|tahun depan)\\b");

  BigDecimal num(String s) {
    boolean comma = l == Language.ID || l == Language.DE;
    String t = comma ? s.replace(".", "").replace(',', '.') : s.replace(",", "");
    try {
      return new BigDecimal(t);
    } catch (Exception e) {
      return BigDecimal.ONE;
    }
  }

  static BigDecimal scale(String s) {
    s = s.trim().toLowerCase();
    return switch (s) {
      case "bn", "b", "billion", "miliar" -> BigDecimal.valueOf(1_000_000_000L);
      case "mn", "m", "million", "juta" -> BigDecimal.valueOf(1_000_000);
      case "tn", "t", "trillion", "triliun" -> BigDecimal.valueOf(1_000_000_000_000L);
      case "thousand", "k", "ribu" -> BigDecimal.valueOf(1000);
      default -> BigDecimal.ONE;
    };
  }

  public List<Quantity> find(CharSequence text, @Nullable LocalDate pub) {
    List<Quantity> q = new ArrayList<>();
    Matcher d = D.matcher(text);
    BitSet used = new BitSet();
    while (d.find()) {
      PartialDate pd = null;
      PartialDate until = null;
      boolean per = false;
      if (d.group(2) != null) {
        int mo = MON.getOrDefault(d.group(2).toLowerCase(), 1);
        int y =
            d.group(4) != null
                ? Integer.parseInt(d.group(4))
                : pub == null ? 0 : (mo <= pub.getMonthValue() ? pub.getYear() : pub.getYear() - 1);
        if (y == 0) continue;
        String day = d.group(1) != null ? d.group(1) : d.group(3);
        try {
          pd =
              day == null
                  ? new PartialDate(y, 0, mo, 0)
                  : new PartialDate(y, 0, mo, Integer.parseInt(day));
        } catch (Exception e) {
          continue;
        }
      } else if (d.group(5) != null) {
        if (pub == null) continue;
        int w = DAYS.getOrDefault(d.group(5).toLowerCase(), 1);
        LocalDate x = pub;
        while (x.getDayOfWeek().getValue() != w) x = x.minusDays(1);
        pd = PartialDate.ofDay(x);
      } else if (d.group(6) != null) {
        pd = PartialDate.ofYear(Integer.parseInt(d.group(6)));
        per = true;
      } else {
        if (pub == null) continue;
        pd =
            PartialDate.ofYear(
                pub.getYear() + (d.group(7).matches("next year|tahun depan") ? 1 : 0));
        per = true;
      }
      q.add(new DateQuantity(d.start(), d.end(), pd, until, per, false, false));
      used.set(d.start(), d.end());
    }
    Matcher m = P.matcher(text);
    while (m.find()) {
      if (used.get(m.start())) continue;
      if (m.start() > 0 && Character.isLetter(text.charAt(m.start() - 1))) continue;
      String before =
          text.subSequence(Math.max(0, m.start() - 22), m.start()).toString().toLowerCase();
      boolean
          lo =
              before.matches(
                  "(?s).*(more than|at least|over|lebih dari|setidaknya|above)\\s*(about)?\\s*"),
          hi =
              before.matches(
                  "(?s).*(up to|as much as|as high as|hingga|sampai|under|less than|mencapai)\\s*");
      if (m.group("cur") != null) {
        String c = m.group("cur").trim();
        String cc =
            c.equals("€")
                ? "EUR"
                : c.equals("£")
                    ? "GBP"
                    : c.equalsIgnoreCase("rp") ? "IDR" : c.equals("A$") ? "AUD" : "USD";
        BigDecimal s2 = m.group("s2") == null ? BigDecimal.ONE : scale(m.group("s2"));
        BigDecimal s1 = scale(m.group("s1"));
        if (m.group("b") != null && s1.equals(BigDecimal.ONE)) s1 = s2;
        BigDecimal a = num(m.group("a")).multiply(s1);
        BigDecimal b = m.group("b") == null ? a : num(m.group("b")).multiply(s2);
        q.add(
            new MoneyQuantity(
                m.start(),
                m.end(),
                hi && m.group("b") == null ? null : a,
                lo && m.group("b") == null ? null : b,
                cc,
                BigDecimal.ONE,
                false));
      } else if (m.group("p") != null) {
        BigDecimal a = num(m.group("p"));
        q.add(new PercentQuantity(m.start(), m.end(), a, a, new BigDecimal("0.5"), false, false));
      } else {
        BigDecimal a = num(m.group("n")).multiply(scale(m.group("s3")));
        if (m.group("c3") != null)
          q.add(
              new MoneyQuantity(
                  m.start(),
                  m.end(),
                  a,
                  a,
                  m.group("c3").contains("yuan") ? "CNY" : "USD",
                  BigDecimal.ONE,
                  false));
        else q.add(new NumberQuantity(m.start(), m.end(), a, a, BigDecimal.ONE, false, false));
      }
    }
    q.sort(Comparator.comparingInt(Quantity::start));
    return q;
  }
}
