package kutip.fact;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import kutip.claim.ClaimStatus;
import kutip.company.Slugs;
import kutip.market.ExchangeRates;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.PartialDate;
import kutip.shared.TalentMove;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/** Writes the rows of a made store. */
final class MadeRows implements AutoCloseable {

  private static final OffsetDateTime NOW =
      OffsetDateTime.of(2026, 1, 5, 8, 0, 0, 0, ZoneOffset.UTC);
  private static final ExchangeRates RATES = ExchangeRates.bundled();
  private static final String[] SOURCES = {
    "Northgate Wire", "Harian Digital", "The Ledger", "Kabar Modal", "Chip Letter", "Metro Post",
    "Second Read", "Bay Courier", "Pasar Hari Ini", "The Terminal", "Signal Desk", "Evening Post"
  };
  private static final String FILLER =
      " Analysts said the race to build capacity would hardly slow down before the next season.";
  private static final String SLOTS =
      "kind, action, person, headcount, from_company, to_company, to_role, company, direction,"
          + " percent, amount, category, amount_low, amount_high, currency, counterparty,"
          + " stake_percent, period";

  private final Connection store;
  private final Random random = new Random(43);
  private final PreparedStatement article;
  private final PreparedStatement claim;
  private final PreparedStatement fact;
  private final PreparedStatement member;
  private final PreparedStatement part;
  private final PreparedStatement person;
  private final Set<String> people = new LinkedHashSet<>();

  MadeRows(Connection store) throws SQLException {
    this.store = store;
    article =
        prepare(
            "article",
            "id, external_id, title, body, published_on, language, source, stored_at,"
                + " content_hash");
    claim =
        prepare(
            "claim",
            "id, article_id, field, span_start, span_end, quote, "
                + SLOTS
                + ", modality, date_text, first_day, last_day, frame, confidence, context,"
                + " extractor, status, read_key, slots_key, stored_at, version");
    fact =
        prepare(
            "fact",
            "id, "
                + SLOTS
                + ", modality, date_text, first_day, last_day, on_day, usd, review, claim_count,"
                + " source_count, disputed, denied, failed_checks, first_published,"
                + " last_published, counted, left_out, sum_name");
    member = prepare("fact_member", "claim_id, block, fact_id, queue_place, reading, measure");
    part = prepare("fact_company", "fact_id, company, part, kind, on_day, leads");
    person = prepare("person", "id, name, slug, state, organisations, aliases, ambiguous");
  }

  private PreparedStatement prepare(String table, String columns) throws SQLException {
    String marks = columns.replaceAll("[^,]+", "?");
    return store.prepareStatement(
        "insert into " + table + " (" + columns + ") values (" + marks + ")");
  }

  /** A claim to be written, with the number of claims that its fact has. */
  record ClaimOf(long id, long fact, MadeFacts.Fact said, int claims) {}

  void fact(long id, MadeFacts.Fact said, int claims) throws SQLException {
    FactEntity entity = new FactEntity();
    entity.id = id;
    entity.say(said.slots());
    entity.onDay = said.day();
    entity.modality = said.modality();
    entity.review = said.review();
    entity.disputed = said.disputed() && claims > 1;
    entity.failedChecks = said.failed() ? 1 : 0;
    boolean denied = said.modality() == kutip.shared.Modality.DENIED;
    boolean money = said.slots() instanceof AiSpending;
    int at = slots(fact, 1, id, said.slots());
    Object usd =
        switch (said.slots()) {
          case TalentMove t -> null;
          case MarketCapChange m -> m.amount();
          case AiSpending s -> s.amountLow();
        };
    boolean counted = !money || (!denied && random.nextInt(4) > 0);
    all(
        fact,
        at,
        said.modality().name(),
        said.day().toString(),
        said.day(),
        said.day(),
        said.day(),
        usd,
        said.review().name(),
        claims,
        Math.min(claims, SOURCES.length),
        entity.disputed,
        denied,
        entity.failedChecks,
        said.day(),
        said.day().plusDays(2),
        counted,
        counted ? null : denied ? LeftOutReason.DENIED.key() : LeftOutReason.NO_AMOUNT.key(),
        money ? UUID.nameUUIDFromBytes(("f" + id).getBytes(UTF_8)) : null);
    fact.addBatch();
    for (FactRows.Part one : FactShape.parts(id, entity)) {
      all(part, 1, id, one.company(), one.part(), one.kind(), one.onDay(), one.leads());
      part.addBatch();
    }
    if (said.slots() instanceof TalentMove t && t.person() != null) {
      people.add(t.person());
    }
  }

  /**
   * Writes claims with their articles, four for ten.
   *
   * @return the last article's id
   */
  long articles(long last, List<ClaimOf> claims) throws SQLException {
    int articles = Math.max(1, Math.round(claims.size() * 0.4f));
    long at = last;
    for (int a = 0; a < articles; a++) {
      at++;
      List<ClaimOf> own = new ArrayList<>();
      for (int i = a; i < claims.size(); i += articles) {
        own.add(claims.get(i));
      }
      article(at, own);
    }
    return at;
  }

  private void article(long id, List<ClaimOf> claims) throws SQLException {
    StringBuilder body = new StringBuilder("Report " + id + "." + FILLER);
    List<Integer> starts = new ArrayList<>();
    List<String> quotes = new ArrayList<>();
    for (ClaimOf one : claims) {
      body.append(FILLER).append(' ');
      starts.add(body.length());
      quotes.add(quote(one.said().slots()));
      body.append(quotes.getLast()).append(FILLER);
    }
    String source = SOURCES[random.nextInt(SOURCES.length)];
    LocalDate day = claims.getFirst().said().day().plusDays(random.nextInt(3));
    all(
        article,
        1,
        id,
        "made-" + id,
        "Report " + id,
        body.toString(),
        day,
        random.nextInt(3) == 0 ? "ID" : "EN",
        source,
        NOW,
        HexFormat.of().toHexDigits(random.nextLong()) + HexFormat.of().toHexDigits(id));
    article.addBatch();
    for (int i = 0; i < claims.size(); i++) {
      claim(id, day, claims.get(i), starts.get(i), quotes.get(i));
    }
  }

  private static String quote(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove t ->
          t.person() + " goes from " + t.fromCompany() + " to " + t.toCompany() + ".";
      case MarketCapChange m -> m.company() + " moved " + m.percent() + "%.";
      case AiSpending s -> s.company() + " spends $" + s.amountLow() + " on AI.";
    };
  }

  private void claim(long articleId, LocalDate published, ClaimOf one, int start, String quote)
      throws SQLException {
    MadeFacts.Fact said = one.said();
    ClaimStatus status =
        switch (said.review()) {
          case ACCEPTED -> random.nextInt(3) == 0 ? ClaimStatus.PROPOSED : ClaimStatus.ACCEPTED;
          case REJECTED -> ClaimStatus.REJECTED;
          case UNREVIEWED -> ClaimStatus.PROPOSED;
        };
    double confidence = 0.5 + random.nextInt(50) / 100.0;
    all(claim, 1, one.id(), articleId, "TEXT", start, start + quote.length(), quote);
    int at = slots(claim, 7, null, said.slots());
    all(
        claim,
        at,
        said.modality().name(),
        said.day().toString(),
        said.day(),
        said.day(),
        "made.frame." + random.nextInt(60),
        confidence,
        "",
        "made",
        status.name(),
        UUID.nameUUIDFromBytes(("r" + one.id()).getBytes(UTF_8)),
        UUID.nameUUIDFromBytes(quote.getBytes(UTF_8)),
        NOW,
        0L);
    claim.addBatch();
    Integer queue = status == ClaimStatus.PROPOSED ? place(said, one.claims(), confidence) : null;
    UUID reading =
        Readings.of(
            said.slots(),
            said.modality(),
            PartialDate.parse(said.day().toString()),
            TextField.TEXT,
            new TextSpan(start, start + quote.length()),
            "made-" + articleId,
            published);
    Days days = new Days(said.day(), said.day(), true);
    Double measure = Measure.of(said.slots(), days, published, RATES);
    all(member, 1, one.id(), Blocks.of(said.slots()), one.fact(), queue, reading, measure);
    member.addBatch();
  }

  /** As {@link FactShape#queuePlace} places it. */
  private static int place(MadeFacts.Fact said, int claims, double confidence) {
    int worth = said.disputed() && claims > 1 ? 4000 : 0;
    worth += said.failed() ? 3000 : 0;
    worth += said.review() == ReviewState.UNREVIEWED ? 1500 : 0;
    worth += Math.min(claims, 10) * 100;
    worth += (int) Math.round((1 - confidence) * 400);
    return 10_000 - worth;
  }

  private int slots(PreparedStatement row, int first, @Nullable Long id, ClaimSlots slots)
      throws SQLException {
    int at = first;
    if (id != null) {
      row.setLong(at++, id);
    }
    TalentMove t = slots instanceof TalentMove talent ? talent : null;
    MarketCapChange m = slots instanceof MarketCapChange market ? market : null;
    AiSpending s = slots instanceof AiSpending spending ? spending : null;
    return all(
        row,
        at,
        slots.kind().name(),
        t == null ? null : t.action().name(),
        t == null ? null : t.person(),
        t == null ? null : t.headcount(),
        t == null ? null : t.fromCompany(),
        t == null ? null : t.toCompany(),
        t == null ? null : t.toRole(),
        m != null ? m.company() : s == null ? null : s.company(),
        m == null ? null : m.direction().name(),
        m == null ? null : m.percent(),
        m == null ? null : m.amount(),
        s == null ? null : s.category().name(),
        s == null ? null : s.amountLow(),
        s == null ? null : s.amountHigh(),
        m != null ? m.currency() : s == null ? null : s.currency(),
        s == null ? null : s.counterparty(),
        s == null ? null : s.stakePercent(),
        s == null ? null : s.period());
  }

  private static int all(PreparedStatement row, int first, @Nullable Object... values)
      throws SQLException {
    int at = first;
    for (Object value : values) {
      if (value == null) {
        row.setNull(at++, Types.NULL);
      } else {
        row.setObject(at++, value);
      }
    }
    return at;
  }

  /** The people of all facts written, as proposals. */
  void people() throws SQLException {
    long id = 0;
    for (String name : people) {
      String slug = Objects.requireNonNull(Slugs.of(name)) + "-" + id;
      all(person, 1, ++id, name, slug, "PROPOSED", "", "", "");
      person.addBatch();
    }
  }

  void flush() throws SQLException {
    for (PreparedStatement one : List.of(article, fact, claim, member, part, person)) {
      one.executeBatch();
    }
  }

  @Override
  public void close() throws SQLException {
    for (PreparedStatement one : List.of(article, fact, claim, member, part, person)) {
      one.close();
    }
  }
}
