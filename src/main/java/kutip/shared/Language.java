package kutip.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that Kutip reads. */
public enum Language implements Keyed {
  EN("English"),
  ID("Bahasa Indonesia"),
  ZH("中文"),
  JA("日本語"),
  KO("한국어"),
  DE("Deutsch"),
  FR("Français"),
  ES("Español"),
  PT("Português"),
  TR("Türkçe"),
  VI("Tiếng Việt");

  private final String ownName;

  Language(String ownName) {
    this.ownName = ownName;
  }

  /** The BCP 47 primary subtag. */
  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The language's name in itself. */
  public String ownName() {
    return ownName;
  }

  /** Whether words are written without spaces between them. */
  public boolean unspaced() {
    return this == ZH || this == JA;
  }

  /** The language of a BCP 47 tag such as {@code zh-Hant-TW}, by its primary subtag. */
  public static Optional<Language> ofTag(String tag) {
    String primary = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(l -> l.key().equals(primary)).findFirst();
  }
}
