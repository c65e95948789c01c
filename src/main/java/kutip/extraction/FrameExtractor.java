package kutip.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kutip.extraction.frame.FrameClasses;
import kutip.extraction.frame.FrameMatcher;
import kutip.extraction.frame.Match;
import kutip.extraction.frame.Newcomers;
import kutip.extraction.frame.Rounds;
import kutip.extraction.frame.Topics;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.mention.ArticleReader;
import kutip.extraction.mention.Sentence;
import kutip.extraction.resolve.ClaimAssembly;
import kutip.extraction.resolve.Subject;
import kutip.extraction.text.Boilerplate;
import kutip.extraction.text.CodePoints;
import kutip.extraction.text.Sentences;
import kutip.extraction.text.Tokens;
import kutip.shared.Language;
import kutip.shared.TextField;
import org.jspecify.annotations.Nullable;

/** The engine: language, tokens, names and figures, frames, claims, in that order. */
final class FrameExtractor implements ClaimExtractor {

  /** Raised by hand when the engine's code reads texts in another way. */
  private static final String ENGINE = "5";

  private final Map<Language, LanguageReader> readers = new EnumMap<>(Language.class);
  private @Nullable NameRegistry compiled;

  @Override
  public String version() {
    return ENGINE;
  }

  @Override
  public Extraction extract(Document document, NameRegistry registry) {
    return run(document, registry, null);
  }

  @Override
  public Extraction explain(Document document, NameRegistry registry) {
    return run(document, registry, new ArrayList<>());
  }

  @Override
  public List<Mention> annotate(Document document, NameRegistry registry) {
    Language language = language(document);
    Reading reading = new Reading(document, reader(language, registry));
    return new MentionList(reading).all();
  }

  private Extraction run(
      Document document, NameRegistry registry, @Nullable List<TraceLine> trace) {
    Language language = language(document);
    Reading reading = new Reading(document, reader(language, registry));
    List<ExtractedClaim> claims = reading.claims(trace);
    return new Extraction(language, claims, trace == null ? List.of() : List.copyOf(trace));
  }

  private static Language language(Document document) {
    return document.language() != null
        ? document.language()
        : LanguageDetector.detect(document.text());
  }

  /** One compiled reader for each language, for the registry that was last used. */
  private synchronized LanguageReader reader(Language language, NameRegistry registry) {
    if (compiled != registry) {
      readers.clear();
      compiled = registry;
    }
    return readers.computeIfAbsent(language, l -> new LanguageReader(l, registry));
  }

  /** One article being read. */
  static final class Reading {

    final Document document;
    final LanguageReader reader;
    final @Nullable FieldText title;
    final FieldText text;

    Reading(Document document, LanguageReader reader) {
      this.document = document;
      this.reader = reader;
      this.title =
          document.title() == null ? null : new FieldText(TextField.TITLE, document.title(), this);
      this.text = new FieldText(TextField.TEXT, document.text(), this);
    }

    List<ExtractedClaim> claims(@Nullable List<TraceLine> trace) {
      ArticleReader.Session session = reader.articles().session();
      List<Sentence> head = title == null ? List.of() : title.sentences(session);
      List<Sentence> body = text.sentences(session);
      ClaimAssembly assembly =
          new ClaimAssembly(reader.classes(), reader.pack(), subject(head, body));
      if (title != null) {
        collect(title, head, session, assembly, trace);
      }
      collect(text, body, session, assembly, trace);
      CodePoints points = title == null ? text.points : title.points;
      return assembly.claims(points, document.title(), text.points, document.text());
    }

    private Subject subject(List<Sentence> head, List<Sentence> body) {
      FrameClasses classes = reader.classes();
      return new Subject(
          mentions(head, classes.cueAi()) || mentions(body, classes.cueAi()) || known(body),
          mentions(head, classes.cueCapex()) || mentions(body, classes.cueCapex()),
          mentions(head, classes.cueLicence()) || mentions(body, classes.cueLicence()),
          document.publishedOn());
    }

    /** Whether the article names a company of the registry, which holds the AI industry. */
    private static boolean known(List<Sentence> sentences) {
      return sentences.stream()
          .anyMatch(
              s -> s.elements().stream().anyMatch(e -> e.entity() != null && e.entity().known()));
    }

    private static boolean mentions(List<Sentence> sentences, ClassSet classes) {
      return sentences.stream().anyMatch(s -> s.elements().stream().anyMatch(e -> e.is(classes)));
    }

    private void collect(
        FieldText field,
        List<Sentence> sentences,
        ArticleReader.Session session,
        ClaimAssembly assembly,
        @Nullable List<TraceLine> trace) {
      Rounds rounds = new Rounds(reader.classes());
      Newcomers newcomers = new Newcomers(reader.classes());
      for (Sentence sentence : sentences) {
        session.resolve(sentence);
        FrameMatcher.Trace listener = trace == null ? null : field.listener(trace);
        Topics topics =
            new Topics(
                session.topics(),
                assembly.left(sentence.number()),
                rounds.open(sentence),
                newcomers.read(sentence, session.topics()));
        rounds.read(sentence);
        for (Match match : reader.matcher().match(sentence, topics, listener)) {
          assembly.add(field.field, match, field.points);
        }
        assembly.close(field.field, sentence);
      }
    }
  }

  /** One field of an article. */
  static final class FieldText {

    final TextField field;
    final CodePoints points;
    final Tokens tokens;
    private final Reading reading;

    FieldText(TextField field, String source, Reading reading) {
      this.field = field;
      this.points = new CodePoints(source);
      this.tokens = reading.reader.names().tokenizer().tokenize(source);
      this.reading = reading;
    }

    List<Sentence> sentences(ArticleReader.Session session) {
      Sentences cut = Sentences.of(tokens, reading.reader.pack().settings().abbreviations());
      BitSet skipped = Boilerplate.repeated(tokens, cut);
      return session.read(
          tokens,
          cut,
          reading.reader.quantities().find(tokens.source(), reading.document.publishedOn()),
          skipped::get);
    }

    FrameMatcher.Trace listener(List<TraceLine> trace) {
      return (frame, sentence, trigger, claimed, reason) ->
          trace.add(
              new TraceLine(
                  frame.id(),
                  field,
                  points.span(tokens.start(trigger.from()), tokens.end(trigger.to() - 1)),
                  claimed,
                  reason));
    }
  }
}
