package kutip.extraction;

import java.util.Random;

/** Makes texts to try the engine with, the same ones for the same seed. */
final class TextMaker {

  private static final String[] PIECES = {
    "Meta",
    "OpenAI",
    "Nvidia's",
    "Sam Altman",
    "fell",
    "left",
    "$14.3 billion",
    "4 %",
    "-",
    "—",
    "(",
    ")",
    "“",
    "”",
    ",",
    ".",
    "\n",
    "\r\n",
    "\u00a0",
    "\u202e",
    "مرحبا",
    "😀",
    "e\u0301",
    "加入",
    "阿里巴巴",
    "は",
    "から",
    "삼성전자",
    "이",
    "14,3 miliar",
    "meninggalkan",
    "up to",
    "999999999999999999999999999999",
    "1e9",
    "٣",
    "Ａ",
    "｡",
    "\ud83d",
    "$",
    "%",
    "’s",
    "U.S.",
    "Inc.",
    "600 employees",
    "shares",
    "to",
    "for",
    "and",
    "capital expenditures",
    "quit",
    "100亿美元",
  };

  private static final String[] NEWS = {
    "Nvidia shares fell 17% on Monday, erasing $589 billion in market value.",
    "Yann LeCun left Meta to join Mistral AI as chief scientist.",
    "Meta will spend $65 billion on data centers this year.",
    "Saham Meta turun 12,6% pada akhir Oktober, menghapus $240 miliar.",
    "英伟达股价周一下跌17%，市值蒸发5890亿美元。",
    "ソフトバンクグループの株価は10%下落した。",
    "삼성전자 주가는 3% 하락했다.",
    "OpenAI a recruté Anna Keller chez Google.",
  };

  private TextMaker() {}

  /** Pieces of news, of markup and of nothing at all, in any order. */
  static String random(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(
          random.nextInt(8) == 0
              ? String.valueOf((char) random.nextInt(Character.MAX_VALUE))
              : PIECES[random.nextInt(PIECES.length)]);
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }

  /** A few sentences of news. */
  static String news(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      text.append(NEWS[random.nextInt(NEWS.length)]).append(random.nextBoolean() ? " " : "\r\n");
    }
    return text.toString();
  }

  /** The text with characters put in anywhere that take two code units or join the one before. */
  static String strewn(String text, Random random) {
    StringBuilder strewn = new StringBuilder(text);
    for (int i = 0; i < 12; i++) {
      String extra = new String[] {"😀", "\u0301", "\u00a0", "𠮷", "\u200b"}[random.nextInt(5)];
      strewn.insert(random.nextInt(strewn.length() + 1), extra);
    }
    return strewn.toString();
  }
}
