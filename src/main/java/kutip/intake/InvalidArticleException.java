package kutip.intake;

/** An object that is no article; the message can be shown to a user. */
final class InvalidArticleException extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;

  InvalidArticleException(String reason) {
    super(printable(reason));
  }

  @Override
  public String getMessage() {
    return java.util.Objects.requireNonNull(super.getMessage());
  }

  /** Input may hold terminal sequences and endless words; neither reaches a screen. */
  private static String printable(String text) {
    String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}]+", " ").strip();
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
  }
}
