package kutip.fact;

import java.util.regex.Pattern;

/** Tells whether a quote speaks of a company's own year rather than the calendar's. */
final class FiscalYears {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)\\bfiscal\\b|\\bfiskal\\b|\\bfinancial year\\b|\\bFY ?['’]?\\d{2,4}\\b"
              + "|\\btahun buku\\b|\\bGeschäftsjahr|\\bexercice\\b|\\bejercicio (fiscal|\\d)"
              + "|\\bexercício\\b|\\bmali yıl|\\bnăm tài (chính|khóa)"
              + "|财年|財年|财政年度|財政年度|会计年度|会計年度|事業年度|\\d{4}年度|\\d月期|회계 ?연도");

  private FiscalYears() {}

  static boolean named(String quote) {
    return NAMED.matcher(quote).find();
  }
}
