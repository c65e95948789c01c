package kutip.intake.read;

/** Input may hold terminal sequences and endless words; neither reaches a screen. */
final class Printable {

  private static final int LONGEST = 200;

  private Printable() {}

  static String of(String text) {
    String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}]+", " ").strip();
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
  }
}
