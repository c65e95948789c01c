package kutip.article.search;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/** Reads traditional Chinese signs as simplified ones; every sign keeps its place. */
final class SimplifiedSigns extends CharFilter {

  private static final char FIRST = '\u4e00';
  private static final char LAST = '\u9fff';
  private static final char[] SIMPLE = table();

  SimplifiedSigns(Reader in) {
    super(in);
  }

  private static char[] table() {
    Transliterator transliterator = Transliterator.getInstance("Traditional-Simplified");
    char[] table = new char[LAST - FIRST + 1];
    for (int i = 0; i < table.length; i++) {
      char sign = (char) (FIRST + i);
      String simple = transliterator.transliterate(String.valueOf(sign));
      table[i] = simple.length() == 1 ? simple.charAt(0) : sign;
    }
    return table;
  }

  @Override
  public int read(char[] buffer, int from, int length) throws IOException {
    int count = input.read(buffer, from, length);
    for (int i = from; i < from + count; i++) {
      char c = buffer[i];
      if (c >= FIRST && c <= LAST) {
        buffer[i] = SIMPLE[c - FIRST];
      }
    }
    return count;
  }

  @Override
  protected int correct(int offset) {
    return offset;
  }
}
