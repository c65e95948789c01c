package kutip.article.search;

import java.io.Reader;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import kutip.shared.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ko.KoreanTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.ext.TurkishStemmer;

/**
 * One analyzer and one field for each language.
 *
 * <p>A stem stands beside the word as it was written, so that prefixes and words without their
 * accents are found too. No word is left out: with several fields a word that one analyzer drops
 * would have to be found in the others.
 */
public final class Analyzers {

  private static final Map<Language, String> FIELDS = new EnumMap<>(Language.class);
  private static final String OTHER = "text";

  static {
    for (Language language : Language.values()) {
      FIELDS.put(language, OTHER + "_" + language.name().toLowerCase(Locale.ROOT));
    }
  }

  private Analyzers() {}

  /** Where texts of a language are indexed. */
  public static String field(@Nullable Language language) {
    return language == null ? OTHER : FIELDS.getOrDefault(language, OTHER);
  }

  /** Every such field, alike in weight. */
  static Map<String, Float> fields() {
    Map<String, Float> all = new LinkedHashMap<>();
    FIELDS.values().forEach(field -> all.put(field, 1f));
    all.put(OTHER, 1f);
    return all;
  }

  static Analyzer all() {
    Map<String, Analyzer> analyzers = new HashMap<>();
    FIELDS.forEach((language, field) -> analyzers.put(field, of(language)));
    return new PerFieldAnalyzerWrapper(plain(in -> in), analyzers);
  }

  private static Analyzer of(Language language) {
    return switch (language) {
      case EN -> stemmed(in -> new PorterStemFilter(in), in -> new EnglishPossessiveFilter(in));
      case ID -> stemmed(in -> new IndonesianStemFilter(in), in -> in);
      case DE -> stemmed(in -> new GermanLightStemFilter(in), GermanNormalizationFilter::new);
      case FR ->
          stemmed(
              in -> new FrenchLightStemFilter(in),
              in -> new ElisionFilter(in, FrenchAnalyzer.DEFAULT_ARTICLES));
      case ES -> stemmed(in -> new SpanishLightStemFilter(in), in -> in);
      case PT -> stemmed(in -> new PortugueseLightStemFilter(in), in -> in);
      case TR -> new FoldedAnalyzer(ICUTokenizer::new, Analyzers::turkish, true, in -> in);
      case VI -> plain(in -> in);
      case ZH ->
          new FoldedAnalyzer(HMMChineseTokenizer::new, in -> in, false, SimplifiedSigns::new);
      case JA -> new FoldedAnalyzer(Analyzers::japanese, Analyzers::withBaseForms, false, in -> in);
      case KO -> new FoldedAnalyzer(KoreanTokenizer::new, in -> in, false, in -> in);
    };
  }

  private static Analyzer plain(UnaryOperator<TokenStream> words) {
    return new FoldedAnalyzer(
        ICUTokenizer::new, in -> words.apply(new LowerCaseFilter(in)), true, in -> in);
  }

  private static Analyzer stemmed(
      UnaryOperator<TokenStream> stemmer, UnaryOperator<TokenStream> before) {
    return plain(in -> stemmer.apply(new KeywordRepeatFilter(before.apply(in))));
  }

  /** What follows an apostrophe is an ending of a name; a capital I is lowered to a dotless one. */
  private static TokenStream turkish(TokenStream in) {
    TokenStream lower = new TurkishLowerCaseFilter(new ApostropheFilter(in));
    return new SnowballFilter(new KeywordRepeatFilter(lower), new TurkishStemmer());
  }

  private static Tokenizer japanese() {
    return new JapaneseTokenizer(null, true, JapaneseTokenizer.Mode.SEARCH);
  }

  private static TokenStream withBaseForms(TokenStream in) {
    return new JapaneseBaseFormFilter(new KeywordRepeatFilter(in));
  }

  /** Ends every chain by folding case, width and, where that changes no sense, accents. */
  private static final class FoldedAnalyzer extends Analyzer {

    private final Supplier<Tokenizer> tokenizer;
    private final UnaryOperator<TokenStream> words;
    private final boolean accents;
    private final UnaryOperator<Reader> signs;

    FoldedAnalyzer(
        Supplier<Tokenizer> tokenizer,
        UnaryOperator<TokenStream> words,
        boolean accents,
        UnaryOperator<Reader> signs) {
      this.tokenizer = tokenizer;
      this.words = words;
      this.accents = accents;
      this.signs = signs;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = tokenizer.get();
      TokenStream folded = normalize(field, words.apply(source));
      return new TokenStreamComponents(source::setReader, new RemoveDuplicatesTokenFilter(folded));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
      // Not ICUFoldingFilter: its data is older than what our ICU reads.
      TokenStream folded = new ICUNormalizer2Filter(in);
      return accents ? new ASCIIFoldingFilter(folded) : folded;
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
      return signs.apply(reader);
    }

    @Override
    protected Reader initReaderForNormalization(String field, Reader reader) {
      return initReader(field, reader);
    }
  }
}
