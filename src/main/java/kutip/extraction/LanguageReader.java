package kutip.extraction;

import kutip.extraction.frame.FrameClasses;
import kutip.extraction.frame.FrameMatcher;
import kutip.extraction.lexicon.LanguagePack;
import kutip.extraction.mention.ArticleReader;
import kutip.extraction.mention.NameIndex;
import kutip.extraction.quantity.QuantityFinder;
import kutip.shared.Language;

/** All that reading one language with one registry needs, compiled. */
record LanguageReader(
    LanguagePack pack,
    NameIndex names,
    QuantityFinder quantities,
    ArticleReader articles,
    FrameClasses classes,
    FrameMatcher matcher) {

  LanguageReader(Language language, NameRegistry registry) {
    this(LanguagePack.of(language), registry);
  }

  private LanguageReader(LanguagePack pack, NameRegistry registry) {
    this(pack, new NameIndex(registry, pack));
  }

  private LanguageReader(LanguagePack pack, NameIndex names) {
    this(pack, names, FrameClasses.of(pack));
  }

  private LanguageReader(LanguagePack pack, NameIndex names, FrameClasses classes) {
    this(
        pack,
        names,
        QuantityFinder.of(pack.language()),
        new ArticleReader(pack, names),
        classes,
        new FrameMatcher(pack, classes));
  }
}
